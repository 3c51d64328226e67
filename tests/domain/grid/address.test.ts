import fc from "fast-check";
import {
  cellAddress,
  columnIndex,
  columnLetters,
  MAX_COLUMNS,
  MAX_ROWS,
  parseCellAddress,
  parseRangeAddress,
  quoteSheet,
  rangeAddress,
  rangeSize,
} from "../../../src/domain/grid/address";

test.each([
  [0, "A"],
  [25, "Z"],
  [26, "AA"],
  [27, "AB"],
  [51, "AZ"],
  [52, "BA"],
  [701, "ZZ"],
  [702, "AAA"],
  [MAX_COLUMNS - 1, "XFD"],
])("column %p is %s", (index, letters) => {
  expect(columnLetters(index)).toBe(letters);
  expect(columnIndex(letters)).toBe(index);
});

test.each(["", "a", "XFE", "AAAA", "A1", "Ă"])("%p names no column", (letters) => {
  expect(columnIndex(letters)).toBeNull();
});

test.each([
  ["B7", { row: 6, column: 1 }],
  ["$b$7", { row: 6, column: 1 }],
  ["XFD1048576", { row: MAX_ROWS - 1, column: MAX_COLUMNS - 1 }],
])("the address %s", (address, position) => {
  expect(parseCellAddress(address)).toEqual(position);
});

test.each(["", "7", "B", "B0", "B07", "B1048577", "XFE1", "B7:C8", "Trang!B7", " B7"])(
  "%p is the address of no cell",
  (address) => {
    expect(parseCellAddress(address)).toBeNull();
  },
);

test.each([
  ["B7", { top: 6, left: 1, bottom: 6, right: 1 }, "B7"],
  ["D9:B7", { top: 6, left: 1, bottom: 8, right: 3 }, "B7:D9"],
  ["D7:B9", { top: 6, left: 1, bottom: 8, right: 3 }, "B7:D9"],
])("the range %s", (address, range, written) => {
  expect(parseRangeAddress(address)).toEqual(range);
  expect(rangeAddress(range)).toBe(written);
});

test.each(["", ":", "B7:", ":B7", "B7:C8:D9", "B:C", "7:8"])("%p is no range", (address) => {
  expect(parseRangeAddress(address)).toBeNull();
});

test("what is written is read again", () => {
  const position = fc.record({ row: fc.nat(MAX_ROWS - 1), column: fc.nat(MAX_COLUMNS - 1) });
  fc.assert(
    fc.property(position, position, (first, second) => {
      expect(parseCellAddress(cellAddress(first))).toEqual(first);
      const range = {
        top: Math.min(first.row, second.row),
        left: Math.min(first.column, second.column),
        bottom: Math.max(first.row, second.row),
        right: Math.max(first.column, second.column),
      };
      expect(parseRangeAddress(rangeAddress(range))).toEqual(range);
      expect(rangeSize(range)).toEqual({
        rows: range.bottom - range.top + 1,
        columns: range.right - range.left + 1,
      });
    }),
  );
});

test.each([
  ["Danh sách", "'Danh sách'"],
  ["Điểm - O'Bình", "'Điểm - O''Bình'"],
  ["'", "''''"],
])("a formula names the sheet %s", (sheet, quoted) => {
  expect(quoteSheet(sheet)).toBe(quoted);
});
