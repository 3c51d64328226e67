import type { CellPosition } from "./address";
import type { Grid } from "./grid";

/**
 * For cells covered by a merge, where its value stands. Only the used part of the sheet is indexed, so
 * that a merge over whole columns costs nothing.
 */
export function mergedOrigins(grid: Grid): (position: CellPosition) => CellPosition {
  const origins = new Map<number, Map<number, CellPosition>>();
  const lastRow = grid.origin.row + grid.rows.length - 1;
  const lastColumn =
    grid.origin.column + grid.rows.reduce((most, row) => Math.max(most, row.length), 0) - 1;
  for (const merge of grid.merges) {
    const origin = { row: merge.top, column: merge.left };
    for (
      let row = Math.max(merge.top, grid.origin.row);
      row <= Math.min(merge.bottom, lastRow);
      row++
    ) {
      const columns = origins.get(row) ?? new Map<number, CellPosition>();
      origins.set(row, columns);
      const first = Math.max(merge.left, grid.origin.column);
      for (let column = first; column <= Math.min(merge.right, lastColumn); column++) {
        columns.set(column, origin);
      }
    }
  }
  return (position) => origins.get(position.row)?.get(position.column) ?? position;
}
