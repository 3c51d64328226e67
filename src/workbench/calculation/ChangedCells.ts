import type { CellPosition } from "../../domain/grid/address";
import type { SheetArea } from "./viewFormula";

/** A set of cells and whole sheets, of which can be asked whether any lies in a range. */
export class ChangedCells {
  /** Rows by column by sheet. */
  private readonly cells = new Map<string, Map<number, number[]>>();
  private readonly whole = new Set<string>();

  get isEmpty(): boolean {
    return this.cells.size === 0 && this.whole.size === 0;
  }

  add(sheet: string, { row, column }: CellPosition): void {
    const columns = this.cells.get(key(sheet)) ?? new Map<number, number[]>();
    const rows = columns.get(column) ?? [];
    rows.push(row);
    columns.set(column, rows);
    this.cells.set(key(sheet), columns);
  }

  /** A sheet that came, went or changed its name. */
  addSheet(sheet: string): void {
    this.whole.add(key(sheet));
  }

  /** Whether this very cell was added. */
  has(sheet: string, { row, column }: CellPosition): boolean {
    return this.cells.get(key(sheet))?.get(column)?.includes(row) ?? false;
  }

  /** Whether one of the cells, or a part of a sheet that was added, lies in the area. */
  meets({ sheet, range }: SheetArea): boolean {
    if (this.whole.has(key(sheet))) return true;
    for (const [column, rows] of this.cells.get(key(sheet)) ?? []) {
      if (column < range.left || column > range.right) continue;
      if (rows.some((row) => row >= range.top && row <= range.bottom)) return true;
    }
    return false;
  }
}

function key(sheet: string): string {
  return sheet.toUpperCase();
}
