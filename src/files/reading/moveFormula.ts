import { columnIndex, columnLetters, MAX_COLUMNS, MAX_ROWS } from "../../domain/grid/address";

/** How far a formula is moved, in rows and columns. */
export interface Shift {
  readonly rows: number;
  readonly columns: number;
}

/** Text in quotes, quoted sheets, names and functions, table columns; and what may be a reference. */
const PIECES =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[[^\]]*\]|\$?[A-Za-z]{1,3}\$?\d+(?![\p{L}\d_.(!])|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}(?![\p{L}\d_.(!])|\$?\d+:\$?\d+(?![\p{L}\d_.])|[\p{L}_\\][\p{L}\d_.\\]*|\d[\d.]*(?:[Ee][+-]?\d+)?/gu;

/**
 * A formula as another cell of its shared group has it: references without `$` move along, one that
 * leaves the sheet becomes `#REF!` (ECMA-376 part 1, 18.3.1.40).
 * `moveFormula("=A1+$B$1", { rows: 1, columns: 1 }) //=> "=B2+$B$1"`
 */
export function moveFormula(formula: string, shift: Shift): string {
  return formula.replace(PIECES, (piece) => movePiece(piece, shift));
}

function movePiece(piece: string, shift: Shift): string {
  const cell = /^(\$?)([A-Za-z]{1,3})(\$?)(\d+)$/.exec(piece);
  if (cell) {
    const column = moveColumn(`${cell[1] ?? ""}${cell[2] ?? ""}`, shift.columns);
    const row = moveRow(`${cell[3] ?? ""}${cell[4] ?? ""}`, shift.rows);
    // `LOG10` and its like are no addresses once they pass the last column or row.
    if (isName(piece)) return piece;
    return column === null || row === null ? "#REF!" : column + row;
  }
  const [first = "", second] = piece.split(":");
  if (second === undefined || /["'[]/.test(piece)) return piece;
  const isRows = /^\$?\d+$/.test(first);
  const move = (end: string): string | null =>
    isRows ? moveRow(end, shift.rows) : moveColumn(end, shift.columns);
  const [start, end] = [move(first), move(second)];
  return start === null || end === null ? "#REF!" : `${start}:${end}`;
}

/** Beyond the sheet as it is written: then it is no reference but a name, such as `ABC0`. */
function isName(piece: string): boolean {
  const bare = piece.replaceAll("$", "").toUpperCase();
  const letters = bare.replace(/\d+$/, "");
  const row = Number(bare.slice(letters.length));
  return columnIndex(letters) === null || row < 1 || row > MAX_ROWS;
}

function moveColumn(written: string, by: number): string | null {
  if (written.startsWith("$")) return written;
  const index = columnIndex(written.toUpperCase());
  if (index === null || index + by < 0 || index + by >= MAX_COLUMNS) return null;
  return columnLetters(index + by);
}

function moveRow(written: string, by: number): string | null {
  if (written.startsWith("$")) return written;
  const row = Number(written) + by;
  return row < 1 || row > MAX_ROWS ? null : String(row);
}
