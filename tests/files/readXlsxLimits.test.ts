import { zipSync, type Zippable } from "fflate";
import type { FileFault } from "../../src/files/fileFault";
import { FileRefusal } from "../../src/files/reading/FileRefusal";
import { ZipPackage } from "../../src/files/reading/ZipPackage";
import { forgeSize, makeXlsx } from "./makeXlsx";
import { facetOf, faultOf, read, readSheet } from "./received";

const SHEET = "xl/worksheets/sheet1.xml";
const MEBIBYTE = 1024 * 1024;

/** A sheet part of about so many bytes, all spaces: deflate packs it a thousand times. */
const blank = (bytes: number): string => `<worksheet>${" ".repeat(bytes)}</worksheet>`;

test("a part declared larger than the limit is refused before it is inflated", async () => {
  const bytes = forgeSize(makeXlsx({}), SHEET, 1_200_000_000);
  expect(await faultOf(bytes)).toEqual({
    code: "zip-bomb",
    params: { limit: 256 * MEBIBYTE, size: 1_200_000_000 },
  });
});

test("parts declared larger than the limit together are refused", async () => {
  const names = ["a", "b", "c"].map((name) => `xl/media/${name}.bmp`);
  let bytes = makeXlsx({ parts: Object.fromEntries(names.map((name) => [name, "x"])) });
  for (const name of names) bytes = forgeSize(bytes, name, 200 * MEBIBYTE);
  expect(await faultOf(bytes)).toMatchObject({
    code: "zip-bomb",
    params: { limit: 512 * MEBIBYTE },
  });
});

test.each([
  ["honest", (bytes: Uint8Array) => bytes],
  ["forged", (bytes: Uint8Array) => forgeSize(bytes, SHEET, 100)],
])("a bomb with an %s size is stopped by its ratio", async (_size, bend) => {
  const bytes = bend(makeXlsx({ sheet: blank(40 * MEBIBYTE) }));
  const fault = await faultOf(bytes);
  expect(fault).toMatchObject({ code: "zip-bomb", params: { limit: 16 * MEBIBYTE } });
  expect(fault.params!["size"]).toBeLessThan(60 * MEBIBYTE);
});

describe("limits that hold for what is truly inflated, whatever was declared", () => {
  /** Streams the sheet part so many times and gives the fault. */
  function inflate(zip: Uint8Array, times: number): FileFault {
    const parts = new ZipPackage(zip);
    try {
      for (let time = 0; time < times; time += 1) parts.stream(SHEET, () => undefined);
    } catch (error) {
      if (error instanceof FileRefusal) return error.fault;
      throw error;
    }
    throw new Error("Expected a refusal");
  }

  test("one part", () => {
    const lines = Array.from({ length: 500 }, (_, index) => `<a n="${(index * 7919) % 9973}"/>`);
    const sheet = lines.join("").repeat((260 * MEBIBYTE) / lines.join("").length);
    const fault = inflate(forgeSize(makeXlsx({ sheet, level: 1 }), SHEET, 1000), 1);
    expect(fault).toMatchObject({ code: "zip-bomb", params: { limit: 256 * MEBIBYTE } });
  });

  test("all parts together", () => {
    const fault = inflate(makeXlsx({ sheet: blank(15 * MEBIBYTE) }), 40);
    expect(fault).toMatchObject({ code: "zip-bomb", params: { limit: 512 * MEBIBYTE } });
  });
});

test.each([
  ["smaller", 10],
  ["larger", 100_000],
])("a part %s than declared is damage", async (_kind, size) => {
  const bytes = forgeSize(makeXlsx({}), SHEET, size);
  expect(await faultOf(bytes)).toEqual({
    code: "damaged",
    params: { reason: "size-mismatch", part: SHEET },
  });
});

test("an archive of more than 10,000 entries is refused", async () => {
  const many: Zippable = {};
  for (let index = 0; index <= 10_000; index += 1) many[`xl/media/${index}`] = new Uint8Array(0);
  expect(await faultOf(zipSync(many))).toEqual({
    code: "zip-bomb",
    params: { limit: 10_000, size: 10_001 },
  });
});

test("a million formatted rows without contents are an empty grid", async () => {
  const rows = Array.from(
    { length: 1_048_576 },
    (_, index) => `<row r="${index + 1}" s="1"><c r="A${index + 1}" s="1"/></row>`,
  );
  const grid = await readSheet({ rows: rows.join(""), level: 1 });
  expect(grid.rows).toEqual([]);
});

test("a cell in each far corner takes no memory for what lies between", async () => {
  const grid = await readSheet({
    rows: `<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>2</v></c></row>`,
  });
  expect(grid.rows).toHaveLength(1_048_576);
  expect(new Set(grid.rows).size).toBe(3);
  expect(facetOf(grid, "value")).toEqual({ A1: 1, XFD1048576: 2 });
});

test("a cell in the last corner alone is a grid of one cell", async () => {
  const grid = await readSheet({ rows: `<row r="1048576"><c r="XFD1048576"><v>2</v></c></row>` });
  expect(grid.origin).toEqual({ row: 1_048_575, column: 16_383 });
  expect(grid.rows.map((row) => row.map(({ value }) => value))).toEqual([[2]]);
});

test("more cells than memory should hold are refused, empty ones between others included", async () => {
  const rows = Array.from(
    { length: 400 },
    (_, index) =>
      `<row r="${index + 1}"><c r="A${index + 1}"><v>1</v></c><c r="XFD${index + 1}"><v>1</v></c></row>`,
  );
  expect(await faultOf(makeXlsx({ rows: rows.join("") }))).toMatchObject({
    code: "too-many-cells",
    params: { limit: 5_000_000 },
  });
});

test("cells far to the right of the first column are counted too", async () => {
  const rows = Array.from(
    { length: 400 },
    (_, index) => `<row r="${index + 1}"><c r="XFD${index + 1}"><v>1</v></c></row>`,
  );
  const bytes = makeXlsx({
    rows: `${rows.join("")}<row r="401"><c r="A401"><v>1</v></c></row>`,
  });
  expect(await faultOf(bytes)).toMatchObject({ code: "too-many-cells" });
});

test("overlapping array formulas over a large range do not stop the reader", async () => {
  const rows = Array.from(
    { length: 3000 },
    (_, index) =>
      `<row r="${index + 1}"><c r="A${index + 1}"><f t="array" ref="A1:XFD1048576">B1</f><v>1</v></c></row>`,
  );
  expect(await faultOf(makeXlsx({ rows: rows.join("") }))).toMatchObject({
    code: "too-many-cells",
  });
});

test("merges, validations and formats over the whole sheet cost nothing", async () => {
  const { grids } = await read(
    makeXlsx({
      rows: `<row r="1"><c r="A1"><v>1</v></c></row>`,
      after: `<mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>
        <conditionalFormatting sqref="A1:XFD1048576"><cfRule type="expression" priority="1"><formula>A1=1</formula></cfRule></conditionalFormatting>
        <dataValidations><dataValidation type="list" sqref="A1:XFD1048576 C5:C1048576"><formula1>"Có,Không"</formula1></dataValidation></dataValidations>`,
    }),
  );
  expect(grids[0]!.merges).toEqual([{ top: 0, left: 0, bottom: 1_048_575, right: 16_383 }]);
  expect(facetOf(grids[0]!, "value")).toEqual({ A1: 1 });
});
