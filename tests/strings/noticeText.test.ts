import type { FileNotice } from "../../src/files/receivedWorkbook";
import { faultText } from "../../src/strings/faultText";
import { noticeText } from "../../src/strings/noticeText";

const KINDS: readonly FileNotice["kind"][] = [
  "hidden-sheet",
  "very-hidden-sheet",
  "hidden-rows",
  "hidden-columns",
  "formula-without-value",
  "struck-text",
  "not-a-worksheet",
  "drawing",
  "comments",
  "external-link",
  "data-connection",
  "embedded-object",
  "macro",
  "tracked-changes",
  "hidden-text",
  "nested-table",
  "inner-table",
  "text-box",
  "picture",
  "footnote",
  "review-comment",
  "header-footer",
  "form-field",
  "inserted-file",
  "hyperlink",
  "symbol",
  "ragged-rows",
  "odd-quotes",
  "guessed-encoding",
];

test("every kind of notice is said differently, in both languages", () => {
  const texts = KINDS.map((kind) => noticeText({ kind, count: 2 }));
  expect(new Set(texts.flatMap(({ vi, en }) => [vi, en])).size).toBe(KINDS.length * 2);
});

test("links to other files are told by the names of the files", () => {
  const names = ["Điểm 2024.xlsx", "b.xlsx"];
  expect(noticeText({ kind: "external-link", count: 3, names })).toEqual({
    vi: "Tệp có 3 liên kết ra tệp khác (không mở): “Điểm 2024.xlsx”, “b.xlsx”.",
    en: "The file has 3 link(s) to other files (not opened): “Điểm 2024.xlsx”, “b.xlsx”.",
  });
});

test("a quote that is never closed is told by its row, other damage in general", () => {
  const fault = (reason: string) => ({ code: "damaged", params: { reason, row: 12 } });
  expect(faultText(fault("unclosed-quote"), "vi")).toContain("Từ dòng 12 có dấu ngoặc kép");
  expect(faultText(fault("truncated"), "vi")).not.toContain("12");
});
