import type { CellRange } from "../../domain/grid/address";
import { columnIndex, columnLetters, MAX_COLUMNS, MAX_ROWS } from "../../domain/grid/address";
import { parseRangeAddress, quoteSheet, rangeAddress } from "../../domain/grid/address";

/** An address as a call gives it: `B7`, `$A$1:$C$3`, `A:C`, `1:3`, with or without a sheet. */
export interface HostAddress {
  readonly sheet: string | null;
  readonly range: CellRange;
}

/** Every cell of a sheet. */
export const WHOLE_SHEET: CellRange = {
  top: 0,
  left: 0,
  bottom: MAX_ROWS - 1,
  right: MAX_COLUMNS - 1,
};

/** Null where the text is no address. */
export function parseHostAddress(text: string): HostAddress | null {
  const cut = text.lastIndexOf("!");
  const range = parseLocal(text.slice(cut + 1).replace(/^=/, ""));
  if (!range) return null;
  const prefix = text.slice(0, Math.max(cut, 0)).replace(/^=/, "");
  return { sheet: cut < 0 ? null : unquote(prefix), range };
}

/** `formatHostAddress("Danh sách", range) //=> "'Danh sách'!A1:B2"`; whole columns as `A:B`. */
export function formatHostAddress(sheet: string, range: CellRange): string {
  const quoted = /^[A-Za-z_][A-Za-z0-9_.]*$/.test(sheet) ? sheet : quoteSheet(sheet);
  return `${quoted}!${formatLocal(range)}`;
}

/** The address without its sheet. */
export function formatLocal(range: CellRange): string {
  if (range.top === 0 && range.bottom === MAX_ROWS - 1) {
    return `${columnLetters(range.left)}:${columnLetters(range.right)}`;
  }
  if (range.left === 0 && range.right === MAX_COLUMNS - 1) {
    return `${range.top + 1}:${range.bottom + 1}`;
  }
  return rangeAddress(range);
}

function unquote(sheet: string): string {
  return sheet.startsWith("'") ? sheet.slice(1, -1).replaceAll("''", "'") : sheet;
}

function parseLocal(text: string): CellRange | null {
  return parseRangeAddress(text) ?? parseColumns(text) ?? parseRows(text);
}

function parseColumns(text: string): CellRange | null {
  const match = /^\$?([A-Z]{1,3}):\$?([A-Z]{1,3})$/i.exec(text);
  const first = columnIndex((match?.[1] ?? "").toUpperCase());
  const last = columnIndex((match?.[2] ?? "").toUpperCase());
  if (first === null || last === null) return null;
  return { ...WHOLE_SHEET, left: Math.min(first, last), right: Math.max(first, last) };
}

function parseRows(text: string): CellRange | null {
  const match = /^\$?([1-9]\d{0,6}):\$?([1-9]\d{0,6})$/.exec(text);
  const rows = [Number(match?.[1]) - 1, Number(match?.[2]) - 1];
  if (!match || rows.some((row) => row >= MAX_ROWS)) return null;
  return { ...WHOLE_SHEET, top: Math.min(...rows), bottom: Math.max(...rows) };
}
