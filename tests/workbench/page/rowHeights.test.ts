import { constantCell } from "../../../src/domain/grid/grid";
import type { CellStyle } from "../../../src/domain/report/sheetContent";
import { rowHeights } from "../../../src/workbench/page/rowHeights";
import type { MemorySheet } from "../../../src/workbook/MemorySheet";
import { MemoryWorkbook } from "../../../src/workbook/MemoryWorkbook";

function sheet(): MemorySheet {
  const added = new MemoryWorkbook().addSheet("Bảng tổng hợp");
  if (!added.ok) throw new Error(added.fault.code);
  added.value.widths = [10, 30];
  return added.value;
}

function heightsOf(text: string, style: CellStyle, change?: (made: MemorySheet) => void) {
  const made = sheet();
  made.setCell({ row: 2, column: 0 }, constantCell(text));
  made.addStyle({ top: 2, left: 0, bottom: 2, right: 0 }, style);
  change?.(made);
  return [...rowHeights(made, made.snapshot().cells)];
}

const TWENTY = "x".repeat(20);

test.each<readonly [string, string, CellStyle, readonly (readonly [number, number])[]]>([
  ["a text that is not wrapped needs no height", TWENTY, {}, []],
  ["nor does one that fits into its line", "x".repeat(10), { wrap: true }, []],
  ["two lines of the default font", TWENTY, { wrap: true }, [[2, 40]]],
  ["broken lines count one by one", "a\n\nb", { wrap: true }, [[2, 60]]],
  ["larger letters need more lines, and higher ones", TWENTY, { wrap: true, size: 22 }, [[2, 159]]],
  ["no row is taller than Excel's tallest", "x".repeat(5000), { wrap: true }, [[2, 545]]],
])("%s", (_, text, style, heights) => {
  expect(heightsOf(text, style)).toEqual(heights);
});

test("a merged cell has the width of all its columns", () => {
  const merged = heightsOf("x".repeat(41), { wrap: true }, (made) => {
    made.setMerges([{ top: 2, left: 0, bottom: 2, right: 1 }]);
  });
  expect(merged).toEqual([[2, 40]]);
});

test("the tallest text of a row decides", () => {
  const heights = heightsOf(TWENTY, { wrap: true }, (made) => {
    made.setCell({ row: 2, column: 1 }, constantCell("x".repeat(100)));
    made.addStyle({ top: 2, left: 1, bottom: 2, right: 1 }, { wrap: true });
  });
  expect(heights).toEqual([[2, 80]]);
});
