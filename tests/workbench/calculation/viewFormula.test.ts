import type { CellRange } from "../../../src/domain/grid/address";
import {
  viewFormula,
  type FormulaPlaces,
  type SheetArea,
} from "../../../src/workbench/calculation/viewFormula";
import { WHOLE_SHEET } from "../../../src/workbook/wholeSheet";

const REGISTER = "Danh sách";

const places: FormulaPlaces = {
  hasSheet: (name) => [REGISTER, "Tổng hợp", "Điểm - Lê D'Arc"].includes(name),
  column: (table, heading) => {
    const column = ["Mã đề nghị", "Số [%] 'A'"].indexOf(heading);
    return table === "BX_DanhSach" && column >= 0 ? onRegister(4, column, 9, column) : null;
  },
  named: (name) => (name === "Tỷ_lệ" ? onRegister(0, 2, 0, 2) : null),
};

function range(top: number, left: number, bottom: number, right: number): CellRange {
  return { top, left, bottom, right };
}

function onRegister(...corners: Parameters<typeof range>): SheetArea {
  return { sheet: REGISTER, range: range(...corners) };
}

function view(formula: string) {
  return viewFormula(formula, "Tổng hợp", places);
}

test("columns of tables become ranges, as all other things stay", () => {
  const formula = `=IF($M10="BX_DanhSach[Mã đề nghị]","",INDEX(BX_DanhSach[Mã đề nghị],MATCH($M10,'Điểm - Lê D''Arc'!$A:$B,0))&"")`;
  expect(view(formula)).toEqual({
    text: `=IF($M10="BX_DanhSach[Mã đề nghị]","",INDEX('Danh sách'!$A$5:$A$10,MATCH($M10,'Điểm - Lê D''Arc'!$A:$B,0))&"")`,
    reads: [
      { sheet: "Tổng hợp", range: range(9, 12, 9, 12) },
      onRegister(4, 0, 9, 0),
      { sheet: "Tổng hợp", range: range(9, 12, 9, 12) },
      { sheet: "Điểm - Lê D'Arc", range: range(0, 0, WHOLE_SHEET.bottom, 1) },
    ],
    isTrusted: true,
  });
});

test.each([
  ["an escaped heading", "=SUM(BX_DanhSach[Số '[%'] ''A''])", "=SUM('Danh sách'!$B$5:$B$10)"],
  ["a defined name", "=1+Tỷ_lệ", "=1+'Danh sách'!$C$1:$C$1"],
  ["rows", "=COUNT(2:3)", "=COUNT(2:3)"],
  ["a truth value", "=IF(TRUE,1,0)", "=IF(TRUE,1,0)"],
  ["a list of plain texts", '=MATCH(A1,{"a","b"},0)', '=MATCH(A1,{"a","b"},0)'],
  ["a list with commas in it", '=MATCH(A1,{"a, b","c"},0)', '=MATCH(A1,HSTACK("a, b","c"),0)'],
  ["a list of two rows", "=SUM({1,2;3,4})", "=SUM({1,2;3,4})"],
])("%s is calculated", (_, formula, text) => {
  expect(view(formula)).toMatchObject({ text, isTrusted: true });
});

test.each([
  ["an unknown table", "=SUM(BX_Khac[Mã đề nghị])"],
  ["an unknown column", "=SUM(BX_DanhSach[Điểm])"],
  ["one row of a table", "=BX_DanhSach[@[Mã đề nghị]]"],
  ["the headings of a table", "=COUNTA(BX_DanhSach[#Headers])"],
  ["an unknown name", "=KhôngCó+1"],
  ["an unknown sheet", "=SUM('Không có'!A1:A3)"],
  ["another workbook", "=[1]Sheet1!A1"],
  ["several sheets", "=SUM(Trang1:Trang3!A1)"],
  ["a function that is not trusted", '=PROPER("nguyễn")'],
  ["a range up to a function's cell", "=SUM(A1:INDEX(B1:B9,3))"],
  ["an intersection", "=SUM(A1:B2 B1:C3)"],
  ["a spilled range", "=SUM(A1#)"],
  ["an error as a constant", "=IFERROR(#REF!,0)"],
  ["the operator @", "=@A1:A3"],
  ["a number with an exponent", "=1E3"],
  ["commas in a list of two rows", '=INDEX({"a, b";"c"},1)'],
  ["a cell beyond the sheet", "=XFE1+A0"],
])("%s is not trusted, and stays as it is written", (_, formula) => {
  expect(view(formula)).toMatchObject({ text: formula, isTrusted: false });
});

test("what would spoil other results is not given to the component at all", () => {
  expect(view("=INDEX(SORT(A1:A5),1)")).toMatchObject({ text: null, isTrusted: false });
});
