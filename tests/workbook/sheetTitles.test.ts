import { freeTitle, sheetTitles } from "../../src/workbook/sheetTitles";
import type { WorkbookDescription } from "../../src/workbook/workbook";
import { range } from "./contractKit";

describe("freeTitle", () => {
  test.each([
    ["Danh sách", [], "Danh sách"],
    ["Danh sách", ["DANH SÁCH"], "Danh sách (2)"],
    ["Danh sách", ["Danh sách", "Danh sách (2)"], "Danh sách (3)"],
    ["a".repeat(31), ["a".repeat(31)], `${"a".repeat(27)} (2)`],
  ])("%s beside %j is %s", (title, taken, free) => {
    expect(freeTitle(title, taken)).toBe(free);
  });
});

describe("sheetTitles", () => {
  const sheet = (name: string) =>
    ({ name, visibility: "visible", protected: false, used: null }) as const;
  const description: WorkbookDescription = {
    sheets: [sheet("Điểm khối THCS"), sheet("Biên bản")],
    names: [{ name: "BX_BangDiem", sheet: "Điểm khối THCS", range: range("A1") }],
    tables: [],
    readOnly: false,
  };

  test("gives the title that stands, or a free one, never the same twice", () => {
    const wanted = [
      { id: "bx_bangdiem", title: "Bảng điểm" },
      { id: "BX_BienBan", title: "Biên bản" },
      { id: "BX_BienBan2", title: "Biên bản" },
      { id: "BX_Diem", title: "Bảng điểm" },
    ];
    expect(sheetTitles(description, wanted)).toEqual([
      { id: "bx_bangdiem", title: "Điểm khối THCS", exists: true, isTitleTaken: false },
      { id: "BX_BienBan", title: "Biên bản (2)", exists: false, isTitleTaken: true },
      { id: "BX_BienBan2", title: "Biên bản (3)", exists: false, isTitleTaken: true },
      { id: "BX_Diem", title: "Bảng điểm", exists: false, isTitleTaken: false },
    ]);
  });
});
