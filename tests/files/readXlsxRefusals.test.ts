import fc from "fast-check";
import { strToU8, zipSync } from "fflate";
import { readXlsx } from "../../src/files/readXlsx";
import { makeXlsx, relationships, type FileParts } from "./makeXlsx";
import { faultOf } from "./received";

const ONE_CELL = `<row r="1"><c r="A1" t="s"><v>0</v></c></row>`;
const GOOD: FileParts = { rows: ONE_CELL, strings: "<si><t>Trần Văn Bình</t></si>" };

const OLE = Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0, 0, 0]);

test.each([
  ["an empty file", new Uint8Array(0), "empty-file"],
  ["an old Office file", OLE, "old-office"],
  ["a web page named .xls", strToU8("<html><table><tr><td>1</td></tr></table></html>"), "web-page"],
  ["comma-separated text", strToU8("STT,Họ và tên\n1,Nguyễn Văn An\n"), "not-xlsx"],
  ["text that begins with PK", strToU8("PK,Họ và tên\n1,Nguyễn Văn An\n"), "not-xlsx"],
  ["a PDF", strToU8("%PDF-1.7 ..."), "pdf"],
  ["random bytes", Uint8Array.from([7, 1, 200, 13, 9, 88, 41, 3]), "not-xlsx"],
  ["a zip of something else", zipSync({ "anh.png": strToU8("x") }), "archive"],
  ["an empty zip", zipSync({}), "archive"],
  ["a binary workbook", makeXlsx({ parts: { "xl/workbook.bin": "x" } }), "binary-workbook"],
  ["a Word document", zipSync({ "word/document.xml": strToU8("<w/>") }), "not-xlsx"],
])("refuses %s", async (_what, bytes, code) => {
  expect(await faultOf(bytes)).toEqual({ code });
});

test("refuses a file over 50 MiB before looking into it", async () => {
  const limit = 50 * 1024 * 1024;
  expect(await faultOf(new Uint8Array(limit + 1))).toEqual({
    code: "too-large",
    params: { limit, size: limit + 1 },
  });
});

test("refuses a password-protected zip", async () => {
  const bytes = makeXlsx(GOOD);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at + 46 < bytes.length; at += 1) {
    if (view.getUint32(at, true) === 0x02014b50) view.setUint16(at + 8, 1, true);
  }
  expect(await faultOf(bytes)).toEqual({ code: "password" });
});

test.each<[string, FileParts, Record<string, string>]>([
  [
    "no relationships",
    { parts: { "_rels/.rels": null } },
    { reason: "missing-part", part: "_rels/.rels" },
  ],
  [
    "no workbook",
    { parts: { "xl/workbook.xml": null } },
    { reason: "missing-part", part: "xl/workbook.xml" },
  ],
  [
    "no sheet",
    { parts: { "xl/worksheets/sheet1.xml": null } },
    { reason: "missing-part", part: "xl/worksheets/sheet1.xml" },
  ],
  [
    "no relationships of the workbook",
    { parts: { "xl/_rels/workbook.xml.rels": null } },
    { reason: "missing-part", sheet: "Danh sách" },
  ],
  [
    "no shared strings",
    { parts: { "xl/sharedStrings.xml": null } },
    { reason: "missing-part", part: "xl/sharedStrings.xml" },
  ],
  [
    "a workbook without sheets",
    { workbook: "<workbook/>" },
    { reason: "no-sheets", part: "xl/workbook.xml" },
  ],
  [
    "an unclosed element",
    { rows: "<row>" },
    { reason: "bad-xml", part: "xl/worksheets/sheet1.xml" },
  ],
  [
    "markup cut short",
    { sheet: "<worksheet><sheetData><row r=" },
    { reason: "bad-xml", part: "xl/worksheets/sheet1.xml" },
  ],
  ["an empty part", { sheet: "" }, { reason: "bad-xml", part: "xl/worksheets/sheet1.xml" }],
  [
    "an unknown entity",
    { strings: "<si><t>&g;</t></si>" },
    { reason: "bad-xml", part: "xl/sharedStrings.xml" },
  ],
  [
    "a control character",
    { strings: "<si><t>\u0001</t></si>" },
    { reason: "bad-xml", part: "xl/sharedStrings.xml" },
  ],
  [
    "markup nested without end",
    { sheet: "<a>".repeat(200) },
    { reason: "bad-xml", part: "xl/worksheets/sheet1.xml" },
  ],
  [
    "attributes without end",
    {
      sheet: `<worksheet ${Array.from({ length: 2000 }, (_, index) => `a${index}="1"`).join(" ")}/>`,
    },
    { reason: "bad-xml", part: "xl/worksheets/sheet1.xml" },
  ],
  [
    "a string index out of range",
    { rows: `<row r="1"><c r="A1" t="s"><v>1</v></c></row>` },
    { reason: "string-index", sheet: "Danh sách", cell: "A1" },
  ],
  [
    "a string index that is none",
    { rows: `<row r="1"><c r="A1" t="s"><v>-1</v></c></row>` },
    { reason: "string-index", sheet: "Danh sách", cell: "A1" },
  ],
  [
    "a style out of range",
    { rows: `<row r="1"><c r="A1" s="3"><v>1</v></c></row>`, styles: "<cellXfs><xf/></cellXfs>" },
    { reason: "style-index", sheet: "Danh sách", cell: "A1" },
  ],
  [
    "a number that is none",
    { rows: `<row r="1"><c r="B1"><v>8,5</v></c></row>` },
    { reason: "bad-value", sheet: "Danh sách", cell: "B1" },
  ],
  [
    "a number without end",
    { rows: `<row r="1"><c r="B1"><v>1e999</v></c></row>` },
    { reason: "bad-value", sheet: "Danh sách", cell: "B1" },
  ],
  [
    "a truth value that is none",
    { rows: `<row r="1"><c r="B1" t="b"><v>2</v></c></row>` },
    { reason: "bad-value", sheet: "Danh sách", cell: "B1" },
  ],
  [
    "an unknown type of cell",
    { rows: `<row r="1"><c r="B1" t="q"><v>2</v></c></row>` },
    { reason: "bad-value", sheet: "Danh sách", cell: "B1" },
  ],
  [
    "two cells in one place",
    { rows: `<row r="1"><c r="A1"><v>1</v></c><c r="A1"><v>2</v></c></row>` },
    { reason: "duplicate-cell", sheet: "Danh sách", cell: "A1" },
  ],
  [
    "a cell in another row than its own",
    { rows: `<row r="1"><c r="A2"><v>1</v></c></row>` },
    { reason: "bad-address", sheet: "Danh sách", cell: "A2" },
  ],
  [
    "a cell beyond the last column",
    { rows: `<row r="1"><c r="XFE1"><v>1</v></c></row>` },
    { reason: "bad-address", sheet: "Danh sách", cell: "XFE1" },
  ],
  [
    "a row beyond the last",
    { rows: `<row r="1048577"><c><v>1</v></c></row>` },
    { reason: "bad-address", sheet: "Danh sách", cell: "1048577" },
  ],
  [
    "a merge of no range",
    { after: `<mergeCells><mergeCell ref="A1:"/></mergeCells>` },
    { reason: "bad-address", sheet: "Danh sách", cell: "A1:" },
  ],
])("calls a file with %s damaged", async (_what, parts, params) => {
  expect(await faultOf(makeXlsx({ ...GOOD, ...parts }))).toEqual({ code: "damaged", params });
});

test("refuses a document type, so that no entity is ever expanded", async () => {
  const laughs = Array.from(
    { length: 9 },
    (_, index) => `<!ENTITY l${index + 1} "${`&l${index};`.repeat(10)}">`,
  ).join("");
  const part = "xl/sharedStrings.xml";
  const bytes = makeXlsx({
    ...GOOD,
    parts: { [part]: `<!DOCTYPE sst [<!ENTITY l0 "ha">${laughs}]><sst><si><t>&l9;</t></si></sst>` },
  });
  expect(await faultOf(bytes)).toEqual({ code: "damaged", params: { reason: "doctype", part } });
});

test("refuses text that is not UTF-8 rather than guess its letters", async () => {
  const good = makeXlsx({ ...GOOD, level: 0 });
  const bytes = makeXlsx({ ...GOOD, level: 0, strings: "<si><t>Tr?n</t></si>" });
  expect((await readXlsx(bytes)).ok && (await readXlsx(good)).ok).toBe(true);
  const parts = {
    "_rels/.rels": strToU8(relationships([["rId1", "officeDocument", "xl/workbook.xml"]])),
    "xl/workbook.xml": Uint8Array.from([...strToU8("<workbook>"), 0xc3, 0x28]),
  };
  expect(await faultOf(zipSync(parts))).toEqual({
    code: "damaged",
    params: { reason: "bad-xml", part: "xl/workbook.xml" },
  });
});

test("calls a file cut short anywhere damaged, or no .xlsx at all", async () => {
  const whole = makeXlsx(GOOD);
  for (let length = 1; length < whole.length; length += 7) {
    const { code } = await faultOf(whole.slice(0, length));
    expect(code).toBe(length < 4 ? "not-xlsx" : "damaged");
  }
});

test("finds a changed byte by its checksum", async () => {
  const bytes = makeXlsx({ ...GOOD, level: 0 });
  const at = new TextDecoder("latin1").decode(bytes).indexOf("<si><t>Tr") + 7;
  bytes[at] = "P".charCodeAt(0);
  const part = "xl/sharedStrings.xml";
  expect(await faultOf(bytes)).toEqual({ code: "damaged", params: { reason: "checksum", part } });
});

test("refuses an archive that counts fewer parts than it has", async () => {
  const bytes = makeXlsx(GOOD);
  const view = new DataView(bytes.buffer);
  const count = bytes.length - 22 + 10;
  view.setUint16(count, view.getUint16(count, true) - 1, true);
  expect(await faultOf(bytes)).toEqual({ code: "damaged", params: { reason: "bad-zip" } });
});

test("refuses an archive that has a part twice", async () => {
  const part = "xl/Styles.xml";
  const bytes = makeXlsx({ ...GOOD, parts: { [part]: "<styleSheet/>" } });
  const params = { reason: "duplicate-part", part };
  expect(await faultOf(bytes)).toEqual({ code: "damaged", params });
});

test.each([0, 6] as const)(
  "a flipped bit is refused or changes nothing that was read (compression %i)",
  async (level) => {
    const whole = makeXlsx({
      ...GOOD,
      level,
      parts: {
        "xl/worksheets/_rels/sheet1.xml.rels": relationships([
          ["rId1", "table", "../tables/t.xml"],
        ]),
        "xl/tables/t.xml": `<table displayName="BX_DanhSach" ref="A1:A5"/>`,
      },
    });
    const right = await readXlsx(whole);
    expect(right.ok).toBe(true);
    const flips = fc.tuple(fc.nat(whole.length - 1), fc.nat(7));
    const check = fc.asyncProperty(flips, async ([at, bit]) => {
      const changed = whole.slice();
      changed[at] = changed[at]! ^ (1 << bit);
      const result = await readXlsx(changed);
      if (result.ok) expect(result).toEqual(right);
    });
    await fc.assert(check, { numRuns: 3000 });
  },
);

test("random bytes behind a zip's first four never get through", async () => {
  const check = fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), async (tail) => {
    const bytes = Uint8Array.from([0x50, 0x4b, 3, 4, ...tail]);
    expect((await readXlsx(bytes)).ok).toBe(false);
  });
  await fc.assert(check);
});
