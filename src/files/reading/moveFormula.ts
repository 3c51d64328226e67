import { columnIndex, columnLetters, MAX_COLUMNS, MAX_ROWS } from "../../domain/grid/address";

/** How far a formula is moved, in rows and columns. */
export interface Shift {
  readonly rows: number;
  readonly columns: number;
}

/** What a reference is not: text, quoted sheets, table columns; then references; then names and numbers. */
const PIECES = new RegExp(
  [
    /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[[^\]]*\]/u,
    /(?<cell>\$?[A-Za-z]{1,3}\$?\d+)(?![\p{L}\d_.(!])/u,
    /(?<columns>\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3})(?![\p{L}\d_.(!])/u,
    /(?<rows>\$?\d+:\$?\d+)(?![\p{L}\d_.])/u,
    /[\p{L}_\\][\p{L}\d_.\\]*|\d[\d.]*(?:[Ee][+-]?\d+)?/u,
  ]
    .map((piece) => piece.source)
    .join("|"),
  "gu",
);

/**
 * A formula as another cell of its shared group has it: references without `$` move along, one that
 * leaves the sheet becomes `#REF!` (ECMA-376 part 1, 18.3.1.40).
 * `moveFormula("=A1+$B$1", { rows: 1, columns: 1 }) //=> "=B2+$B$1"`
 */
export function moveFormula(formula: string, shift: Shift): string {
  let moved = "";
  let end = 0;
  for (const match of formula.matchAll(PIECES)) {
    const { cell, columns, rows } = match.groups ?? {};
    moved += formula.slice(end, match.index);
    end = match.index + match[0].length;
    if (cell !== undefined) moved += moveCell(cell, shift);
    else if (columns !== undefined)
      moved += moveEnds(columns, (at) => moveColumn(at, shift.columns));
    else if (rows !== undefined) moved += moveEnds(rows, (at) => moveRow(at, shift.rows));
    else moved += match[0];
  }
  return moved + formula.slice(end);
}

function moveCell(written: string, shift: Shift): string {
  const letters = /^\$?[A-Za-z]+/.exec(written)?.[0] ?? "";
  const digits = written.slice(letters.length);
  if (isName(letters, digits)) return written;
  const column = moveColumn(letters, shift.columns);
  const row = moveRow(digits, shift.rows);
  return column === null || row === null ? "#REF!" : column + row;
}

/** Beyond the sheet as it is written: then it is no reference but a name, such as `ABC0`. */
function isName(letters: string, digits: string): boolean {
  const row = Number(digits.replace("$", ""));
  const column = columnIndex(letters.replace("$", "").toUpperCase());
  return column === null || row < 1 || row > MAX_ROWS;
}

function moveEnds(written: string, move: (end: string) => string | null): string {
  const ends = written.split(":").map(move);
  return ends.includes(null) ? "#REF!" : ends.join(":");
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
