import { cellAddress } from "../grid/address";
import { shownText, type Grid, type GridCell } from "../grid/grid";

/** A non-blank cell of a row. */
export interface FilledCell {
  readonly column: number;
  readonly address: string;
  readonly cell: GridCell;
  /** The cell's text without outer blanks. */
  readonly text: string;
}

/** A sheet row as intake looks at it. */
export interface RowView {
  /** Zero-based row of the sheet. */
  readonly row: number;
  readonly filled: readonly FilledCell[];
}

/** The non-blank rows of a sheet, from top to bottom. */
export function rowViews(grid: Grid): readonly RowView[] {
  return grid.rows.flatMap((cells, index) => {
    const row = grid.origin.row + index;
    const filled = cells.flatMap((cell, offset) =>
      filledCell(cell, row, grid.origin.column + offset),
    );
    return filled.length === 0 ? [] : [{ row, filled }];
  });
}

function filledCell(cell: GridCell, row: number, column: number): readonly FilledCell[] {
  const text = shownText(cell).trim();
  return text === "" ? [] : [{ column, address: cellAddress({ row, column }), cell, text }];
}
