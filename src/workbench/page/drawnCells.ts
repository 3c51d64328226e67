import type { CellPosition, CellRange } from "../../domain/grid/address";
import type { GridCell } from "../../domain/grid/grid";
import type { MemorySheet } from "../../workbook/MemorySheet";
import { MARK_LEVELS, type MarkLevel } from "../../workbook/marks";
import type { CellSnapshot } from "../../workbook/snapshot";

/** A cell with the mark that lies over it. */
export interface DrawnCell extends CellSnapshot {
  readonly mark: MarkLevel | null;
  /** As the view takes it; null where it gets none. */
  readonly formula: string | null;
}

/** The formula of a cell as the view takes it. */
export type FormulaOf = (cell: GridCell) => string | null;

/** Beyond this a mark over whole rows or columns is not drawn. */
const MOST_MARKED_ROWS = 20_000;
const MOST_MARKED_COLUMNS = 100;

export function placeOf({ row, column }: CellPosition): string {
  return `${String(row)},${String(column)}`;
}

/** All cells of a sheet with contents, style or mark, by place. */
export function drawnCells(sheet: MemorySheet, formulaOf: FormulaOf): Map<string, DrawnCell> {
  const cells = new Map<string, DrawnCell>(
    sheet.snapshot().cells.map((drawn) => {
      return [placeOf(drawn), { ...drawn, mark: null, formula: formulaOf(drawn.cell) }];
    }),
  );
  // Weakest first: a stronger mark takes the place of a weaker one.
  for (const level of [...MARK_LEVELS].reverse()) {
    for (const mark of sheet.marks) {
      if (mark.level === level) cover(cells, sheet, mark);
    }
  }
  return cells;
}

function cover(
  cells: Map<string, DrawnCell>,
  sheet: MemorySheet,
  { range, level }: { readonly range: CellRange; readonly level: MarkLevel },
): void {
  const bottom = Math.min(range.bottom, range.top + MOST_MARKED_ROWS);
  const right = Math.min(range.right, range.left + MOST_MARKED_COLUMNS);
  for (let row = range.top; row <= bottom; row += 1) {
    for (let column = range.left; column <= right; column += 1) {
      const at = { row, column };
      const cell = cells.get(placeOf(at)) ?? {
        ...at,
        cell: sheet.cell(at),
        style: sheet.styleAt(at),
        formula: null,
      };
      cells.set(placeOf(at), { ...cell, mark: level });
    }
  }
}
