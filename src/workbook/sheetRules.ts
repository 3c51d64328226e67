import {
  MAX_COLUMNS,
  MAX_ROWS,
  rangeAddress,
  type CellPosition,
  type CellRange,
} from "../domain/grid/address";
import type { GridCell } from "../domain/grid/grid";
import { canBeListed } from "../domain/report/canBeListed";
import type { ListValidation } from "../domain/report/sheetContent";
import { ok, type Result } from "../domain/result";
import type { MemorySheet } from "./MemorySheet";
import { containsCell, containsRange, overlaps } from "./ranges";
import { refuse } from "./refuse";
import { headingsAreValid } from "./tableRules";
import type { WorkbookFault } from "./workbook";

type Outcome = Result<void, WorkbookFault>;

/** Characters of a cell's text, and of a formula, that Excel takes. */
export const MAX_TEXT = 32_767;
export const MAX_FORMULA = 8_192;

export function checkUnprotected(sheet: MemorySheet): Outcome {
  return sheet.isProtected ? refuse("protected-sheet", { sheet: sheet.name }) : ok(undefined);
}

/** The sheet may be changed, and the range cuts through no merge. */
export function checkMergesWhole(sheet: MemorySheet, range: CellRange): Outcome {
  const cut = sheet.merges.find((merge) => overlaps(merge, range) && !containsRange(range, merge));
  return cut ? mergedConflict(sheet, cut) : checkUnprotected(sheet);
}

/** Choices that Excel can list, on a sheet that may be changed. */
export function checkList(sheet: MemorySheet, { range, choices }: ListValidation): Outcome {
  return canBeListed(choices)
    ? checkUnprotected(sheet)
    : refuse("too-large", { sheet: sheet.name, range: rangeAddress(range) });
}

export function checkMerge(sheet: MemorySheet, range: CellRange): Outcome {
  const taken = sheet.merges.find((merge) => overlaps(merge, range));
  if (taken) return mergedConflict(sheet, taken);
  if (sheet.tableRanges.some((table) => overlaps(table, range))) {
    return refuse("table-conflict", { sheet: sheet.name, range: rangeAddress(range) });
  }
  // Excel would drop the other values without a word; nothing is lost silently here.
  return hidesContents(sheet, range) ? mergedConflict(sheet, range) : checkUnprotected(sheet);
}

export function checkCopy(source: MemorySheet, target: MemorySheet, range: CellRange): Outcome {
  const whole = checkMergesWhole(source, range);
  if (!whole.ok && whole.fault.code === "merged-conflict") return whole;
  const free = checkMergesWhole(target, range);
  if (!free.ok) return free;
  return checkHeadings(target, (at) =>
    containsCell(range, at) ? source.cell(at) : target.cell(at),
  );
}

/** A rectangle that fits the sheet, no text too long, no value lost in a merge, no heading broken. */
export function checkWrite(
  sheet: MemorySheet,
  at: CellPosition,
  rows: readonly (readonly GridCell[])[],
): Outcome {
  const columns = rows[0]?.length ?? 0;
  if (columns === 0 || rows.some((row) => row.length !== columns)) {
    return refuse("shape-mismatch", { sheet: sheet.name });
  }
  const free = checkUnprotected(sheet);
  if (!free.ok) return free;
  const bottom = at.row + rows.length - 1;
  const range = { top: at.row, left: at.column, bottom, right: at.column + columns - 1 };
  const isOff = range.bottom >= MAX_ROWS || range.right >= MAX_COLUMNS;
  if (isOff || rows.some((row) => row.some(isTooLong))) {
    return refuse("too-large", { sheet: sheet.name });
  }
  const cellAt = (position: CellPosition): GridCell =>
    rows[position.row - at.row]?.[position.column - at.column] ?? sheet.cell(position);
  const losing = sheet.merges.find(
    (merge) => overlaps(merge, range) && losesContents(merge, range, cellAt),
  );
  return losing ? mergedConflict(sheet, losing) : checkHeadings(sheet, cellAt);
}

function checkHeadings(sheet: MemorySheet, cellAt: (position: CellPosition) => GridCell): Outcome {
  const broken = sheet.tableRanges.find((table) => !headingsAreValid(table, cellAt));
  return broken
    ? refuse("bad-table", { sheet: sheet.name, range: rangeAddress(broken) })
    : ok(undefined);
}

function isTooLong(cell: GridCell): boolean {
  const text = typeof cell.value === "string" ? cell.value.length : 0;
  return text > MAX_TEXT || (cell.formula?.length ?? 0) > MAX_FORMULA;
}

function hidesContents(sheet: MemorySheet, merge: CellRange): boolean {
  return losesContents(merge, merge, (at) => sheet.cell(at));
}

function losesContents(
  merge: CellRange,
  within: CellRange,
  cellAt: (position: CellPosition) => GridCell,
): boolean {
  for (let row = merge.top; row <= merge.bottom; row += 1) {
    for (let column = merge.left; column <= merge.right; column += 1) {
      const isShown = row === merge.top && column === merge.left;
      if (isShown || !containsCell(within, { row, column })) continue;
      const cell = cellAt({ row, column });
      if (cell.type !== "empty" || cell.formula !== null) return true;
    }
  }
  return false;
}

function mergedConflict(sheet: MemorySheet, merge: CellRange): ReturnType<typeof refuse> {
  return refuse("merged-conflict", { sheet: sheet.name, range: rangeAddress(merge) });
}
