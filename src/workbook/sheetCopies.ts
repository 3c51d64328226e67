import { fail, ok, type Result } from "../domain/result";
import { sameName } from "./objectNames";
import { findTable } from "./sheetById";
import type { WorkbookDescription, WorkbookFault } from "./workbook";

/**
 * The titles of sheets that look like copies of the one with that table. Excel gives a copied table its
 * name with a number behind, and leaves the defined names of the workbook with the original: a sheet
 * with a name of its own is no copy. Found as well where the original is gone.
 */
export function sheetCopies(description: WorkbookDescription, table: string): readonly string[] {
  const isCopied = (name: string): boolean =>
    name.length > table.length &&
    sameName(name.slice(0, table.length), table) &&
    /^_?\d+$/.test(name.slice(table.length));
  return description.tables
    .filter(({ name, sheet }) => isCopied(name) && !hasName(description, sheet))
    .map(({ sheet }) => sheet);
}

/** The fault `copied-sheet` where there are copies: which sheet is meant, only a person can tell. */
export function checkNoCopies(
  description: WorkbookDescription,
  table: string,
): Result<void, WorkbookFault> {
  const [copy] = sheetCopies(description, table);
  if (copy === undefined) return ok(undefined);
  const sheet = findTable(description, table)?.sheet;
  return fail({
    code: "copied-sheet",
    params: sheet === undefined ? { copy, table } : { sheet, copy, table },
  });
}

function hasName({ names }: WorkbookDescription, sheet: string): boolean {
  return names.some((name) => sameName(name.sheet, sheet) && /^BX_/i.test(name.name));
}
