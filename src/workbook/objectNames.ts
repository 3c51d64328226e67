import { parseCellAddress } from "../domain/grid/address";
import { ok, type Result } from "../domain/result";
import type { MemorySheet } from "./MemorySheet";
import { refuse } from "./refuse";
import type { WorkbookFault } from "./workbook";

export const MAX_SHEET_NAME = 31;

/** Excel compares names of sheets, tables and ranges without regard to case. */
export function sameName(a: string, b: string): boolean {
  return a === b || a.toUpperCase() === b.toUpperCase();
}

/** Excel's rule for the name of a sheet: 1 to 31 characters, none of `: \ / ? * [ ]`, not `History`. */
export function validSheetName(name: string): boolean {
  return (
    name.length > 0 &&
    name.length <= MAX_SHEET_NAME &&
    !/[:\\/?*[\]]/.test(name) &&
    !name.startsWith("'") &&
    !name.endsWith("'") &&
    !sameName(name, "History")
  );
}

/** Refuses a name that is against the rule or already another sheet's. */
export function sheetNameFault(
  workbook: { sheet(name: string): MemorySheet | null },
  name: string,
  renamed: MemorySheet | null = null,
): Result<void, WorkbookFault> {
  if (!validSheetName(name)) return refuse("bad-sheet-name", { sheet: name });
  const other = workbook.sheet(name);
  return other && other !== renamed ? refuse("sheet-exists", { sheet: name }) : ok(undefined);
}

/** Excel's rule for tables and defined names: letters, digits, `_ . \`, nothing that reads as a cell. */
export function validObjectName(name: string): boolean {
  return (
    name.length <= 255 &&
    /^[\p{L}_\\][\p{L}\p{M}\p{N}_.\\]*$/u.test(name) &&
    parseCellAddress(name) === null &&
    !/^(?:r\d*)?(?:c\d*)?$/i.test(name)
  );
}
