import type { Page } from "playwright-core";
import type { MemoryWorkbook } from "../../src/workbook/MemoryWorkbook";

interface WorkbenchWindow {
  readonly workbench: { readonly model: MemoryWorkbook };
}

/** What people do to a workbook in Excel beside the pane, and the page does not offer. */
export function renameSheet(page: Page, from: string, to: string): Promise<boolean> {
  return page.evaluate(
    (names) => {
      const { model } = (window as unknown as WorkbenchWindow).workbench;
      return model.renameSheet(names.from, names.to).ok;
    },
    { from, to },
  );
}

export function deleteSheet(page: Page, name: string): Promise<boolean> {
  return page.evaluate((sheet) => {
    const { model } = (window as unknown as WorkbenchWindow).workbench;
    return model.deleteSheet(sheet).ok;
  }, name);
}

/** The table becomes plain cells. */
export function dropTable(page: Page, name: string): Promise<boolean> {
  return page.evaluate((table) => {
    const { model } = (window as unknown as WorkbenchWindow).workbench;
    return model.dropTable(table).ok;
  }, name);
}

/** As Excel copies a sheet with one table: the copy's table has a number behind its name. */
export function copySheet(page: Page, name: string): Promise<boolean> {
  return page.evaluate((title) => {
    const { model } = (window as unknown as WorkbenchWindow).workbench;
    const sheet = model.sheet(title);
    const table = model.tables.find((one) => one.sheet === title);
    const copy = model.addSheet(`${title} (2)`);
    const used = sheet?.used();
    if (!sheet || !table || !copy.ok || !used) return false;
    const copied = copy.value.copyFrom(sheet, used);
    return copied.ok && model.setTable(`${table.name}2`, copy.value.name, table.range).ok;
  }, name);
}

export function protectSheet(page: Page, name: string, isProtected: boolean): Promise<void> {
  return page.evaluate(
    (change) => {
      const { model } = (window as unknown as WorkbenchWindow).workbench;
      const sheet = model.sheet(change.name);
      if (sheet) sheet.isProtected = change.isProtected;
    },
    { name, isProtected },
  );
}

/** The whole workbook as text, to compare. */
export function wholeBook(page: Page): Promise<string> {
  return page.evaluate(() => {
    const { model } = (window as unknown as WorkbenchWindow).workbench;
    return JSON.stringify(model.snapshot());
  });
}
