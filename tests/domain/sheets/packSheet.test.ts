import { PACK_SHEET, packContent, packText, readPack } from "../../../src/domain/sheets/packSheet";
import { PLAN, put, putRecords, typed } from "./sheetKit";

/** Longer than one cell can hold, with blanks wherever a cell may end. */
const LONG = {
  ...PLAN,
  leftToPeople: PLAN.leftToPeople.map((leaf) => ({ ...leaf, text: `a${" ".repeat(45_000)}b` })),
};

describe("Gói quy định", () => {
  test.each([
    ["a short plan", PLAN],
    ["a plan of several parts", LONG],
  ])("keeps %s to the letter", async (_name, plan) => {
    const { grid, range } = await put(packContent(plan));
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
    const kept = await put(packContent({ ...PLAN, leftToPeople: [] }));
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
