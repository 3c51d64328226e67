import { MessageBar, MessageBarBody } from "@fluentui/react-components";
import { paneFaultText } from "../../strings/paneFaultText";
import { usePane, useText } from "./usePane";

/** Id of the reason why nothing can be received. */
export const LOST_REGISTER_ID = "lost-register";

/** There was a register and it is gone: why nothing is done until it is back. */
export function LostRegister() {
  const { view, plan } = usePane();
  const t = useText();
  if (!view?.lostRegister) return null;
  return (
    <MessageBar intent="error" layout="multiline">
      <MessageBarBody id={LOST_REGISTER_ID}>
        {t(paneFaultText(view.lostRegister, plan))}
      </MessageBarBody>
    </MessageBar>
  );
}
