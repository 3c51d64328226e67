import { withoutPrefixes, withPrefixes } from "../../src/files/excelFunctions";

test.each([
  ["RANK.EQ(A1,A:A)", "_xlfn.RANK.EQ(A1,A:A)"],
  ["rank.eq(A1,A:A)", "_xlfn.rank.eq(A1,A:A)"],
  ["IF(IFNA(XLOOKUP(1,A:A,B:B),0)>0,1)", "IF(_xlfn.IFNA(_xlfn.XLOOKUP(1,A:A,B:B),0)>0,1)"],
  ['"IFS("&SUMIFS(A:A,B:B,1)', '"IFS("&SUMIFS(A:A,B:B,1)'],
  ["'DAYS('!A1+DAYS(A1,B1)", "'DAYS('!A1+_xlfn.DAYS(A1,B1)"],
  ["NETWORKDAYS(A1,B1)", "NETWORKDAYS(A1,B1)"],
  ["BX.DAYS(1)+VAR(A:A)", "BX.DAYS(1)+VAR(A:A)"],
])("%s is written %s", (formula, written) => {
  expect(withPrefixes(formula)).toBe(written);
  expect(withoutPrefixes(written)).toBe(formula);
});

test("takes every prefix off but those in quotes", () => {
  expect(withoutPrefixes('_xlfn._xlws.FILTER(A:A,1)&"_xlfn."&_xlfn.ANCHORARRAY(A1)')).toBe(
    'FILTER(A:A,1)&"_xlfn."&ANCHORARRAY(A1)',
  );
});
