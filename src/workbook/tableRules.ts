import { type CellPosition, type CellRange } from "../domain/grid/address";
import { constantCell, type GridCell } from "../domain/grid/grid";
import { ok, type Result } from "../domain/result";
import type { MemorySheet } from "./MemorySheet";
import type { PlacedItem } from "./MemoryWorkbook";
import { sameName } from "./objectNames";
import { overlaps } from "./ranges";
import { refuse } from "./refuse";
import type { WorkbookFault } from "./workbook";

/** Excel's rules for making or resizing a table; `former` is the table that now has the name. */
export function checkTable(
  table: PlacedItem,
  former: PlacedItem | null,
  others: readonly PlacedItem[],
): Result<void, WorkbookFault> {
  const { name, sheet, range } = table;
  if (sheet.isProtected) return refuse("protected-sheet", { sheet: sheet.name });
  const isMoved = former && (former.sheet !== sheet || former.range.top !== range.top);
  const isTaken = others.some((other) => other.sheet === sheet && overlaps(other.range, range));
  if (isMoved || isTaken) return refuse("table-conflict", { table: name });
  if (sheet.merges.some((merge) => overlaps(merge, range))) {
    return refuse("merged-conflict", { sheet: sheet.name, table: name });
  }
  const valid = range.bottom > range.top && headingsAreValid(range, (at) => sheet.cell(at));
  return valid ? ok(undefined) : refuse("bad-table", { table: name });
}

/** Headings of a table are constant texts, none empty, no two alike. */
export function headingsAreValid(
  table: CellRange,
  cellAt: (position: CellPosition) => GridCell,
): boolean {
  const seen = new Set<string>();
  for (let column = table.left; column <= table.right; column += 1) {
    const { type, text, formula } = cellAt({ row: table.top, column });
    if (type !== "text" || formula !== null) return false;
    seen.add(text.toUpperCase());
  }
  return seen.size === table.right - table.left + 1;
}

/** Does to cleared headings what Excel does: each empty one gets `Column1`, `Column2`… */
export function fillHeadings(sheet: MemorySheet, table: CellRange): void {
  const columns = Array.from(
    { length: table.right - table.left + 1 },
    (_, index) => table.left + index,
  );
  const taken = columns.map((column) => sheet.cell({ row: table.top, column }).text);
  for (const column of columns) {
    const at = { row: table.top, column };
    if (sheet.cell(at).type !== "empty") continue;
    const heading = freeHeading(taken, column - table.left + 1);
    taken.push(heading);
    sheet.setCell(at, constantCell(heading));
  }
}

function freeHeading(taken: readonly string[], from: number): string {
  for (let number = from; ; number += 1) {
    const heading = `Column${number}`;
    if (!taken.some((other) => sameName(other, heading))) return heading;
  }
}
