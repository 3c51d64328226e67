import type { CellRange } from "../domain/grid/address";

/** Things by row and column, sparse by rows: a row costs what its last used column asks for. */
export class CellStore<T> {
  private readonly rows = new Map<number, (T | undefined)[]>();

  get(row: number, column: number): T | undefined {
    return this.rows.get(row)?.[column];
  }

  set(row: number, column: number, thing: T): void {
    const cells = this.rows.get(row);
    if (cells) {
      cells[column] = thing;
      return;
    }
    const made: (T | undefined)[] = [];
    made[column] = thing;
    this.rows.set(row, made);
  }

  delete(row: number, column: number): void {
    const cells = this.rows.get(row);
    if (!cells) return;
    cells[column] = undefined;
    if (cells.every((cell) => cell === undefined)) this.rows.delete(row);
  }

  /** Visits what is stored in the range, by rows then columns. */
  forEachIn(range: CellRange, visit: (thing: T, row: number, column: number) => void): void {
    for (const row of this.rowNumbers(range)) {
      const cells = this.rows.get(row) ?? [];
      const end = Math.min(range.right, cells.length - 1);
      for (let column = range.left; column <= end; column += 1) {
        const thing = cells[column];
        if (thing !== undefined) visit(thing, row, column);
      }
    }
  }

  deleteIn(range: CellRange): void {
    for (const row of this.rowNumbers(range)) {
      const cells = this.rows.get(row) ?? [];
      cells.fill(undefined, range.left, range.right + 1);
      if (cells.every((cell) => cell === undefined)) this.rows.delete(row);
    }
  }

  private rowNumbers(range: CellRange): readonly number[] {
    const size = range.bottom - range.top + 1;
    if (size >= this.rows.size) {
      return [...this.rows.keys()]
        .filter((row) => range.top <= row && row <= range.bottom)
        .sort((a, b) => a - b);
    }
    return Array.from({ length: size }, (_, index) => range.top + index).filter((row) =>
      this.rows.has(row),
    );
  }
}
