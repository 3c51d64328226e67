import { findSheet, tablesOn } from "../../src/workbook/sheetById";
import type { WorkbookDescription } from "../../src/workbook/workbook";
import { range } from "./contractKit";

const description: WorkbookDescription = {
  sheets: [],
  names: [{ name: "BX_BangDiem", sheet: "Điểm", range: range("A1") }],
  tables: [{ name: "BX_DanhSach", sheet: "Danh sách", range: range("A1:B2") }],
  readOnly: false,
};

describe("findSheet", () => {
  test.each([
    ["BX_BangDiem", "Điểm"],
    ["bx_bangdiem", "Điểm"],
    ["BX_DanhSach", "Danh sách"],
    ["Điểm", null],
  ])("%s is on %s", (id, sheet) => {
    expect(findSheet(description, id)).toBe(sheet);
  });
});

test("tablesOn compares titles without regard to case", () => {
  expect(tablesOn(description, "DANH SÁCH")).toEqual(description.tables);
});
