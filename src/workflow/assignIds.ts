import { nominationId } from "../domain/intake/nominationId";
import { unitKey } from "../domain/intake/unitKey";
import { textCell } from "../domain/report/sheetContent";
import { ok, type Result } from "../domain/result";
import { changeRecords } from "../domain/sheets/changeRecords";
import { REGISTER_SHEET } from "../domain/sheets/registerSheet";
import { foldTone } from "../domain/text/foldTone";
import { logText } from "../strings/logText";
import type { WorkflowContext } from "./context";
import { NOTHING_DONE, writeRecords, type ActionFault, type ActionReceipt } from "./editRecords";
import { standingTable } from "./standingTable";
import type { Review } from "./readReview";

/**
 * Gives an id to each row that a person added to the register by hand, so that findings, marks and votes can
 * name it.
 */
export async function assignIds(
  context: WorkflowContext,
  review: Review,
): Promise<Result<ActionReceipt, ActionFault>> {
  const nominations = review.register?.nominations ?? [];
  const withdrawn = review.register?.withdrawn ?? [];
  const taken = new Set([...nominations, ...withdrawn].map(({ id }) => id));
  const edits = nominations
    .filter(({ id }) => id === "")
    .map(({ registerRow, submittingUnit, listForm, name, summary }) => {
      const key = [unitKey(submittingUnit ?? ""), listForm ?? "", foldTone(name || summary)];
      const id = nominationId(key, (candidate) => taken.has(candidate));
      taken.add(id);
      return { row: registerRow, values: { id: textCell(id) } };
    });
  if (edits.length === 0) return ok(NOTHING_DONE);
  const standing = standingTable(review, REGISTER_SHEET);
  const changed = changeRecords(REGISTER_SHEET, standing, { edits, added: [] });
  if (!changed.ok) return changed;
  const { action, details } = logText.idsAssigned(edits.length);
  return writeRecords(context, review, { action, details, changes: [changed.value] });
}
