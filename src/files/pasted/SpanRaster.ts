import type { CellBudget } from "../reading/CellBudget";

/** Where a cell stands in its row, and how far it goes. */
export interface CellPlace {
  readonly column: number;
  readonly columns: number;
  readonly rows: number;
}

/** Finds the columns of cells whose upper neighbours may reach down into their row (`rowspan`). */
export class SpanRaster {
  readonly #budget: CellBudget;
  /** By column, how many rows a cell from above still takes, this row included. */
  #taken: number[] = [];
  #column = 0;

  constructor(budget: CellBudget) {
    this.#budget = budget;
  }

  openRow(): void {
    this.#budget.spend(this.#taken.length);
    this.#taken = this.#taken.map((rows) => Math.max(0, rows - 1));
    this.#column = 0;
  }

  place(columns: number, rows: number): CellPlace {
    this.#budget.spend(columns);
    while ((this.#taken[this.#column] ?? 0) > 0) this.#column += 1;
    const column = this.#column;
    for (; this.#column < column + columns; this.#column += 1) {
      this.#taken[this.#column] = Math.max(rows, this.#taken[this.#column] ?? 0);
    }
    return { column, columns, rows };
  }
}
