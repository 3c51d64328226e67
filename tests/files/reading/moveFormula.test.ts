import { moveFormula } from "../../../src/files/reading/moveFormula";

const DOWN_RIGHT = { rows: 1, columns: 1 };

test.each([
  ["=A1+B2", "=B2+C3"],
  ["=$A1+A$1+$A$1", "=$A2+B$1+$A$1"],
  ["=SUM(A1:B10,C:D,3:4)", "=SUM(B2:C11,D:E,4:5)"],
  ["=SUM($C:D,$3:4)", "=SUM($C:E,$3:5)"],
  ['=\'A1 B2\'!A1&Sheet1!A1&"A1""B1"', '=\'A1 B2\'!B2&Sheet1!B2&"A1""B1"'],
  ["=LOG10(A1)+ATAN2(A1,1E5)", "=LOG10(B2)+ATAN2(B2,1E5)"],
  ["=BX_DanhSach[A1]+Điểm1+ĐA1+A1.5", "=BX_DanhSach[A1]+Điểm1+ĐA1+A1.5"],
  ["=ZZZ1+AB0+A1048577", "=ZZZ1+AB0+A1048577"],
  ["=XFD1", "=#REF!"],
  ["=A1048576", "=#REF!"],
  ["=1.5+A1*2", "=1.5+B2*2"],
])("%s one row down and one column right is %s", (formula, moved) => {
  expect(moveFormula(formula, DOWN_RIGHT)).toBe(moved);
});

test("a reference that leaves the sheet above or to the left is lost", () => {
  expect(moveFormula("=A1+B2+$A2", { rows: -1, columns: -1 })).toBe("=#REF!+A1+$A1");
});
