import { ok, type Result } from "../domain/result";
import { isOwnTable } from "../domain/sheets/isOwnTable";
import { checkNoCopies } from "../workbook/sheetCopies";
import type { WorkbookDescription, WorkbookFault } from "../workbook/workbook";

/**
 * Fault `copied-sheet` (params: copy, table, sheet) where some sheet of ours stands twice, or a copy alone is
 * left: whichever were read or written, it might be the wrong one.
 */
export function refuseCopies(description: WorkbookDescription): Result<void, WorkbookFault> {
  const originals = new Set(description.tables.flatMap(({ name }) => originalOf(name) ?? []));
  for (const table of originals) {
    const checked = checkNoCopies(description, table);
    if (!checked.ok) return checked;
  }
  return ok(undefined);
}

/** The table of ours after which Excel has named a copied one, with a number behind; else null. */
function originalOf(name: string): string | null {
  for (let end = name.length - 1; /^_?\d+$/.test(name.slice(end)); end -= 1) {
    if (isOwnTable(name.slice(0, end))) return name.slice(0, end);
  }
  return null;
}
