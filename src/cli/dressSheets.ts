import type { Plan } from "../domain/regulation/schema";
import { appendRecords } from "../domain/sheets/appendRecords";
import { MARK_TABLE_PREFIX, markSheet } from "../domain/sheets/markSheet";
import { OWN_SHEETS } from "../domain/sheets/ownSheets";
import type { RecordSheet } from "../domain/sheets/recordSheet";
import { UNIT_SHEET, unitSheet } from "../domain/sheets/unitSheet";
import type { MemoryWorkbook } from "../workbook/MemoryWorkbook";

type DressedFor = Pick<Plan, "rubric" | "unitKinds">;

/**
 * Gives the council's sheets of records their look again: a file that was read tells the cells, not their
 * borders, widths, drop-down lists and page set-up.
 */
export function dressSheets(model: MemoryWorkbook, plan: DressedFor): void {
  for (const { name, sheet: title, range } of model.tables) {
    const definition = definitionOf(name.toUpperCase(), plan);
    const sheet = model.sheet(title);
    if (!definition || !sheet) continue;
    const content = appendRecords(definition, { grid: sheet.grid(), range }, []);
    if (!content.ok) continue;
    const { styles, widths, freezeRows, page, validations = [] } = content.value;
    for (const styled of styles) sheet.addStyle(styled.range, styled.style);
    for (const validation of validations) sheet.setList(validation);
    sheet.widths = widths;
    sheet.freezeRows = freezeRows;
    sheet.page = page;
  }
}

function definitionOf(table: string, plan: DressedFor): RecordSheet<string> | undefined {
  const { rubric } = plan;
  if (rubric && table.startsWith(MARK_TABLE_PREFIX.toUpperCase())) return markSheet(rubric, "");
  if (table === UNIT_SHEET.table.toUpperCase()) return unitSheet(plan);
  return OWN_SHEETS.find((sheet) => sheet.table.toUpperCase() === table);
}
