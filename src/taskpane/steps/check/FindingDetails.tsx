import type { WorkbookCell } from "../../../domain/checks/finding";
import { checkStepText } from "../../../strings/checkStepText";
import { checkTitle } from "../../../strings/checkTitle";
import { confidenceText } from "../../../strings/citationText";
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
  const { language, view } = usePane();
  const { host } = useStore();
  const styles = useSharedStyles();
  const { finding, todo } = shown;
  const [source] = finding.source;
  const rule = ruleCell(view?.citationCells, finding.citation.ref);
  return (
    <div className={styles.stack}>
      <Detail label={checkStepText.todo} text={todo} />
      <Detail label={checkStepText.check} text={checkTitle(finding.check, language)} />
      <Detail
        label={checkStepText.confidence}
        text={confidenceText(finding.confidence)[language]}
      />
      <Detail label={checkStepText.cells} text={cellsText(finding.at)} />
      <Detail label={checkStepText.source} text={sourcesText(finding.source)} />
      {rule && (
        <div>
          <ActionButton
            action={showCellAction}
            input={rule}
            label={checkStepText.toRule}
            size="small"
          />
        </div>
      )}
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

/** A rule that the office confirmed is cited with a remark behind it. */
function ruleCell(
  cells: ReadonlyMap<string, WorkbookCell> | undefined,
  ref: string,
): WorkbookCell | undefined {
  return [...(cells ?? [])].find(([cited]) => ref.startsWith(cited))?.[1];
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
