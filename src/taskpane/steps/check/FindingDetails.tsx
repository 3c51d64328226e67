import { checkStepText } from "../../../strings/checkStepText";
import { checkTitle } from "../../../strings/checkTitle";
import { ruleConfidence } from "../../../strings/citationText";
import type { Phrase } from "../../../strings/language";
import { cellsText, sourcesText } from "../../../strings/placeText";
import { showCellAction } from "../../actions/checkActions";
import { ActionButton } from "../../parts/ActionButton";
import { usePane, useStore, useText } from "../../parts/usePane";
import { useSharedStyles } from "../../parts/useSharedStyles";
import type { ShownFinding } from "../../state/filterFindings";
import { AcceptPart } from "./AcceptPart";

/** What to do, how sure the rule is, where the cells are and came from, and the acceptance. */
export function FindingDetails({ shown }: { readonly shown: ShownFinding }) {
  const { language } = usePane();
  const { host } = useStore();
  const styles = useSharedStyles();
  const { finding, todo } = shown;
  const [source] = finding.source;
  return (
    <div className={styles.stack}>
      <Detail label={checkStepText.todo} text={todo} />
      <Detail label={checkStepText.check} text={checkTitle(finding.check, language)} />
      <Detail label={checkStepText.confidence} text={ruleConfidence(finding)[language]} />
      <Detail label={checkStepText.cells} text={cellsText(finding.at)} />
      <Detail label={checkStepText.source} text={sourcesText(finding.source)} />
      {source?.file === host.bookName && (
        <div>
          <ActionButton
            action={showCellAction}
            input={source}
            label={checkStepText.inSource}
            size="small"
          />
        </div>
      )}
      <AcceptPart finding={finding} />
    </div>
  );
}

function Detail({ label, text }: { readonly label: Phrase; readonly text: string }) {
  const t = useText();
  const styles = useSharedStyles();
  return text === "" ? null : (
    <p className={styles.quiet}>
      <strong>{t(label)}:</strong> {text}
    </p>
  );
}
