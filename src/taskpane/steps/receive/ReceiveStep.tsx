import { Field, Input } from "@fluentui/react-components";
import { LaterPart } from "../LaterPart";
import { receiveText, registerCountText } from "../../../strings/receiveText";
import { StepFrame } from "../../parts/StepFrame";
import { usePane, useStore, useText } from "../../parts/usePane";
import { useSharedStyles } from "../../parts/useSharedStyles";
import { FilesPart } from "./FilesPart";
import { LastReceived } from "./LastReceived";
import { PlanField } from "./PlanField";
import { RulesPart } from "./RulesPart";
import { SheetsPart } from "./SheetsPart";

/** Step 1: takes the units' lists into the register. */
export function ReceiveStep() {
  const { view, receivedDate } = usePane();
  const store = useStore();
  const t = useText();
  const styles = useSharedStyles();
  const nominations = view?.register?.nominations.length ?? 0;
  return (
    <StepFrame step="receive">
      {nominations > 0 && (
        <p className={styles.strong}>
          {`${t(receiveText.register)}: ${t(registerCountText(nominations, view?.lists.length ?? 0))}`}
        </p>
      )}
      <PlanField />
      <RulesPart />
      <Field label={t(receiveText.receivedDate)} hint={t(receiveText.receivedHint)}>
        <Input
          type="date"
          value={receivedDate}
          onChange={(_, data) => {
            store.update({ receivedDate: data.value });
          }}
        />
      </Field>
      <SheetsPart />
      <FilesPart />
      <LastReceived />
      <LaterPart chunk="units" />
    </StepFrame>
  );
}
