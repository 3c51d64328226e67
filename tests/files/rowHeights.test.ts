import { constantCell, type CellValue } from "../../src/domain/grid/grid";
import type { CellStyle } from "../../src/domain/report/sheetContent";
import { rowHeights } from "../../src/files/writing/rowHeights";
import type { SheetSnapshot } from "../../src/workbook/snapshot";

const WRAPPED: CellStyle = { size: 12, wrap: true };

function sheetOf(value: CellValue, style: CellStyle, merged = false): SheetSnapshot {
  return {
    name: "A",
    visibility: "visible",
    cells: [{ row: 2, column: 0, cell: constantCell(value), style }],
    merges: merged ? [{ top: 2, left: 0, bottom: 2, right: 3 }] : [],
    widths: [20, 20, 20, 20],
    freezeRows: 0,
    hiddenRows: [],
    hiddenColumns: [],
    page: null,
    marks: [],
    validations: [],
  };
}

const LONG = "Tổ Ngoại ngữ Trường THPT Bằng Lăng, Trường THPT Hoa Ban";

test.each<readonly [string, SheetSnapshot, number | undefined]>([
  ["one line", sheetOf("Tổ Ngoại ngữ", WRAPPED), 18],
  ["three lines", sheetOf(LONG, WRAPPED), 48],
  ["two line feeds", sheetOf("a\nb\nc", WRAPPED), 48],
  ["as wide as the merge", sheetOf(LONG, WRAPPED, true), 18],
  ["not wrapped", sheetOf(LONG, { size: 12 }), undefined],
  ["a number", sheetOf(1 / 3, WRAPPED), undefined],
  ["a hash without blanks", sheetOf("0123456789abcdef".repeat(4), WRAPPED), 18],
  ["more than Excel allows", sheetOf("a\n".repeat(90), WRAPPED), 409],
])("%s", (_, sheet, height) => {
  expect(rowHeights(sheet).get(2)).toBe(height);
});
