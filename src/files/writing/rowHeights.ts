import type { CellRange } from "../../domain/grid/address";
import type { CellSnapshot, SheetSnapshot } from "../../workbook/snapshot";

/** Excel's own default where a column has no width. */
const DEFAULT_WIDTH = 8.43;
const DEFAULT_SIZE = 11;
/** At this size a letter of Times New Roman is on average as wide as the digit in which widths are counted. */
const SIZE_OF_A_DIGIT = 12.5;
/** Height of a line for a point of the font's size, as Times New Roman has it with its leading. */
const LINE = 1.25;
const PADDING = 3;
/** Excel's greatest row height, in points. */
const MAX_HEIGHT = 409;

/**
 * Heights in points, by zero-based row, of rows whose wrapped text needs more than one line. Programs fit rows
 * only while somebody types, and never fit merged cells: without these heights a printed paper loses words.
 */
export function rowHeights(sheet: SheetSnapshot): ReadonlyMap<number, number> {
  const merges = new Map(sheet.merges.map((range) => [`${range.top},${range.left}`, range]));
  const heights = new Map<number, number>();
  for (const placed of sheet.cells) {
    const range = merges.get(`${placed.row},${placed.column}`) ?? oneCell(placed);
    const isText = placed.cell.type === "text";
    if (!isText || placed.style.wrap !== true || range.bottom > range.top) continue;
    const height = heightOf(placed, widthOf(sheet, range));
    if (height > (heights.get(placed.row) ?? 0)) heights.set(placed.row, height);
  }
  return heights;
}

function oneCell({ row, column }: CellSnapshot): CellRange {
  return { top: row, left: column, bottom: row, right: column };
}

function widthOf({ widths }: SheetSnapshot, { left, right }: CellRange): number {
  let width = 0;
  for (let column = left; column <= right; column++) width += widths[column] ?? DEFAULT_WIDTH;
  return width;
}

function heightOf({ cell, style }: CellSnapshot, width: number): number {
  const size = style.size ?? DEFAULT_SIZE;
  const letter = (size / SIZE_OF_A_DIGIT) * (style.bold === true ? 1.08 : 1);
  const room = Math.max(1, Math.floor((width - 1) / letter));
  const lines = cell.text.split("\n").reduce((sum, line) => sum + linesOf(line, room), 0);
  return Math.min(MAX_HEIGHT, Math.max(1, lines) * size * LINE + PADDING);
}

/** Words are not broken; one that is longer than the line, a hash say, raises no row. */
function linesOf(line: string, room: number): number {
  let lines = 1;
  let used = 0;
  for (const word of line.split(" ")) {
    const length = Math.min(room, word.normalize("NFC").length);
    const isNext = used > 0 && used + 1 + length > room;
    if (isNext) lines += 1;
    used = isNext || used === 0 ? length : used + 1 + length;
  }
  return lines;
}
