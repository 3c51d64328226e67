import { LaterPart } from "../LaterPart";
import { receiveText, registerCountText } from "../../../strings/receiveText";
import { StepFrame } from "../../parts/StepFrame";
import { usePane, useText } from "../../parts/usePane";
import { useSharedStyles } from "../../parts/useSharedStyles";
import { ArrivalFields } from "./ArrivalFields";
import { FilesPart } from "./FilesPart";
import { LastReceived } from "./LastReceived";
import { PlanField } from "./PlanField";
import { RulesPart } from "./RulesPart";
import { SheetsPart } from "./SheetsPart";

/** Step 1: takes the units' lists into the register. */
export function ReceiveStep() {
  const { view, arrivals } = usePane();
  const t = useText();
  const styles = useSharedStyles();
  const isOpened = view?.session != null;
  const nominations = view?.register?.nominations.length ?? 0;
  return (
    <StepFrame step="receive">
      {nominations > 0 && (
        <p className={styles.strong}>
          {`${t(receiveText.register)}: ${t(registerCountText(nominations, view?.lists.length ?? 0))}`}
        </p>
      )}
      {!isOpened && <Rules />}
      <ArrivalFields />
      <FilesPart />
      {arrivals.length > 0 && <LaterPart chunk="arrivals" />}
      <SheetsPart />
      <LastReceived />
      {nominations > 0 && <LaterPart chunk="tidying" />}
      <LaterPart chunk="units" />
      {isOpened && <Rules />}
    </StepFrame>
  );
}

/** Chosen before the first list is received; after that they are there to be read. */
function Rules() {
  return (
    <>
      <PlanField />
      <RulesPart />
    </>
  );
}
