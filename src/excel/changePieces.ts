import type { CellContent } from "../domain/report/sheetContent";
import type { Change } from "../workbook/change";
import { cellFormat, cellInput } from "./cellInput";
import { BLOCK_BYTES, utf8Bytes } from "./payload";

/** A change, or some rows of a large write, small enough for one request. */
export interface ChangePiece {
  readonly change: Change;
  /** Place of the whole change in the list. */
  readonly index: number;
  readonly bytes: number;
}

/** What one change weighs that writes no cells: the proxies and actions of a style with borders. */
const CHANGE_BYTES = 6_000;
const MARK_BYTES = 24;
/** Quotes and commas round the value and the format of a cell. */
const CELL_BYTES = 8;

/** The change in pieces; only a write is ever cut, between rows. */
export function changePieces(change: Change, index: number): readonly ChangePiece[] {
  if (change.do === "setMarks") return [{ change, index, bytes: marksBytes(change.marks.length) }];
  if (change.do !== "write") return [{ change, index, bytes: CHANGE_BYTES }];
  const pieces: ChangePiece[] = [];
  let start = 0;
  let bytes = CHANGE_BYTES;
  change.rows.forEach((row, place) => {
    const weight = row.reduce((sum, content) => sum + cellBytes(content), 0);
    if (bytes + weight > BLOCK_BYTES && place > start) {
      pieces.push({ change: rowsOf(change, start, place), index, bytes });
      start = place;
      bytes = CHANGE_BYTES;
    }
    bytes += weight;
  });
  return [...pieces, { change: rowsOf(change, start, change.rows.length), index, bytes }];
}

/** Pieces by request, in order. */
export function requestsOf(pieces: readonly ChangePiece[]): readonly (readonly ChangePiece[])[] {
  const requests: ChangePiece[][] = [];
  let room = 0;
  for (const piece of pieces) {
    if (piece.bytes > room) {
      requests.push([]);
      room = BLOCK_BYTES;
    }
    requests.at(-1)?.push(piece);
    room -= piece.bytes;
  }
  return requests;
}

/** Addresses, and the formats that they are shared out among. */
function marksBytes(marks: number): number {
  return CHANGE_BYTES + marks * MARK_BYTES;
}

function rowsOf(change: Extract<Change, { do: "write" }>, start: number, end: number): Change {
  const at = { row: change.at.row + start, column: change.at.column };
  return { ...change, at, rows: change.rows.slice(start, end) };
}

function cellBytes(content: CellContent): number {
  const input = cellInput(content);
  const bytes = typeof input === "string" ? utf8Bytes(JSON.stringify(input)) : 24;
  return bytes + cellFormat(content).length + CELL_BYTES;
}
