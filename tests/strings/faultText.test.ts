import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { FileFaultCode } from "../../src/files/fileFault";
import { ACTION_FAULTS } from "../../src/strings/actionFaults";
import { COMMAND_FAULTS } from "../../src/strings/commandFaults";
import { faultPhrase, faultText } from "../../src/strings/faultText";
import { FILE_FAULTS } from "../../src/strings/fileFaults";
import { tidyingText } from "../../src/strings/tidyingText";
import { paneFaultText } from "../../src/strings/paneFaultText";
import { WORKBOOK_FAULTS } from "../../src/strings/workbookFaults";
import type { ReplaceFault } from "../../src/workbook/replaceSheets";
import type { WorkbookFaultCode } from "../../src/workbook/workbook";
import { PLAN } from "../domain/intake/intakeKit";

function valuesOf<T extends string>(all: Readonly<Record<T, true>>): readonly T[] {
  return Object.keys(all) as T[];
}

const fileCodes = valuesOf<FileFaultCode>({
  "empty-file": true,
  "too-large": true,
  "not-xlsx": true,
  "not-docx": true,
  password: true,
  "old-excel": true,
  "old-word": true,
  "old-office": true,
  "binary-workbook": true,
  "open-document-sheet": true,
  "open-document-text": true,
  "open-document": true,
  presentation: true,
  pdf: true,
  rtf: true,
  "web-page": true,
  "xml-file": true,
  picture: true,
  archive: true,
  "not-text": true,
  "unknown-file": true,
  "nothing-pasted": true,
  damaged: true,
  "zip-bomb": true,
  "too-many-cells": true,
});

const workbookCodes = valuesOf<WorkbookFaultCode | ReplaceFault["code"]>({
  "unknown-sheet": true,
  "sheet-exists": true,
  "bad-sheet-name": true,
  "protected-sheet": true,
  "protected-workbook": true,
  "read-only": true,
  "shape-mismatch": true,
  "table-conflict": true,
  "bad-table": true,
  "unknown-table": true,
  "copied-sheet": true,
  "edited-meanwhile": true,
  "merged-conflict": true,
  "too-large": true,
  "api-missing": true,
  "cell-edit": true,
  "host-failure": true,
  "write-failed": true,
  "recover-failed": true,
});

/** Every fault that the workflow's own source names, whoever adds one. */
function codesIn(folder: string): readonly string[] {
  const root = join(__dirname, "../../src", folder);
  const sources = readdirSync(root).filter((name) => name.endsWith(".ts"));
  const codes = sources.flatMap((name) =>
    [...readFileSync(join(root, name), "utf8").matchAll(/\bcode: "([a-z-]+)"/g)].map(
      (match) => match[1] ?? "",
    ),
  );
  return [...new Set(codes)].sort();
}

const workflowCodes = [...codesIn("workflow"), "no-room-below", "no-record", "no-column"];
const cliCodes = [...codesIn("cli"), "no-list", "no-nominations", "unknown-plan", "no-register"];

const PARAMS = {
  sheet: "Danh sách",
  row: 8,
  limit: 1_048_576,
  path: "a.xlsx",
  table: "BX_DanhSach",
  plan: "003",
  known: "003",
  detail: "--x",
  folder: "ho-so",
  most: 50_000,
  reason: "EACCES",
};

function generic(code: string): readonly string[] {
  const unknown = "khong-ai-biet";
  return (["vi", "en"] as const).map((language) =>
    faultText({ code: unknown }, language).replace(unknown, code),
  );
}

test("the lists are not empty", () => {
  expect(workflowCodes).toContain("no-register");
  expect(cliCodes).toContain("bad-option");
});

test.each([...new Set([...fileCodes, ...cliCodes])])("%s has its own sentences", (code) => {
  const texts = (["vi", "en"] as const).map((language) =>
    faultText({ code, params: PARAMS }, language),
  );
  expect(texts).not.toEqual(generic(code));
  expect(texts[0]).not.toBe(texts[1]);
  for (const text of texts) expect(text).not.toMatch(/undefined|NaN|“”/);
});

test.each([...new Set([...workbookCodes, ...workflowCodes])])(
  "%s has its own sentences in the pane",
  (code) => {
    const { vi, en } = paneFaultText({ code, params: { sheet: "Danh sách" } }, PLAN);
    expect([vi, en]).not.toEqual(generic(code));
    expect(vi).not.toBe(en);
  },
);

test("no two codes share a sentence", () => {
  const codes = [...new Set([...fileCodes, ...workbookCodes])];
  const sentences = codes.map((code) => paneFaultText({ code, params: PARAMS }, PLAN).vi);
  expect(new Set(sentences).size).toBe(codes.length);
});

test("a code's sentence stands in one table only", () => {
  const tables = [ACTION_FAULTS, COMMAND_FAULTS, FILE_FAULTS, WORKBOOK_FAULTS];
  const codes = tables.flatMap((table) => Object.keys(table));
  expect(codes.filter((code, at) => codes.indexOf(code) < at)).toEqual([]);
});

test("the pane and the command line say the same", () => {
  const fault = { code: "no-sheet", params: PARAMS };
  expect(paneFaultText(fault, PLAN).vi).toBe(faultText(fault, "vi"));
});

test.each([
  [true, "Trang “Danh sách” đang được bảo vệ nên không ghi gì. Hãy bỏ bảo vệ trang rồi làm lại."],
  [
    false,
    "Trang “Danh sách” đang được bảo vệ nên không ghi gì. Hãy bỏ bảo vệ trang rồi làm lại. Có trang chưa trả lại được nội dung cũ; bản giữ vẫn còn. Đừng sửa thêm: đóng sổ rồi mở lại để phần mềm trả lại.",
  ],
])("a broken write says what broke it; put back: %p", (restored, text) => {
  const cause = { code: "protected-sheet", params: { sheet: "Danh sách" } };
  const fault = { code: "write-failed", cause, restored };
  expect(paneFaultText(fault, PLAN).vi).toBe(text);
});

test("a file that is too large is told from a write that is", () => {
  const file = faultText({ code: "too-large", params: { limit: 20 * 1024 * 1024 } }, "vi");
  const write = faultText({ code: "too-large", params: { sheet: "Danh sách" } }, "vi");
  expect(file).toContain("20 MB");
  expect(write).not.toContain("MB");
});

test("a code that nobody foresaw is named, and nothing is claimed about the workbook", () => {
  expect(faultText({ code: "la" }, "vi")).toBe("Không thực hiện được (mã lỗi la).");
  expect(faultText({ code: "la" }, "en")).toBe("It could not be done (code la).");
});

test("a paper without a list is sent to the part of the pane that reads papers, by its title", () => {
  const { vi, en } = faultPhrase({ code: "paper-without-list", params: { paper: "minutes" } });
  expect([
    vi.includes(`“${tidyingText.papers.vi}”`),
    en.includes(`“${tidyingText.papers.en}”`),
  ]).toEqual([true, true]);
});
