import type { Page } from "playwright-core";
import type { CellRange } from "../../src/domain/grid/address";
import type { Grid } from "../../src/domain/grid/grid";
import type { MemoryWorkbook } from "../../src/workbook/MemoryWorkbook";

interface WorkbenchWindow {
  readonly workbench: { readonly model: MemoryWorkbook };
}

/** The titles of the sheets, in the order of the tabs. */
export function sheetTitles(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const { model } = (window as unknown as WorkbenchWindow).workbench;
    return model.sheets.map(({ name }) => name);
  });
}

/** The sheet as it stands in the model. */
export function modelGrid(page: Page, sheet: string): Promise<Grid | null> {
  return page.evaluate((name) => {
    const { model } = (window as unknown as WorkbenchWindow).workbench;
    return model.sheet(name)?.grid() ?? null;
  }, sheet);
}

/** How many rows the table has below its heading row; null where there is no such table. */
export function tableRows(page: Page, name: string): Promise<number | null> {
  return page.evaluate((sought) => {
    const { model } = (window as unknown as WorkbenchWindow).workbench;
    const table = model.tables.find((one) => one.name === sought);
    return table ? table.range.bottom - table.range.top : null;
  }, name);
}

/** Where the table stands on its sheet; null where there is no such table. */
export function tableRange(page: Page, name: string): Promise<CellRange | null> {
  return page.evaluate((sought) => {
    const { model } = (window as unknown as WorkbenchWindow).workbench;
    return model.tables.find((one) => one.name === sought)?.range ?? null;
  }, name);
}

/** The sheet on which the person is. */
export function selectedSheet(page: Page): Promise<string | null> {
  return page.evaluate(() => {
    const { model } = (window as unknown as WorkbenchWindow).workbench;
    return model.selection?.sheet ?? null;
  });
}

export function markCount(page: Page, sheet: string): Promise<number> {
  return page.evaluate((name) => {
    const { model } = (window as unknown as WorkbenchWindow).workbench;
    return model.sheet(name)?.marks.length ?? 0;
  }, sheet);
}
