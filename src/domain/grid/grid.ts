import type { CellPosition, CellRange } from "./address";

export type CellValue = string | number | boolean | null;
export type CellType = "empty" | "text" | "number" | "boolean" | "error";
export type Visibility = "visible" | "hidden" | "veryHidden";

/** One cell as it was received. An error cell has its code (`#N/A`) as value; an empty one has null. */
export interface GridCell {
  readonly value: CellValue;
  readonly type: CellType;
  /** What the sheet shows, as far as the source tells; for a number without a shown text, its plain digits. */
  readonly text: string;
  /** With its leading `=`, or null where the cell holds a constant. */
  readonly formula: string | null;
  readonly numberFormat: string;
  /** Font name; null where the source does not say. */
  readonly font: string | null;
}

/** A part of a sheet that has a name of its own, as a table of a Word document has. */
export interface GridBlock {
  /** `Bảng 1`. */
  readonly name: string;
  /** Sheet coordinates. */
  readonly range: CellRange;
}

/** A sheet's used part, with everything that reading a list needs. Never changed after it is made. */
export interface Grid {
  readonly sheet: string;
  readonly visibility: Visibility;
  /** Where `rows[0][0]` stands on the sheet. */
  readonly origin: CellPosition;
  /** May be ragged: a missing cell is an empty cell. */
  readonly rows: readonly (readonly GridCell[])[];
  /** Sheet coordinates. The value stands in the top left cell only. */
  readonly merges: readonly CellRange[];
  /** Zero-based sheet rows and columns. */
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
  readonly dateSystem: 1900 | 1904;
  /** The tables of a document, whose cells people count from the table's own first cell; none on a sheet. */
  readonly blocks?: readonly GridBlock[];
}

export const EMPTY_CELL: GridCell = Object.freeze({
  value: null,
  type: "empty",
  text: "",
  formula: null,
  numberFormat: "General",
  font: null,
});

/** The cell at a place of the sheet; outside the used part, the empty cell. */
export function cellAt(grid: Grid, position: CellPosition): GridCell {
  const row = grid.rows[position.row - grid.origin.row];
  return row?.[position.column - grid.origin.column] ?? EMPTY_CELL;
}

/** A constant cell of the given value; its type and text follow from it. */
export function constantCell(value: CellValue): GridCell {
  if (value === null || value === "") return EMPTY_CELL;
  const type =
    typeof value === "string" ? "text" : typeof value === "number" ? "number" : "boolean";
  const text = typeof value === "boolean" ? String(value).toUpperCase() : String(value);
  return { ...EMPTY_CELL, value, type, text };
}

/** What a cell shows; a number that its column is too narrow for shows as ####, and is given in digits. */
export function shownText({ type, value, text }: GridCell): string {
  return type === "number" && /^#+$/.test(text) ? String(value) : text;
}
