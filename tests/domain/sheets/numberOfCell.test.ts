import fc from "fast-check";
import { constantCell, type CellValue } from "../../../src/domain/grid/grid";
import { numberOfCell } from "../../../src/domain/sheets/numberOfCell";

test.each<[CellValue, string, number | null, string]>([
  [12, "General", 12, "12"],
  [12.5, "0.0", 12.5, "12.5"],
  ["12,5", "@", 12.5, "12,5"],
  [" 7 ", "General", 7, "7"],
  ["1.000", "General", null, "1.000"],
  ["khoảng 7", "General", null, "khoảng 7"],
  [null, "General", null, ""],
  [true, "General", null, "TRUE"],
  [45000, "dd/mm/yyyy", null, "45000"],
  [0.5, "0%", null, "0.5"],
  [12, '#,##0 "dm"', 12, "12"],
  [12, "[$-42A]#,##0", 12, "12"],
])("%p shown as %s is the number %p", (value, numberFormat, number, text) => {
  const cell = { ...constantCell(value), numberFormat };
  expect(numberOfCell(cell, "B2")).toEqual({ value: number, text, cell: "B2" });
});

test("a number with a decimal comma is the number itself", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 999 }),
      fc.integer({ min: 1, max: 9 }),
      (whole, tenth) => {
        const text = `${String(whole)},${String(tenth)}`;
        expect(numberOfCell(constantCell(text), "A1").value).toBe(
          Number(`${String(whole)}.${String(tenth)}`),
        );
      },
    ),
  );
});
