import fc from "fast-check";
import { readDocx } from "../../src/files/readDocx";
import type { FileFault } from "../../src/files/fileFault";
import { cell, makeDocx, paragraphs, row, span, table } from "./makeDocx";
import { forgeSize, makeXlsx } from "./makeXlsx";

const MAIN = "word/document.xml";
const MEBIBYTE = 1024 * 1024;
const GOOD = { body: table(row(cell("TT"), cell("Họ và tên")), row(cell("1"), cell("Lê Văn An"))) };

async function faultOf(bytes: Uint8Array): Promise<FileFault> {
  const result = await readDocx(bytes);
  if (!result.ok) return result.fault;
  throw new Error("Expected a refusal");
}

test.each([
  ["an empty file", new Uint8Array(0), "empty-file"],
  ["a workbook", makeXlsx({}), "not-docx"],
  ["text", new TextEncoder().encode("Họ và tên"), "not-docx"],
])("refuses %s", async (_what, bytes, code) => {
  expect(await faultOf(bytes)).toEqual({ code });
});

test.each<[string, Parameters<typeof makeDocx>[0], Record<string, string>]>([
  ["markup cut short", { document: "<w:document><w:body>" }, { reason: "bad-xml", part: MAIN }],
  ["no body", { document: "<w:document/>" }, { reason: "missing-part", part: MAIN }],
  [
    "no main part",
    { parts: { "_rels/.rels": "<Relationships/>" } },
    { reason: "missing-part", part: "_rels/.rels" },
  ],
  ["markup nested without end", { body: "<w:sdt>".repeat(200) }, { reason: "bad-xml", part: MAIN }],
  [
    "styles that are none",
    { parts: { "word/styles.xml": "<w:styles>" } },
    { reason: "bad-xml", part: "word/styles.xml" },
  ],
])("calls a document with %s damaged", async (_what, parts, params) => {
  expect(await faultOf(makeDocx(parts))).toEqual({ code: "damaged", params });
});

test("refuses a document type, so that no entity is ever expanded", async () => {
  const laughs = Array.from(
    { length: 9 },
    (_, index) => `<!ENTITY l${index + 1} "${`&l${index};`.repeat(10)}">`,
  ).join("");
  for (const declaration of [`[<!ENTITY l0 "ha">${laughs}]`, `SYSTEM "file:///etc/passwd"`]) {
    const document = `<!DOCTYPE d ${declaration}><w:document><w:body><w:p><w:r><w:t>&l9;</w:t></w:r></w:p></w:body></w:document>`;
    expect(await faultOf(makeDocx({ document }))).toEqual({
      code: "damaged",
      params: { reason: "doctype", part: MAIN },
    });
  }
});

test.each([
  ["honest", (bytes: Uint8Array) => bytes],
  ["forged", (bytes: Uint8Array) => forgeSize(bytes, MAIN, 100)],
])("a bomb with an %s size is stopped by its ratio", async (_size, bend) => {
  const document = `<w:document><w:body>${" ".repeat(40 * MEBIBYTE)}</w:body></w:document>`;
  expect(await faultOf(bend(makeDocx({ document })))).toMatchObject({
    code: "zip-bomb",
    params: { limit: 16 * MEBIBYTE },
  });
});

test("a part declared larger than the limit is refused before it is inflated", async () => {
  expect(await faultOf(forgeSize(makeDocx(GOOD), MAIN, 1_200_000_000))).toMatchObject({
    code: "zip-bomb",
    params: { limit: 256 * MEBIBYTE },
  });
});

test("a table wider than any sheet is refused", async () => {
  const wide = table(row(cell("a", span(999_999_999)), cell("b")));
  expect(await faultOf(makeDocx({ body: wide }))).toMatchObject({ code: "too-many-cells" });
});

test("a span over all columns takes no memory", async () => {
  const body = table(row(cell("a", span(16_000))), row(cell("b"), cell("c", span(15_999))));
  const result = await readDocx(makeDocx({ body: body + paragraphs("x") }));
  expect(result.ok && result.value.grids[0]!.rows.map((cells) => cells.length)).toEqual([1, 2, 1]);
});

test("a document cut short anywhere is refused", async () => {
  const whole = makeDocx(GOOD);
  for (let length = 4; length < whole.length; length += 7) {
    expect((await faultOf(whole.slice(0, length))).code).toBe("damaged");
  }
});

test.each([0, 6] as const)(
  "a flipped bit is refused or changes nothing that was read (compression %i)",
  async (level) => {
    const whole = makeDocx({ ...GOOD, level });
    const right = await readDocx(whole);
    expect(right.ok).toBe(true);
    const flips = fc.tuple(fc.nat(whole.length - 1), fc.nat(7));
    const check = fc.asyncProperty(flips, async ([at, bit]) => {
      const changed = whole.slice();
      changed[at] = changed[at]! ^ (1 << bit);
      const result = await readDocx(changed);
      if (result.ok) expect(result).toEqual(right);
    });
    await fc.assert(check, { numRuns: 2000 });
  },
);
