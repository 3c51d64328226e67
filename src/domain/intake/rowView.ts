import { shownText, type Grid, type GridCell } from "../grid/grid";

/** A non-blank cell of a row. */
export interface FilledCell {
  readonly column: number;
  readonly cell: GridCell;
  /** The cell's text without outer blanks. */
  readonly text: string;
  /** The text by which headings, groups and titles are known: `text` itself, unless it is in an old encoding. */
  readonly words: string;
}

/** A sheet row as intake looks at it. */
export interface RowView {
  /** Zero-based row of the sheet. */
  readonly row: number;
  readonly filled: readonly FilledCell[];
}

/** The non-blank rows of a sheet, from top to bottom; `decode` makes an old encoding readable. */
export function rowViews(
  grid: Grid,
  decode: ((text: string) => string) | null = null,
): readonly RowView[] {
  const views: RowView[] = [];
  for (const [index, cells] of grid.rows.entries()) {
    const filled = filledCells(cells, grid.origin.column, decode);
    if (filled.length > 0) views.push({ row: grid.origin.row + index, filled });
  }
  return views;
}

function filledCells(
  cells: readonly GridCell[],
  firstColumn: number,
  decode: ((text: string) => string) | null,
): readonly FilledCell[] {
  const filled: FilledCell[] = [];
  for (const [offset, cell] of cells.entries()) {
    if (cell.type === "empty") continue;
    const text = shownText(cell).trim();
    if (text === "") continue;
    filled.push({ column: firstColumn + offset, cell, text, words: decode ? decode(text) : text });
  }
  return filled;
}

/** The words of a row in one line. */
export function rowText({ filled }: RowView): string {
  return filled.map(({ words }) => words).join(" ");
}
