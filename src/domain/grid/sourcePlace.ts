import { cellAddress, type CellPosition } from "./address";
import type { Grid } from "./grid";

/** Where a person finds a cell in what was received. */
export interface SourcePlace {
  /** The sheet, or the table of a document. */
  readonly sheet: string;
  /** A1, counted from the table's first cell in a document. */
  readonly cell: string;
}

/** The place of a cell as people count it: in a document from the first cell of its table. */
export function sourcePlace(grid: Grid, position: CellPosition): SourcePlace {
  const block = grid.blocks?.find(
    ({ range }) =>
      range.top <= position.row &&
      position.row <= range.bottom &&
      range.left <= position.column &&
      position.column <= range.right,
  );
  if (!block) return { sheet: grid.sheet, cell: cellAddress(position) };
  const { top, left } = block.range;
  return {
    sheet: block.name,
    cell: cellAddress({ row: position.row - top, column: position.column - left }),
  };
}
