import { NO_MEMORY } from "../domain/intake/readingMemory";
import { memoryKey, memoryLines } from "../domain/intake/memoryLines";
import { unitKey } from "../domain/intake/unitKey";
import { EMPTY, textCell } from "../domain/report/sheetContent";
import { fail, type Result } from "../domain/result";
import type { ArrivedRow } from "../domain/sheets/arrivalSheet";
import type { RecordEdit } from "../domain/sheets/changeRecords";
import { READING_SHEET, readReadingRows, type ReadingField } from "../domain/sheets/readingSheet";
import { REGISTER_SHEET } from "../domain/sheets/registerSheet";
import type { RegisterField } from "../domain/intake/register";
import { logText } from "../strings/logText";
import { allOf } from "./allOf";
import type { WorkflowContext } from "./context";
import { writeRecords, type ActionFault, type ActionReceipt } from "./editRecords";
import { standingTable } from "./standingTable";
import { editsOn } from "./editsOn";
import { readReview, type Review } from "./readReview";
import { withArrivals } from "./withArrivals";

/**
 * Takes a spelling out of a merged unit again: rows of the register that came under it, and stand under the
 * chosen name, get back what was received, and `Cách đọc` forgets it. `Đơn vị`, `Hồ sơ`, `Đăng ký` and
 * `Đối chiếu` are left to people, since nobody can tell whose lines those are. Faults: `not-merged` (params: unit) where no
 * line of `Cách đọc` says so.
 */
export async function splitUnit(
  context: WorkflowContext,
  received: string,
): Promise<Result<ActionReceipt, ActionFault>> {
  const read = await readReview(context.workbook, context.plan);
  if (!read.ok) return read;
  const key = unitKey(received);
  const merged = read.value.reading.memory.units.find((one) => unitKey(one.received) === key);
  if (!merged) return fail({ code: "not-merged", params: { unit: received } });
  const whole = await withArrivals(context.workbook, read.value);
  if (!whole.ok) return whole;
  const { review, arrived } = whole.value;
  const detail = logText.unitName;
  const changes = allOf([
    editsOn(review, REGISTER_SHEET, { edits: unitsBack(review, arrived, merged), detail }),
    editsOn(review, READING_SHEET, { edits: forgotten(review, merged), detail: logText.forgotten }),
  ]);
  if (!changes.ok) return changes;
  const { action, details } = logText.unitSplit(merged.chosen, merged.received);
  return writeRecords(context, review, {
    action,
    details: [...details, ...changes.value.flatMap((one) => one.details)],
    changes: changes.value.flatMap((one) => one.changes),
  });
}

type Merged = Review["reading"]["memory"]["units"][number];

function unitsBack(
  { register, ledger }: Review,
  arrived: readonly ArrivedRow[],
  { received, chosen }: Merged,
): readonly RecordEdit<RegisterField>[] {
  const units = new Map(
    [...ledger.lists, ...ledger.replaced].map(({ id, submittingUnit }) => [id, submittingUnit]),
  );
  const came = new Map(arrived.map(({ id, list, texts }) => [rowKey(id, list), texts.unit]));
  const { nominations = [], withdrawn = [] } = register ?? {};
  return [...nominations, ...withdrawn].flatMap(
    ({ id, list, submittingUnit, registerRow: row }) => {
      const unit = came.get(rowKey(id, list)) ?? units.get(list) ?? "";
      if (submittingUnit !== chosen || unitKey(unit) !== unitKey(received)) return [];
      return [{ row, values: { submittingUnit: textCell(unit) } }];
    },
  );
}

function rowKey(id: string, list: string): string {
  return JSON.stringify([id, list]);
}

/** A line of a table cannot be taken out of the middle; a blank one counts as none. */
function forgotten(review: Review, merged: Merged): readonly RecordEdit<ReadingField>[] {
  const standing = standingTable(review, READING_SHEET);
  if (!standing) return [];
  const keys = new Set(memoryLines({ ...NO_MEMORY, units: [merged] }).map(memoryKey));
  const { rows } = readReadingRows(review.plan, standing.grid, standing.range);
  const blank = Object.fromEntries(READING_SHEET.columns.map(({ field }) => [field, EMPTY]));
  return rows
    .filter(({ line }) => keys.has(memoryKey(line)))
    .map(({ row }) => ({ row, values: blank }));
}
