import type { Rubric } from "../domain/regulation/schema";
import { appendRecords } from "../domain/sheets/appendRecords";
import { COUNCIL_SHEET } from "../domain/sheets/councilSheet";
import { DOSSIER_SHEET } from "../domain/sheets/dossierSheet";
import { MARK_TABLE_PREFIX, markSheet } from "../domain/sheets/markSheet";
import type { RecordSheet } from "../domain/sheets/recordSheet";
import { TALLY_SHEET } from "../domain/sheets/tallySheet";
import { UNIT_SHEET } from "../domain/sheets/unitSheet";
import type { MemoryWorkbook } from "../workbook/MemoryWorkbook";

/** The sheets that people fill in; all others of the council's are written anew in each run. */
const FILLED_IN: readonly RecordSheet<string>[] = [
  UNIT_SHEET,
  COUNCIL_SHEET,
  DOSSIER_SHEET,
  TALLY_SHEET,
];

/**
 * Gives the sheets that people fill in their look again: a file that was read tells the cells, not their
 * borders, widths and page set-up.
 */
export function dressSheets(model: MemoryWorkbook, rubric: Rubric | null): void {
  for (const { name, sheet: title, range } of model.tables) {
    const definition = definitionOf(name.toUpperCase(), rubric);
    const sheet = model.sheet(title);
    if (!definition || !sheet) continue;
    const content = appendRecords(definition, { grid: sheet.grid(), range }, []);
    if (!content.ok) continue;
    const { styles, widths, freezeRows, page } = content.value;
    for (const styled of styles) sheet.addStyle(styled.range, styled.style);
    sheet.widths = widths;
    sheet.freezeRows = freezeRows;
    sheet.page = page;
  }
}

function definitionOf(table: string, rubric: Rubric | null): RecordSheet<string> | undefined {
  if (rubric && table.startsWith(MARK_TABLE_PREFIX.toUpperCase())) return markSheet(rubric, "");
  return FILLED_IN.find((sheet) => sheet.table.toUpperCase() === table);
}
