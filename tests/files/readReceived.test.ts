import { strToU8, zipSync } from "fflate";
import { readReceived } from "../../src/files/readReceived";
import { makeCompound } from "./makeCompound";
import { makeDocx, paragraphs } from "./makeDocx";
import { makeXlsx } from "./makeXlsx";
import { facetOf } from "./received";

const WORKBOOK = makeXlsx({ rows: `<row r="1"><c r="A1" t="str"><v>TT</v></c></row>` });
const DOCUMENT = makeDocx({ body: paragraphs("TT") });

test.each([
  ["danh-sach.xlsx", WORKBOOK, "xlsx"],
  ["danh-sach.XLSM", WORKBOOK, "xlsx"],
  ["named-wrongly.docx", WORKBOOK, "xlsx"],
  ["no-extension", WORKBOOK, "xlsx"],
  ["danh-sach.docx", DOCUMENT, "docx"],
  ["danh-sach.doc", DOCUMENT, "docx"],
  ["danh-sach.CSV", strToU8("TT"), "csv"],
  ["danh-sach.txt", strToU8("TT"), "csv"],
  ["danh-sach.tsv", strToU8("TT"), "csv"],
])("reads %s by its bytes", async (name, bytes, format) => {
  const result = await readReceived(bytes, name);
  if (!result.ok) throw new Error(result.fault.code);
  expect(result.value.format).toBe(format);
  expect(result.value.grids.map((grid) => facetOf(grid, "value"))).toEqual([{ A1: "TT" }]);
});

const mimetype = (type: string): Uint8Array =>
  zipSync({ mimetype: [strToU8(type), { level: 0 }], "content.xml": strToU8("<a/>") });
const open = (kind: string): Uint8Array => mimetype(`application/vnd.oasis.opendocument.${kind}`);
const utf16 = (text: string): Uint8Array =>
  new Uint8Array(Uint16Array.from(`\uFEFF${text}`, (unit) => unit.charCodeAt(0)).buffer);

test.each<[string, string, Uint8Array, string]>([
  ["an empty file", "a.xlsx", new Uint8Array(0), "empty-file"],
  ["an old workbook", "a.xls", makeCompound(["Workbook"]), "old-excel"],
  ["an older workbook", "a.xls", makeCompound(["Book"]), "old-excel"],
  ["an old workbook renamed", "a.xlsx", makeCompound(["Workbook"]), "old-excel"],
  ["an old document", "a.doc", makeCompound(["1Table", "WordDocument"]), "old-word"],
  [
    "an old workbook with a document in it",
    "a.xls",
    makeCompound(["Workbook", "WordDocument"]),
    "old-office",
  ],
  ["another old file", "a.ppt", makeCompound(["PowerPoint Document"]), "old-office"],
  [
    "a workbook under a password",
    "a.xlsx",
    makeCompound(["EncryptionInfo", "EncryptedPackage"]),
    "password",
  ],
  ["a name that only begins so", "a.xls", makeCompound(["Workbooks"]), "old-office"],
  ["a binary workbook", "a.xlsb", zipSync({ "xl/workbook.bin": strToU8("x") }), "binary-workbook"],
  ["a presentation", "a.pptx", zipSync({ "ppt/presentation.xml": strToU8("x") }), "presentation"],
  ["an .ods file", "a.ods", open("spreadsheet"), "open-document-sheet"],
  ["an .ots file", "a.ots", open("spreadsheet-template"), "open-document-sheet"],
  ["an .odt file", "a.odt", open("text"), "open-document-text"],
  ["an .odp file", "a.odp", open("presentation"), "open-document"],
  ["an electronic book", "a.epub", mimetype("application/epub+zip"), "archive"],
  ["a zip of files", "a.zip", zipSync({ "danh-sach.xlsx": WORKBOOK }), "archive"],
  ["an empty zip", "a.zip", zipSync({}), "archive"],
  ["a .rar", "a.rar", strToU8("Rar!\u001a\u0007"), "archive"],
  ["a .7z", "a.7z", Uint8Array.from([0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c, 0, 4]), "archive"],
  ["a PDF", "a.xlsx", strToU8("%PDF-1.7"), "pdf"],
  ["a PDF named .csv", "a.csv", strToU8("%PDF-1.7"), "pdf"],
  ["an .rtf named .doc", "a.doc", strToU8("{\\rtf1\\ansi Danh sách}"), "rtf"],
  ["a web page named .xls", "a.xls", strToU8("\uFEFF\r\n<html><table><tr><td>1"), "web-page"],
  ["a web page named .doc", "a.doc", strToU8("<!-- x --><!DOCTYPE HTML PUBLIC>"), "web-page"],
  ["a web page named .csv", "a.csv", strToU8("<table><tr><td>1</td></tr></table>"), "web-page"],
  ["a web page in UTF-16", "a.xls", utf16("<html><body>"), "web-page"],
  ["an XHTML page", "a.doc", strToU8(`<?xml version="1.0"?><html xmlns="x">`), "web-page"],
  [
    "a web archive",
    "a.doc",
    strToU8("MIME-Version: 1.0\r\nContent-Type: multipart/related;"),
    "web-page",
  ],
  [
    "a web archive from a browser",
    "a.xls",
    strToU8("From: <Saved by Blink>\r\nSubject: x\r\nMIME-Version: 1.0\r\n"),
    "web-page",
  ],
  [
    "a workbook of Excel 2003",
    "a.xls",
    strToU8(`<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?><Workbook/>`),
    "xml-file",
  ],
  ["a PNG", "a.png", Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]), "picture"],
  ["a photograph named .docx", "a.docx", Uint8Array.from([0xff, 0xd8, 0xff, 0xe0]), "picture"],
  [
    "a photograph of a telephone",
    "a.heic",
    Uint8Array.from([0, 0, 0, 24, ...strToU8("ftypheic")]),
    "picture",
  ],
  ["text named .xlsx", "a.xlsx", strToU8("TT;Họ và tên\n1;Lê Văn An\n"), "unknown-file"],
  ["text that begins with PK", "a.xlsx", strToU8("PK,Họ và tên\n"), "unknown-file"],
  ["bytes of no kind", "a.bin", Uint8Array.from([7, 1, 200, 13, 9, 88, 41, 3]), "unknown-file"],
  ["bytes named .csv", "a.csv", Uint8Array.from([7, 1, 200, 13, 9, 88, 41, 3]), "not-text"],
  ["a workbook cut short", "a.xlsx", WORKBOOK.slice(0, 300), "damaged"],
  ["a document cut short", "a.docx", DOCUMENT.slice(0, 300), "damaged"],
])("refuses %s by a code of its own", async (_what, name, bytes, code) => {
  const result = await readReceived(bytes, name);
  expect(result.ok ? result.value.format : result.fault.code).toBe(code);
});

test.each(["BM,Họ và tên\n1,An\n", "PK;a\nb;c\n", "%;a\n1;b\n", "II*;a\n1;b\n", "Rar;a\n1;b\n"])(
  "text whose first letters look like a signature stays text: %j",
  async (text) => {
    const result = await readReceived(strToU8(text), "a.csv");
    expect(result.ok && result.value.grids[0]!.rows[1]?.length).toBe(2);
  },
);
