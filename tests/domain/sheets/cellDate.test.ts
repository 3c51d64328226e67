import { constantCell, EMPTY_CELL, type CellValue } from "../../../src/domain/grid/grid";
import { dateContent, isoOfCell } from "../../../src/domain/sheets/cellDate";

test.each<[CellValue, string | null]>([
  [43970, "2020-05-19"],
  [43970.75, "2020-05-19"],
  ["19/5/2020", "2020-05-19"],
  ["2020-05-19", "2020-05-19"],
  [16438, "1945-01-01"],
  [16437, null],
  [2021, null],
  ["5/2020", null],
  ["31/2/2020", null],
  ["chưa rõ", null],
  [true, null],
  [null, null],
])("%p is the day %p", (value, iso) => {
  expect(isoOfCell(constantCell(value), 1900)).toBe(iso);
});

test("counts the days of old Mac files from 1904", () => {
  expect(isoOfCell(constantCell(42508), 1904)).toBe("2020-05-19");
});

test("an error is no day", () => {
  expect(isoOfCell({ ...EMPTY_CELL, type: "error", value: "#N/A", text: "#N/A" }, 1900)).toBeNull();
});

test.each([
  ["2020-05-19", { kind: "number", number: 43970, format: "dd/mm/yyyy" }],
  ["2020-05", { kind: "text", text: "2020-05" }],
  [null, { kind: "empty" }],
])("%p is written as %p", (iso, content) => {
  expect(dateContent(iso)).toEqual(content);
});
