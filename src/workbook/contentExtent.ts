import type { CellRange } from "../domain/grid/address";
import type { SheetContent } from "../domain/report/sheetContent";
import { hull } from "./ranges";

const FIRST_CELL: CellRange = { top: 0, left: 0, bottom: 0, right: 0 };

/** All that a content touches: cells, merges, styles and table; at the least A1. */
export function contentExtent(content: SheetContent): CellRange {
  const { cells, merges, styles, table } = content;
  const columns = cells.reduce((most, row) => Math.max(most, row.length), 1);
  const rows = Math.max(cells.length, 1);
  return [...merges, ...styles.map(({ range }) => range), ...(table ? [table.range] : [])].reduce(
    hull,
    { ...FIRST_CELL, bottom: rows - 1, right: columns - 1 },
  );
}
