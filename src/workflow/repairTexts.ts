import { NO_MEMORY } from "../domain/intake/readingMemory";
import { textCell } from "../domain/report/sheetContent";
import { fail, ok, type Fault, type Result } from "../domain/result";
import type { RecordEdit } from "../domain/sheets/changeRecords";
import type { RegisterField } from "../domain/intake/register";
import { REGISTER_SHEET } from "../domain/sheets/registerSheet";
import { logText } from "../strings/logText";
import type { WorkflowContext } from "./context";
import { writeRecords, type ActionFault, type ActionReceipt } from "./editRecords";
import { standingTable } from "./standingTable";
import { editsOn } from "./editsOn";
import { missingRegister } from "./missingRegister";
import { readReview, type Review } from "./readReview";
import { recordFinder } from "./recordFinder";
import type { TextRepair } from "../domain/intake/rememberedRepairs";
import { changedMemory } from "./rememberReading";

/**
 * Makes accepted repairs in the register, all or none, logs each cell with what it held, and remembers them on
 * `Cách đọc` for the same text in later lists. What was received stays as it came. Faults: those of
 * `missingRegister`, `unknown-nomination` (params: nomination), `listed-twice`, and `changed-since` (params:
 * sheet, cell) where a cell no longer holds the text that the repair is about.
 */
export async function repairTexts(
  context: WorkflowContext,
  repairs: readonly TextRepair[],
): Promise<Result<ActionReceipt, ActionFault>> {
  const read = await readReview(context.workbook, context.plan);
  if (!read.ok) return read;
  const review = read.value;
  if (!review.register) return fail(missingRegister(review));
  const edits = repairEdits(review, repairs);
  if (!edits.ok) return edits;
  const changed = editsOn(review, REGISTER_SHEET, { edits: edits.value, detail: logText.repair });
  if (!changed.ok) return changed;
  const learnt = changedMemory(context, review, {
    ...NO_MEMORY,
    repairs: repairs.map(({ before, after }) => ({ before: before.trim(), after: after.trim() })),
  });
  if (!learnt.ok) return learnt;
  const { action, details } = logText.repairsMade(changed.value.details.length);
  return writeRecords(context, review, {
    action,
    details: [...details, ...changed.value.details],
    changes: [...changed.value.changes, learnt.value],
  });
}

function repairEdits(
  review: Review,
  repairs: readonly TextRepair[],
): Result<readonly RecordEdit<RegisterField>[]> {
  const standing = standingTable(review, REGISTER_SHEET);
  const find = recordFinder(REGISTER_SHEET, standing, ({ text }) => text("id") || null);
  const edits: RecordEdit<RegisterField>[] = [];
  for (const { id, field, before, after } of repairs) {
    const found = find(id);
    if (!found.ok) return found;
    if (!found.value) return fail({ code: "unknown-nomination", params: { nomination: id } });
    const { row, text, address } = found.value;
    if (text(field) !== before.trim()) return fail(changedSince(review, address(field)));
    edits.push({ row, values: { [field]: textCell(after) } });
  }
  return ok(edits);
}

function changedSince({ register }: Review, cell: string): Fault {
  return { code: "changed-since", params: { sheet: register?.sheet ?? "", cell } };
}
