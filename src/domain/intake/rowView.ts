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

type Decode = ((text: string) => string) | null;

/** The non-blank rows of a sheet, from top to bottom; `decode` makes an old encoding readable. */
export function rowViews(grid: Grid, decode: Decode = null): readonly RowView[] {
  const views: RowView[] = [];
  const read = filledReader(grid, decode);
  for (const [index, cells] of grid.rows.entries()) {
    if (cells.some(isFilled)) views.push(new SheetRow(grid.origin.row + index, read));
  }
  return views;
}

/** Its cells are looked up when asked for: those of all rows at once would take more memory than the sheet itself. */
class SheetRow implements RowView {
  readonly row: number;
  readonly #read: (row: number) => readonly FilledCell[];

  constructor(row: number, read: (row: number) => readonly FilledCell[]) {
    this.row = row;
    this.#read = read;
  }

  get filled(): readonly FilledCell[] {
    return this.#read(this.row);
  }
}

/** So many rows, those looked at last, keep their cells. */
const RECENT = 64;

function filledReader(grid: Grid, decode: Decode): (row: number) => readonly FilledCell[] {
  const recent: { readonly row: number; readonly filled: readonly FilledCell[] }[] = [];
  return (row) => {
    const known = recent[row % RECENT];
    if (known?.row === row) return known.filled;
    const cells = grid.rows[row - grid.origin.row] ?? [];
    const filled = filledCells(cells, grid.origin.column, decode);
    recent[row % RECENT] = { row, filled };
    return filled;
  };
}

function isFilled(cell: GridCell): boolean {
  return cell.type !== "empty" && cell.text.trim() !== "";
}

function filledCells(
  cells: readonly GridCell[],
  firstColumn: number,
  decode: Decode,
): readonly FilledCell[] {
  const filled: FilledCell[] = [];
  for (let offset = 0; offset < cells.length; offset++) {
    const cell = cells[offset];
    if (!cell || cell.type === "empty") continue;
    // Nearly all show their text: only a number too wide for its column is looked at again.
    const text = (cell.text.startsWith("#") ? shownText(cell) : cell.text).trim();
    if (text === "") continue;
    filled.push({ column: firstColumn + offset, cell, text, words: decode ? decode(text) : text });
  }
  return filled;
}

/** The words of a row in one line. */
export function rowText({ filled }: RowView): string {
  return filled.map(({ words }) => words).join(" ");
}
