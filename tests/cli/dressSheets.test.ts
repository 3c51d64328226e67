import { dressSheets } from "../../src/cli/dressSheets";
import { OWN_SHEETS } from "../../src/domain/sheets/ownSheets";
import { markSheet } from "../../src/domain/sheets/markSheet";
import { recordSheetContent, type RecordSheet } from "../../src/domain/sheets/recordSheet";
import { UNIT_SHEET, unitSheet } from "../../src/domain/sheets/unitSheet";
import { readXlsx } from "../../src/files/readXlsx";
import { writeXlsx } from "../../src/files/writeXlsx";
import { loadGrid } from "../../src/workbook/loadSheet";
import { memoryPort } from "../../src/workbook/memoryPort";
import { MemoryWorkbook } from "../../src/workbook/MemoryWorkbook";
import { replaceSheets } from "../../src/workbook/replaceSheets";
import { PLAN_003 } from "../domain/planKit";

const RUBRIC = PLAN_003.rubric!;
const SHEETS: readonly RecordSheet<string>[] = [
  ...OWN_SHEETS.map((sheet) => (sheet === UNIT_SHEET ? unitSheet(PLAN_003) : sheet)),
  markSheet(RUBRIC, "Lê Văn An"),
];

/** The workbook as it comes back from its file: cells, tables and names alone. */
async function reopened(model: MemoryWorkbook): Promise<MemoryWorkbook> {
  const read = await readXlsx(await writeXlsx(model.snapshot()));
  if (!read.ok) throw new Error(read.fault.code);
  const again = new MemoryWorkbook();
  for (const grid of read.value.grids) {
    const sheet = again.addSheet(grid.sheet);
    if (sheet.ok) loadGrid(sheet.value, grid, "all");
  }
  for (const { name, sheet, range } of read.value.tables) again.setTable(name, sheet, range);
  return again;
}

test.each(SHEETS.map((sheet) => [sheet.title, sheet] as const))(
  "sheet %s gets its look back after a file was read",
  async (title, sheet) => {
    const model = new MemoryWorkbook();
    const written = await replaceSheets(memoryPort(model), [recordSheetContent(sheet, [])]);
    expect(written).toMatchObject({ ok: true });
    const again = await reopened(model);
    dressSheets(again, PLAN_003);
    expect(again.sheet(title)?.snapshot()).toEqual(model.sheet(title)?.snapshot());
  },
);
