import { MAX_COLUMNS, MAX_ROWS } from "../../domain/grid/address";
import type { Grid } from "../../domain/grid/grid";
import { typedCell } from "../document/typedCell";
import { CellBudget } from "../reading/CellBudget";
import { overLimit } from "../reading/FileRefusal";
import { GridBuilder } from "../reading/GridBuilder";

/** Rows of text as a sheet; a cell without a sign in it is an empty cell. */
export interface TextSheet {
  readonly grid: Grid;
  /** Rows with more cells than the heading row: the first row that has two. */
  readonly raggedRows: number;
}

export function gridOfRows(sheet: string, rows: Iterable<readonly string[]>): TextSheet {
  const builder = new GridBuilder(sheet, new CellBudget());
  let [row, headings, raggedRows] = [0, 0, 0];
  for (const cells of rows) {
    if (row >= MAX_ROWS) throw overLimit("too-many-cells", MAX_ROWS, row + 1);
    if (cells.length > MAX_COLUMNS) throw overLimit("too-many-cells", MAX_COLUMNS, cells.length);
    if (headings === 0 && cells.length > 1) headings = cells.length;
    if (headings > 0 && cells.slice(headings).some((text) => text !== "")) raggedRows += 1;
    for (const [column, text] of cells.entries()) {
      if (text !== "") builder.add({ row, column }, typedCell(text, null));
    }
    row += 1;
  }
  const used = builder.build();
  const origin = { row: used?.range.top ?? 0, column: used?.range.left ?? 0 };
  const hidden = { hiddenRows: [], hiddenColumns: [] };
  const grid: Grid = {
    sheet,
    visibility: "visible",
    origin,
    rows: used?.rows ?? [],
    merges: [],
    ...hidden,
    dateSystem: 1900,
  };
  return { grid, raggedRows };
}
