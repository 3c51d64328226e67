import { nominationId } from "../domain/intake/nominationId";
import { unitKey } from "../domain/intake/unitKey";
import { textCell } from "../domain/report/sheetContent";
import { ok, type Result } from "../domain/result";
import { changeRecords } from "../domain/sheets/changeRecords";
import { REGISTER_SHEET } from "../domain/sheets/registerSheet";
import { foldTone } from "../domain/text/foldTone";
import { logText } from "../strings/logText";
import type { WorkflowContext } from "./context";
import { standingTable, writeRecords, type ActionFault } from "./editRecords";
import type { Review } from "./readReview";

/**
 * Gives an id to each row that a person added to the register by hand, so that findings, marks and votes can
 * name it. How many rows got one.
 */
export async function assignIds(
  context: WorkflowContext,
  review: Review,
): Promise<Result<number, ActionFault>> {
  const nominations = review.register?.nominations ?? [];
  const taken = new Set(nominations.map(({ id }) => id));
  const edits = nominations
    .filter(({ id }) => id === "")
    .map(({ registerRow, submittingUnit, listForm, name, summary }) => {
      const key = [unitKey(submittingUnit ?? ""), listForm ?? "", foldTone(name || summary)];
      const id = nominationId(key, (candidate) => taken.has(candidate));
      taken.add(id);
      return { row: registerRow, values: { id: textCell(id) } };
    });
  if (edits.length === 0) return ok(0);
  const standing = standingTable(review, REGISTER_SHEET);
  const changed = changeRecords(REGISTER_SHEET, standing, { edits, added: [] });
  if (!changed.ok) return changed;
  const { action, details } = logText.idsAssigned(edits.length);
  const written = await writeRecords(context, review, {
    action,
    details,
    changes: [changed.value],
  });
  return written.ok ? ok(edits.length) : written;
}
