import { Switch } from "@fluentui/react-components";
import { changeText, checkStepText } from "../../../strings/checkStepText";
import { ALSO_WRITES } from "../../../strings/stepText";
import { checkAction, hideMarksAction, showMarksAction } from "../../actions/checkActions";
import { WillWrite } from "../../parts/WillWrite";
import { ActionButton } from "../../parts/ActionButton";
import { StepFrame } from "../../parts/StepFrame";
import { usePane, useStore, useText } from "../../parts/usePane";
import { isOpen } from "../../state/isOpen";
import { useSharedStyles } from "../../parts/useSharedStyles";
import { FindingsPart } from "./FindingsPart";
import { NotCheckedPart } from "./NotCheckedPart";

/** Step 2: what the checks find, and what they could not look at. */
export function CheckStep() {
  const { checked, hasRunCheck } = usePane();
  const t = useText();
  const styles = useSharedStyles();
  return (
    <StepFrame step="check" needsRegister>
      <div>
        <ActionButton action={checkAction} input={null} appearance="primary" />
      </div>
      {!hasRunCheck && <p className={styles.quiet}>{t(checkStepText.notYet)}</p>}
      <Switches />
      <ChangeLine />
      {checked && <FindingsPart checked={checked} />}
      {checked && <NotCheckedPart notChecked={checked.notChecked} />}
    </StepFrame>
  );
}

function Switches() {
  const { liveCheck, marksShown, busy } = usePane();
  const store = useStore();
  const t = useText();
  return (
    <div>
      <Switch
        label={t(checkStepText.live)}
        checked={liveCheck}
        onChange={(_, { checked }) => {
          store.update({ liveCheck: checked });
        }}
      />
      <Switch
        label={t(checkStepText.marks)}
        checked={marksShown}
        disabled={busy !== null}
        onChange={(_, { checked }) => {
          void store.run(checked ? showMarksAction : hideMarksAction, null);
        }}
      />
      <WillWrite what={ALSO_WRITES.marks} />
    </div>
  );
}

/** Spoken when a live re-check changes something. */
function ChangeLine() {
  const { change, checked } = usePane();
  const t = useText();
  const styles = useSharedStyles();
  const open = checked?.findings.filter(isOpen).length ?? 0;
  const changed = change !== null && change.fixed.length + change.new.length > 0;
  return (
    <p className={styles.plain} role="status">
      {changed ? t(changeText(change.fixed.length, change.new.length, open)) : ""}
    </p>
  );
}
