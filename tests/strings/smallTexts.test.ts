import { citationText, confidenceText } from "../../src/strings/citationText";
import { dateText } from "../../src/strings/dateText";
import { noticeText } from "../../src/strings/noticeText";
import { cellsText, sourcesText } from "../../src/strings/placeText";
import { pointsText } from "../../src/strings/pointsText";

test.each([
  ["2020-05-20", "20/5/2020"],
  ["2020-02-09", "09/2/2020"],
  ["2020-12", "12/2020"],
  ["2020", "2020"],
  ["cuối tháng 5", "cuối tháng 5"],
  ["", ""],
])("the date %p reads %p", (iso, text) => {
  expect(dateText(iso)).toBe(text);
});

test.each([
  [850, "8,5"],
  [0, "0"],
  [4000, "40"],
  [5, "0,05"],
])("%p hundredths read %p", (hundredths, text) => {
  expect(pointsText(hundredths)).toBe(text);
});

test("cells are named once for each sheet", () => {
  expect(
    cellsText([
      { sheet: "Danh sách", cell: "F5" },
      { sheet: "Hồ sơ", cell: "E9" },
      { sheet: "Danh sách", cell: "G5" },
    ]),
  ).toBe("Danh sách: F5, G5; Hồ sơ: E9");
  expect(sourcesText([{ file: "a.xlsx", sheet: "Trang1", cell: "B7" }])).toBe("a.xlsx, Trang1: B7");
  expect(cellsText([])).toBe("");
});

test.each([
  [
    { kind: "law", ref: "Điều 3" },
    { vi: "Pháp luật: Điều 3", en: "Law: Điều 3" },
  ],
  [
    { kind: "plan", ref: "mục IV" },
    { vi: "Kế hoạch: mục IV", en: "Plan: mục IV" },
  ],
  [
    { kind: "data", ref: "dữ liệu" },
    {
      vi: "Dữ liệu tự mâu thuẫn hoặc thiếu",
      en: "The data contradict themselves, or lack something",
    },
  ],
] as const)("the citation %p reads %p", (citation, text) => {
  expect(citationText(citation)).toEqual(text);
});

test.each([
  [
    { kind: "hidden-rows", sheet: "Trang1", count: 3 },
    { vi: "Tệp có 3 dòng ẩn tại trang “Trang1”.", en: "The file has 3 hidden row(s) on “Trang1”." },
  ],
  [
    { kind: "macro", count: 1 },
    { vi: "Tệp có 1 macro (không chạy).", en: "The file has 1 macro(s) (not run)." },
  ],
] as const)("the notice %p reads %p", (notice, text) => {
  expect(noticeText(notice)).toEqual(text);
});

test("every confidence is said differently", () => {
  const levels = ["VERIFIED", "SECONDARY", "UNVERIFIED", "CONFIRMED"] as const;
  const texts = levels.map(confidenceText).flatMap(({ vi, en }) => [vi, en]);
  expect(new Set(texts).size).toBe(8);
});
