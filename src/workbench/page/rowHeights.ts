import { DEFAULT_WIDTH, type MemorySheet } from "../../workbook/MemorySheet";
import type { CellSnapshot } from "../../workbook/snapshot";

/** Excel's size of the default font, in points. */
const DEFAULT_SIZE = 11;
/** A line's height on a screen for one point of its font's size. */
const LINE_PIXELS = 1.8;
/** Excel's tallest row. */
const TALLEST_PIXELS = 545;

/**
 * Heights, in pixels, of the rows whose wrapped texts need more than one line: Excel makes such rows
 * grow where nobody has set their height. Widths of letters are guessed.
 */
export function rowHeights(
  sheet: MemorySheet,
  cells: readonly CellSnapshot[],
): ReadonlyMap<number, number> {
  const heights = new Map<number, number>();
  const spans = new Map(
    sheet.merges.map(({ top, left, right }) => [`${top} ${left}`, { left, right }]),
  );
  for (const { row, column, cell, style } of cells) {
    if (style.wrap !== true || cell.text === "") continue;
    const { left, right } = spans.get(`${row} ${column}`) ?? { left: column, right: column };
    const size = style.size ?? DEFAULT_SIZE;
    const letters = (widthOf(sheet, left, right) * DEFAULT_SIZE) / size;
    const lines = cell.text
      .split("\n")
      .reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / letters)), 0);
    if (lines === 1) continue;
    const height = Math.min(TALLEST_PIXELS, Math.ceil(lines * size * LINE_PIXELS));
    heights.set(row, Math.max(height, heights.get(row) ?? 0));
  }
  return heights;
}

function widthOf(sheet: MemorySheet, left: number, right: number): number {
  let width = 0;
  for (let column = left; column <= right; column += 1) {
    width += sheet.widths[column] ?? DEFAULT_WIDTH;
  }
  return width;
}
