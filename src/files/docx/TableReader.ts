import { MAX_COLUMNS } from "../../domain/grid/address";
import type { DocumentTable, PlacedCell } from "../document/documentTable";
import type { FlowedText } from "../document/TextFlow";
import type { CellBudget } from "../reading/CellBudget";
import { overLimit } from "../reading/FileRefusal";
import { alignColumns } from "./alignColumns";

type Draft = { -readonly [K in keyof PlacedCell]: PlacedCell[K] };

/** Places the cells of one table (ECMA-376 part 1, 17.4): `gridSpan` widens a cell, `vMerge` lets it go on below. */
export class TableReader {
  readonly #budget: CellBudget;
  readonly #cells: Draft[] = [];
  readonly #widths: number[] = [];
  readonly #hiddenRows: number[] = [];
  /** By column, the cells of the row above that may go on. */
  #open = new Map<number, Draft>();
  #goingOn = new Map<number, Draft>();
  #row = 0;
  #column = 0;
  #span = 1;
  #merge: "restart" | "continue" | null = null;
  #isDeleted = false;

  constructor(budget: CellBudget) {
    this.#budget = budget;
  }

  /** A row that tracked changes delete; it is left out. */
  get isRowDeleted(): boolean {
    return this.#isDeleted;
  }

  /** Width of the raster's next column. */
  addColumn(width: number): void {
    this.#budget.spend(1);
    this.#widths.push(width);
  }

  deleteRow(): void {
    this.#isDeleted = true;
  }

  hideRow(): void {
    this.#hiddenRows.push(this.#row);
  }

  /** Columns left free before the row's first cell. */
  skipColumns(count: number): void {
    this.#advance(count);
  }

  spanColumns(count: number): void {
    this.#span = Math.max(1, count);
  }

  mergeDown(merge: "restart" | "continue"): void {
    this.#merge = merge;
  }

  closeCell({ text, font }: FlowedText): void {
    const [column, columns, merge] = [this.#column, this.#span, this.#merge];
    this.#advance(columns);
    this.#span = 1;
    this.#merge = null;
    if (this.#isDeleted) return;
    this.#budget.spend(1);
    const cell = { row: this.#row, column, rows: 1, columns, text, font };
    const above = merge === "continue" ? this.#open.get(column) : undefined;
    if (!above) {
      this.#cells.push(cell);
      if (merge) this.#goingOn.set(column, cell);
      return;
    }
    above.rows += 1;
    this.#goingOn.set(column, above);
    // Word does not show what stands under a merge; it is received all the same.
    if (text !== "") this.#cells.push({ ...cell, columns: 1 });
  }

  closeRow(): void {
    if (!this.#isDeleted) {
      this.#open = this.#goingOn;
      this.#row += 1;
    }
    this.#goingOn = new Map();
    this.#column = 0;
    this.#isDeleted = false;
  }

  table(): DocumentTable {
    const hiddenRows = this.#hiddenRows.filter((row) => row < this.#row);
    const table = { rows: this.#row, cells: this.#cells, hiddenRows };
    return alignColumns(table, this.#widths);
  }

  #advance(columns: number): void {
    this.#column += columns;
    if (this.#column > MAX_COLUMNS) throw overLimit("too-many-cells", MAX_COLUMNS, this.#column);
  }
}
