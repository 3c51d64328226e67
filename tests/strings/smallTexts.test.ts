import { citationText, confidenceText, ruleConfidence } from "../../src/strings/citationText";
import { datePhrase, dateText } from "../../src/strings/dateText";
import { noticeText } from "../../src/strings/noticeText";
import { cellsText, sourcesText } from "../../src/strings/placeText";
import { pointsText } from "../../src/strings/pointsText";
import { quoted } from "../../src/strings/quoted";
import { shareWords } from "../../src/strings/shareWords";

test.each([
  ["2020-05-20", "20/05/2020"],
  ["2020-02-09", "09/02/2020"],
  ["2020-12", "12/2020"],
  ["2020-03", "3/2020"],
  ["2020", "2020"],
  ["cuối tháng 5", "cuối tháng 5"],
  ["", ""],
])("the date %p reads %p", (iso, text) => {
  expect(dateText(iso)).toBe(text);
});

test.each([
  ["2020-05-20", "ngày 20/05/2020"],
  ["2020-03", "tháng 3/2020"],
  ["2020", "năm 2020"],
  ["31/6/2021", "ngày 31/6/2021"],
])("the date %p reads %p in a sentence", (iso, text) => {
  expect(datePhrase(iso)).toBe(text);
});

test.each([
  ["15/100", "15 %"],
  ["1/3", "1/3"],
  ["1/1", "toàn bộ"],
  ["100/100", "toàn bộ"],
])("the share %p reads %p", (share, text) => {
  expect(shareWords(share).vi).toBe(text);
});

test("quotation marks inside others are single ones", () => {
  expect(quoted("Kỷ niệm chương “Vì sự nghiệp Giáo dục”")).toBe(
    "“Kỷ niệm chương ‘Vì sự nghiệp Giáo dục’”",
  );
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
    { kind: "plan", ref: "Kế hoạch không kèm mẫu; là quy ước của phần mềm" },
    {
      vi: "Quy ước của phần mềm: Kế hoạch không kèm mẫu; là quy ước của phần mềm",
      en: "A convention of this software: Kế hoạch không kèm mẫu; là quy ước của phần mềm",
    },
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

test("a fault in the data has no rule of which one could be sure", () => {
  const confidence = "VERIFIED" as const;
  const of = (kind: "law" | "data") => ruleConfidence({ citation: { kind, ref: "x" }, confidence });
  expect(of("law")).toEqual(confidenceText(confidence));
  expect(of("data")).toEqual({ vi: "", en: "" });
});
