import { cellAddress, type CellPosition, type CellRange } from "../../domain/grid/address";
import { EMPTY_CELL, type GridCell } from "../../domain/grid/grid";
import type { CellBudget } from "./CellBudget";
import { damaged } from "./FileRefusal";

const EMPTY_ROW: readonly GridCell[] = Object.freeze([]);

/** The used part of a sheet: `rows[0][0]` stands at `origin`; null where no cell has contents. */
export interface UsedPart {
  readonly range: CellRange;
  readonly rows: readonly (readonly GridCell[])[];
}

interface RowDraft {
  /** Column of the first cell with contents. */
  first: number;
  /** By column; a hole is an empty cell. */
  readonly cells: (GridCell | undefined)[];
}

/** An empty row of the grid takes a fraction of the memory of a cell. */
const ROWS_PER_CELL = 16;

/**
 * Gathers cells with contents, in any order. Memory follows the cells, not the rectangle they span:
 * rows are cut behind their last cell, and rows without contents are one shared empty row.
 */
export class GridBuilder {
  readonly #sheet: string;
  readonly #budget: CellBudget;
  readonly #rows = new Map<number, RowDraft>();

  constructor(sheet: string, budget: CellBudget) {
    this.#sheet = sheet;
    this.#budget = budget;
  }

  add(at: CellPosition, cell: GridCell): void {
    const row = this.#rows.get(at.row);
    if (!row) {
      this.#budget.spend(1);
      const cells: (GridCell | undefined)[] = [];
      cells[at.column] = cell;
      this.#rows.set(at.row, { first: at.column, cells });
      return;
    }
    if (row.cells[at.column]) {
      throw damaged("duplicate-cell", { sheet: this.#sheet, cell: cellAddress(at) });
    }
    this.#budget.spend(Math.max(1, at.column - row.cells.length + 1, row.first - at.column));
    row.cells[at.column] = cell;
    row.first = Math.min(row.first, at.column);
  }

  /** Gives the constants within the range the formula: they are results of an array formula. */
  markArray(range: CellRange, formula: string): void {
    for (const { cells } of this.#rowsWithin(range)) {
      const end = Math.min(range.right, cells.length - 1);
      this.#budget.spend(Math.max(0, end - range.left + 1));
      for (let column = range.left; column <= end; column += 1) {
        const cell = cells[column];
        if (cell?.formula === null) cells[column] = { ...cell, formula };
      }
    }
  }

  build(): UsedPart | null {
    const range = this.#usedRange();
    if (!range) return null;
    this.#budget.spend(Math.floor((range.bottom - range.top) / ROWS_PER_CELL));
    const rows: (readonly GridCell[])[] = [];
    for (let index = range.top; index <= range.bottom; index += 1) {
      const row = this.#rows.get(index);
      rows.push(row ? this.#denseRow(row, range.left) : EMPTY_ROW);
    }
    return { range, rows };
  }

  #rowsWithin(range: CellRange): readonly RowDraft[] {
    const height = range.bottom - range.top + 1;
    this.#budget.spend(Math.min(height, this.#rows.size));
    if (height > this.#rows.size) {
      return [...this.#rows]
        .filter(([index]) => index >= range.top && index <= range.bottom)
        .map(([, row]) => row);
    }
    return Array.from({ length: height }, (_, index) => this.#rows.get(range.top + index)).filter(
      (row) => row !== undefined,
    );
  }

  #usedRange(): CellRange | null {
    let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
    for (const [index, row] of this.#rows) {
      top = Math.min(top, index);
      bottom = Math.max(bottom, index);
      left = Math.min(left, row.first);
      right = Math.max(right, row.cells.length - 1);
    }
    return bottom < 0 ? null : { top, left, bottom, right };
  }

  #denseRow({ first, cells }: RowDraft, left: number): readonly GridCell[] {
    this.#budget.spend(first - left);
    const row: GridCell[] = [];
    for (let column = left; column < cells.length; column += 1) {
      row.push(cells[column] ?? EMPTY_CELL);
    }
    return row;
  }
}
