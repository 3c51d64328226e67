import type { FUniver } from "@univerjs/core/facade";
import type { MemorySheet } from "../../workbook/MemorySheet";
import type { MemoryWorkbook } from "../../workbook/MemoryWorkbook";

/** The command of the spreadsheet component that names a table, so that formulas can point into it. */
const SET_TABLE = "formula.mutation.set-super-table";

/** Tells the view's formula engine of the model's tables. */
export function setTables(
  api: FUniver,
  unitId: string,
  model: MemoryWorkbook,
  idOf: (sheet: MemorySheet) => string,
): void {
  for (const { name, sheet: sheetName, range } of model.tables) {
    const sheet = model.sheet(sheetName);
    if (!sheet) continue;
    const titles = new Map<string, number>();
    for (let column = range.left; column <= range.right; column += 1) {
      titles.set(sheet.cell({ row: range.top, column }).text, column - range.left);
    }
    const reference = {
      sheetId: idOf(sheet),
      titleMap: titles,
      range: {
        startRow: range.top,
        startColumn: range.left,
        endRow: range.bottom,
        endColumn: range.right,
      },
    };
    void api.executeCommand(SET_TABLE, { unitId, tableName: name, reference });
  }
}
