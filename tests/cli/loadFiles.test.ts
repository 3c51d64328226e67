import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { GivenFile } from "../../src/cli/givenFiles";
import { loadFiles } from "../../src/cli/loadFiles";
import { recordSheetContent } from "../../src/domain/sheets/recordSheet";
import { COUNCIL_SHEET } from "../../src/domain/sheets/councilSheet";
import { UNIT_SHEET } from "../../src/domain/sheets/unitSheet";
import { writeXlsx } from "../../src/files/writeXlsx";
import { MemoryWorkbook } from "../../src/workbook/MemoryWorkbook";
import { memoryPort } from "../../src/workbook/memoryPort";
import { replaceSheets } from "../../src/workbook/replaceSheets";
import type { SheetContent } from "../../src/domain/report/sheetContent";

const folder = mkdtempSync(join(tmpdir(), "binh-xet-"));

afterAll(() => {
  rmSync(folder, { recursive: true });
});

async function fileOf(name: string, content: SheetContent): Promise<GivenFile> {
  const model = new MemoryWorkbook();
  await replaceSheets(memoryPort(model), [content]);
  const path = join(folder, name);
  writeFileSync(path, await writeXlsx(model.snapshot()));
  return { path, name };
}

test("a second council workbook is refused by a sheet's title too, and the first stays whole", async () => {
  const units = recordSheetContent(UNIT_SHEET, []);
  const council = { ...recordSheetContent(COUNCIL_SHEET, []), title: UNIT_SHEET.title };
  const paths = [await fileOf("mot.xlsx", units), await fileOf("hai.xlsx", council)];
  const model = new MemoryWorkbook();
  const files = await loadFiles(paths, model);
  expect(files.map(({ refused }) => refused)).toEqual([
    null,
    { code: "second-council-workbook", params: { table: UNIT_SHEET.title } },
  ]);
  expect(model.tables.map(({ name }) => name)).toEqual([UNIT_SHEET.table]);
});
