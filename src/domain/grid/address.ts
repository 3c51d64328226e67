/** A cell's place on a sheet, both counted from zero. */
export interface CellPosition {
  readonly row: number;
  readonly column: number;
}

/** A rectangle of cells; both corners belong to it, counted from zero. */
export interface CellRange {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

/** Column letters of a zero-based index: `columnLetters(27) //=> "AB"`. */
export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column; rest >= 0; rest = Math.floor(rest / 26) - 1) {
    letters = String.fromCharCode(65 + (rest % 26)) + letters;
  }
  return letters;
}

/** The A1 address of a cell: `cellAddress({ row: 6, column: 1 }) //=> "B7"`. */
export function cellAddress(position: CellPosition): string {
  return `${columnLetters(position.column)}${position.row + 1}`;
}

/** The A1 address of a range; one cell is written without a colon. */
export function rangeAddress(range: CellRange): string {
  const start = cellAddress({ row: range.top, column: range.left });
  const end = cellAddress({ row: range.bottom, column: range.right });
  return start === end ? start : `${start}:${end}`;
}

/** The zero-based index of column letters, or null where they name no column. */
export function columnIndex(letters: string): number | null {
  if (!/^[A-Z]{1,3}$/.test(letters)) return null;
  let index = 0;
  for (const letter of letters) index = index * 26 + (letter.charCodeAt(0) - 64);
  return index <= MAX_COLUMNS ? index - 1 : null;
}

/** Reads `B7`, `$B$7`; null where the text is not the address of a cell. */
export function parseCellAddress(address: string): CellPosition | null {
  const match = /^\$?([A-Z]{1,3})\$?([1-9]\d{0,6})$/.exec(address.toUpperCase());
  if (!match) return null;
  const column = columnIndex(match[1] ?? "");
  const row = Number(match[2]) - 1;
  return column === null || row >= MAX_ROWS ? null : { row, column };
}

/** Reads `B7` or `B7:D9` (a sheet name must be cut off before); null where it is neither. */
export function parseRangeAddress(address: string): CellRange | null {
  const [first = "", second = first, ...rest] = address.split(":");
  const start = parseCellAddress(first);
  const end = parseCellAddress(second);
  if (!start || !end || rest.length > 0) return null;
  return {
    top: Math.min(start.row, end.row),
    left: Math.min(start.column, end.column),
    bottom: Math.max(start.row, end.row),
    right: Math.max(start.column, end.column),
  };
}

/** A sheet name as formulas write it: `quoteSheet("Danh sách") //=> "'Danh sách'"`. */
export function quoteSheet(sheet: string): string {
  return `'${sheet.replaceAll("'", "''")}'`;
}

/** Rows and columns of a range. */
export function rangeSize(range: CellRange): { readonly rows: number; readonly columns: number } {
  return { rows: range.bottom - range.top + 1, columns: range.right - range.left + 1 };
}
