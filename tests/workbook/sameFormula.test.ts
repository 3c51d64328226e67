import { sameFormula } from "../../src/workbook/sameFormula";

describe("sameFormula", () => {
  test.each([
    ["=sum(a1:b2)", "=SUM(A1:B2)"],
    ["='Sheet1'!A1", "=Sheet1!A1"],
    ["=SUM(A1, B1)", "=SUM(A1,B1)"],
    ['=_xlfn.TEXTJOIN(";",TRUE,A1:A3)', '=TEXTJOIN(";",TRUE,A1:A3)'],
    ["=BX_TblDiem[@Điểm]*2", "=[@Điểm]*2"],
    ["='Danh sách'!B2", "='danh sách'!B2"],
  ])("%s is %s", (a, b) => {
    expect(sameFormula(a, b)).toBe(true);
  });

  test.each([
    ["=A1", "=A2"],
    ["=A1", "=$A$1"],
    ['=IF(A1,"đạt","")', '=IF(A1,"Đạt","")'],
    ['="a b"', '="ab"'],
    [`="it's"`, '="its"'],
    ["=SUM(BX_A[Điểm])", "=SUM(BX_B[Điểm])"],
    ["='Danh sách'!B2", "='Danh sách (2)'!B2"],
  ])("%s is not %s", (a, b) => {
    expect(sameFormula(a, b)).toBe(false);
  });
});
