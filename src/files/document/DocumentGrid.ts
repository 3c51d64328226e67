import { MAX_COLUMNS, MAX_ROWS, type CellRange } from "../../domain/grid/address";
import type { Grid, GridBlock } from "../../domain/grid/grid";
import type { CellBudget } from "../reading/CellBudget";
import { overLimit } from "../reading/FileRefusal";
import { GridBuilder } from "../reading/GridBuilder";
import type { DocumentTable, PlacedCell } from "./documentTable";
import { typedCell } from "./typedCell";

/**
 * Lays a document out on one grid, in reading order: a paragraph is a row with one cell in the first column, a
 * table is its rows and a block.
 */
export class DocumentGrid {
  readonly #sheet: string;
  readonly #budget: CellBudget;
  readonly #grid: GridBuilder;
  readonly #merges: CellRange[] = [];
  readonly #hiddenRows: number[] = [];
  readonly #blocks: GridBlock[] = [];
  #rows = 0;

  constructor(sheet: string, budget: CellBudget) {
    this.#sheet = sheet;
    this.#budget = budget;
    this.#grid = new GridBuilder(sheet, budget);
  }

  /** A blank paragraph is no row. */
  addParagraph(text: string, font: string | null): void {
    if (text.trim() === "") return;
    const top = this.#takeRows(1);
    this.#grid.add({ row: top, column: 0 }, typedCell(text, font));
  }

  addTable({ rows, cells, hiddenRows }: DocumentTable): void {
    if (rows === 0) return;
    const top = this.#takeRows(rows);
    const columnOf = visibleColumns(cells);
    let right = 0;
    for (const cell of cells) {
      const range = {
        top: top + cell.row,
        left: columnOf(cell.column),
        bottom: top + cell.row + cell.rows - 1,
        right: columnOf(cell.column + cell.columns - 1),
      };
      right = Math.max(right, range.right);
      this.#addCell(cell, range);
    }
    this.#hiddenRows.push(...hiddenRows.map((row) => top + row));
    const range = { top, left: 0, bottom: top + rows - 1, right };
    this.#blocks.push({ name: `Bảng ${this.#blocks.length + 1}`, range });
  }

  build(): Grid {
    const used = this.#grid.build();
    return {
      sheet: this.#sheet,
      visibility: "visible",
      origin: { row: used?.range.top ?? 0, column: used?.range.left ?? 0 },
      rows: used?.rows ?? [],
      merges: this.#merges,
      hiddenRows: this.#hiddenRows,
      hiddenColumns: [],
      dateSystem: 1900,
      blocks: this.#blocks,
    };
  }

  #addCell({ text, font }: PlacedCell, range: CellRange): void {
    if (range.right >= MAX_COLUMNS) throw overLimit("too-many-cells", MAX_COLUMNS, range.right + 1);
    if (range.bottom > range.top || range.right > range.left) {
      this.#budget.spend(1);
      this.#merges.push(range);
    }
    if (text !== "") this.#grid.add({ row: range.top, column: range.left }, typedCell(text, font));
  }

  #takeRows(count: number): number {
    const top = this.#rows;
    this.#rows += count;
    if (this.#rows > MAX_ROWS) throw overLimit("too-many-cells", MAX_ROWS, this.#rows);
    return top;
  }
}

/**
 * A table's raster has lines that no cell of any row begins at, left behind by dragged borders; people do not
 * see them, so they make no column.
 */
function visibleColumns(cells: readonly PlacedCell[]): (column: number) => number {
  const starts = [...new Set(cells.map(({ column }) => column))].sort((a, b) => a - b);
  return (column) => {
    let [low, high] = [0, starts.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((starts[middle] ?? 0) <= column) low = middle + 1;
      else high = middle;
    }
    return Math.max(0, low - 1);
  };
}
