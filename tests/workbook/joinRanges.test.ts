import fc from "fast-check";
import type { CellRange } from "../../src/domain/grid/address";
import { joinRanges } from "../../src/workbook/joinRanges";
import { overlaps, subtract } from "../../src/workbook/ranges";
import { range } from "./contractKit";

const place = fc.record({
  top: fc.nat(6),
  left: fc.nat(6),
  rows: fc.integer({ min: 1, max: 4 }),
  columns: fc.integer({ min: 1, max: 4 }),
});
const anyRange = place.map(({ top, left, rows, columns }): CellRange => ({
  top,
  left,
  bottom: top + rows - 1,
  right: left + columns - 1,
}));

/** The cells of the ranges in order, each as often as it is covered. */
function cellsOf(ranges: readonly CellRange[]): string[] {
  const cells: string[] = [];
  for (const { top, bottom, left, right } of ranges) {
    for (let row = top; row <= bottom; row += 1) {
      for (let column = left; column <= right; column += 1) cells.push(`${row} ${column}`);
    }
  }
  return cells.sort();
}

describe("joinRanges", () => {
  test.each([
    ["cells below each other", ["B2", "B3", "B4"], ["B2:B4"]],
    ["cells beside each other", ["C2", "A2", "B2"], ["A2:C2"]],
    ["a block", ["A1:B2", "C1:C2", "A3:C3"], ["A1:C3"]],
    ["ranges one within the other", ["A1:D9", "B2:C3"], ["A1:D9"]],
    ["ranges apart, by rows", ["A9", "C1", "A1"], ["A1", "C1", "A9"]],
    ["nothing", [], []],
  ])("joins %s", (_what, given, joined) => {
    expect(joinRanges(given.map(range))).toEqual(joined.map(range));
  });

  test("covers each cell that was covered, once", () => {
    fc.assert(
      fc.property(fc.array(anyRange), (ranges) => {
        const cells = cellsOf(joinRanges(ranges));
        expect(cells).toEqual([...new Set(cellsOf(ranges))].sort());
      }),
    );
  });
});

test("what is subtracted is gone, and nothing else; the parts lie apart", () => {
  fc.assert(
    fc.property(anyRange, anyRange, (from, gone) => {
      const parts = subtract(from, gone);
      const left = cellsOf([from]).filter((cell) => !cellsOf([gone]).includes(cell));
      expect(cellsOf(parts)).toEqual(left);
      expect(parts.some((part) => overlaps(part, gone))).toBe(false);
    }),
  );
});
