import { MessageBar, MessageBarBody } from "@fluentui/react-components";
import {
  duplicateSheetsText,
  otherVersionText,
  recoveredText,
  unknownPlanText,
} from "../../strings/paneText";
import { isPlanKnown } from "../state/paneState";
import { usePane, useText } from "./usePane";

/** What was met on opening that a person has to know whatever they do next. */
export function BookNotices() {
  const { view, plan } = usePane();
  const t = useText();
  if (!view) return null;
  const { recovered, duplicateSheets, session } = view;
  const wasRestored = recovered.restored.length + recovered.lost.length > 0;
  return (
    <>
      {!isPlanKnown({ view, plan }) && (
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody>{t(unknownPlanText(session?.planId ?? ""))}</MessageBarBody>
        </MessageBar>
      )}
      {session?.planId === plan.id && session.version !== plan.version && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{t(otherVersionText(session.version, plan.version))}</MessageBarBody>
        </MessageBar>
      )}
      {wasRestored && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{t(recoveredText(recovered.restored, recovered.lost))}</MessageBarBody>
        </MessageBar>
      )}
      {duplicateSheets.length > 0 && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{t(duplicateSheetsText(duplicateSheets))}</MessageBarBody>
        </MessageBar>
      )}
    </>
  );
}
