import { PACK_SHEET, packContent, packText, readPack } from "../../../src/domain/sheets/packSheet";
import { MemoryWorkbook } from "../../../src/workbook/MemoryWorkbook";
import { PLAN, put, putRecords, typed } from "./sheetKit";

/** Longer than one cell can hold, with blanks wherever a cell may end. */
const LONG = {
  ...PLAN,
  leftToPeople: PLAN.leftToPeople.map((leaf) => ({ ...leaf, text: `a${" ".repeat(45_000)}b` })),
};

/** Of an office: it has a sheet to be seen. */
function officeBook(): MemoryWorkbook {
  const model = new MemoryWorkbook();
  model.addSheet("Ghi chép");
  return model;
}

describe("Gói quy định", () => {
  test("is made hidden, and is read all the same", async () => {
    const model = officeBook();
    await put(packContent(PLAN), model);
    const shown = model.snapshot().sheets.map(({ name, visibility }) => [name, visibility]);
    expect(shown).toEqual([
      ["Ghi chép", "visible"],
      ["Gói quy định", "hidden"],
    ]);
  });

  test.each([
    ["a short plan", PLAN],
    ["a plan of several parts", LONG],
  ])("keeps %s to the letter", async (_name, plan) => {
    const { grid, range } = await put(packContent(plan), officeBook());
    expect(range.bottom - range.top).toBe(Math.ceil(packText(plan).length / 30_000));
    expect(readPack(grid, range)).toEqual({
      ok: true,
      value: { plan, text: packText(plan) },
    });
  });

  test("reads its parts by number, in whatever order people have sorted them", async () => {
    const { cells } = packContent(LONG);
    const parts = cells.slice(4).map(([part, text]) => ({ part: part!, text: text! }));
    const { grid, range } = await putRecords(PACK_SHEET, [...parts].reverse());
    expect(readPack(grid, range)).toMatchObject({ ok: true, value: { text: packText(LONG) } });
  });

  test.each([
    ["no JSON", "{"],
    ["no plan", "[]"],
    ["nothing", ""],
  ])("refuses %s", async (_name, value) => {
    const kept = await put(packContent({ ...PLAN, leftToPeople: [] }), officeBook());
    const rows = kept.range.bottom - kept.range.top;
    const spoilt = Array.from({ length: rows }, (_, record) => ({
      heading: "Nội dung",
      record,
      value: record === 0 ? value : "",
    }));
    const { grid, range } = typed(kept, ...spoilt);
    expect(readPack(grid, range)).toEqual({ ok: false, fault: { code: "broken-pack" } });
  });
});
