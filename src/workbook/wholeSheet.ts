import { MAX_COLUMNS, MAX_ROWS, type CellRange } from "../domain/grid/address";

export const WHOLE_SHEET: CellRange = Object.freeze({
  top: 0,
  left: 0,
  bottom: MAX_ROWS - 1,
  right: MAX_COLUMNS - 1,
});
