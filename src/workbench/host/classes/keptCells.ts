import type { CellPosition, CellRange } from "../../../domain/grid/address";
import type { GridCell } from "../../../domain/grid/grid";
import type { MemorySheet } from "../../../workbook/MemorySheet";
import { hull, intersection } from "../../../workbook/ranges";
import type { RangeTarget } from "../rangeTarget";
import { mapCells } from "../rangeTarget";

/** The part of the range where one of the sheets has contents: a whole column need not be walked. */
export function filledPart(range: CellRange, sheets: readonly MemorySheet[]): CellRange | null {
  const used = sheets.flatMap((sheet) => sheet.used() ?? []);
  const [first, ...rest] = used;
  return first ? intersection(rest.reduce(hull, first), range) : null;
}

/** Puts back what was taken with `mapCells`, over formats that now stand there. */
export function putContents(
  target: RangeTarget,
  cells: readonly (readonly GridCell[])[],
  formatAt: (at: CellPosition) => string,
): void {
  const { sheet, range } = target;
  cells.forEach((row, rowIndex) => {
    row.forEach((cell, columnIndex) => {
      const at = { row: range.top + rowIndex, column: range.left + columnIndex };
      sheet.setCell(at, { ...cell, numberFormat: formatAt(at), font: null });
    });
  });
}

/** The cells of the range as they are now. */
export function takenCells(target: RangeTarget): readonly (readonly GridCell[])[] {
  return mapCells(target, (at) => target.sheet.cell(at));
}
