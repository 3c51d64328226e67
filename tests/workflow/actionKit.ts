import { parseCellAddress } from "../../src/domain/grid/address";
import { cellAt } from "../../src/domain/grid/grid";
import { readLog } from "../../src/domain/sheets/logSheet";
import type { MemoryWorkbook } from "../../src/workbook/MemoryWorkbook";
import { check } from "../../src/workflow/check";
import { prepareSheets } from "../../src/workflow/prepareSheets";
import { receive } from "../../src/workflow/receive";
import { CLUSTER_FILE, newModel, over, SCHOOL_FILE, valueOf } from "./workflowKit";

/** The person of the kit's context. */
export const CLERK = "Vũ Thị Lan";
export const TIME = "2020-05-11T08:00:00+07:00";

/** Two files received, checked, and the sheets to fill in made. */
export async function preparedModel(): Promise<MemoryWorkbook> {
  const model = newModel();
  const context = over(model);
  valueOf(await receive(context, [SCHOOL_FILE, CLUSTER_FILE]));
  valueOf(await check(context));
  valueOf(await prepareSheets(context));
  return model;
}

/** The log's last lines as "action: detail". */
export function logLines(model: MemoryWorkbook, count: number): readonly string[] {
  const table = model.tables.find(({ name }) => name === "BX_NhatKy");
  const sheet = table && model.sheet(table.sheet);
  if (!table || !sheet) return [];
  return readLog(sheet.grid(), table.range)
    .slice(-count)
    .map(({ action, detail }) => `${action}: ${detail}`);
}

/** The records of one of our tables as texts, blank rows left out. */
export function recordsOf(model: MemoryWorkbook, table: string): readonly (readonly string[])[] {
  const placed = model.tables.find(({ name }) => name === table);
  const sheet = placed && model.sheet(placed.sheet);
  if (!placed || !sheet) return [];
  const { top, left, bottom, right } = placed.range;
  const grid = sheet.grid();
  return Array.from({ length: bottom - top }, (_, down) =>
    Array.from(
      { length: right - left + 1 },
      (__, across) => cellAt(grid, { row: top + 1 + down, column: left + across }).text,
    ),
  ).filter((row) => row.some((text) => text !== ""));
}

export function textAt(model: MemoryWorkbook, sheet: string, address: string): string {
  return model.sheet(sheet)?.cell(parseCellAddress(address)!).text ?? "";
}

/** All sheets but the log, so that an undone workbook can be held against the one before. */
export function withoutLog(model: MemoryWorkbook) {
  const { sheets, tables, names } = model.snapshot();
  const isLog = ({ sheet }: { readonly sheet: string }) => sheet === "Nhật ký";
  return {
    sheets: sheets.filter(({ name }) => name !== "Nhật ký"),
    tables: tables.filter((table) => !isLog(table)),
    names: names.filter((name) => !isLog(name)),
  };
}
