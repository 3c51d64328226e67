import { fail, ok, type Result } from "../../domain/result";
import type { FileFault } from "../../files/fileFault";
import type { FileNotice } from "../../files/receivedWorkbook";
import { MemoryWorkbook } from "../../workbook/MemoryWorkbook";
import type { WorkbookFault } from "../../workbook/workbook";
import { fitWidths } from "./fitWidths";

export interface LoadedWorkbook {
  readonly model: MemoryWorkbook;
  readonly notices: readonly FileNotice[];
}

/** Opens the bytes of an .xlsx file: cells, formulas, formats, merges, tables and names. */
export async function loadWorkbook(
  bytes: Uint8Array,
): Promise<Result<LoadedWorkbook, FileFault | WorkbookFault>> {
  const { readXlsx } = await import("../../files/readXlsx");
  const read = await readXlsx(bytes);
  if (!read.ok) return read;
  const { grids, tables, names, notices } = read.value;
  const model = new MemoryWorkbook();
  for (const grid of grids) {
    const added = model.addGrid(grid);
    if (!added.ok) return fail(added.fault);
    added.value.widths = fitWidths(grid);
  }
  for (const table of tables) {
    const set = model.setTable(table.name, table.sheet, table.range);
    if (!set.ok) return fail(set.fault);
  }
  for (const name of names) {
    const set = model.setName(name.name, name.sheet, name.range);
    if (!set.ok) return fail(set.fault);
  }
  return ok({ model, notices });
}
