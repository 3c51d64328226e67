import type { CellRange } from "../domain/grid/address";
import { rangeSize } from "../domain/grid/address";

/** What must be loaded of a range before `loadedRange` may read it. */
export const PLACE = "rowIndex, columnIndex, rowCount, columnCount";

/** The proxy of a range that is used in one sync only, so that Excel need not keep it. */
export function rangeOf(sheet: Excel.Worksheet, range: CellRange): Excel.Range {
  const { rows, columns } = rangeSize(range);
  return sheet.getRangeByIndexes(range.top, range.left, rows, columns).untrack();
}

/** Where a range stands whose `PLACE` was loaded. */
export function loadedRange(range: Excel.Range): CellRange {
  return {
    top: range.rowIndex,
    left: range.columnIndex,
    bottom: range.rowIndex + range.rowCount - 1,
    right: range.columnIndex + range.columnCount - 1,
  };
}
