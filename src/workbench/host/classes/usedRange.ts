import type { CellRange } from "../../../domain/grid/address";
import type { MemorySheet } from "../../../workbook/MemorySheet";
import { hull } from "../../../workbook/ranges";

/** The used part of a sheet; without `valuesOnly`, formatted and merged empty cells count. */
export function usedRange(sheet: MemorySheet, valuesOnly: boolean): CellRange | null {
  if (valuesOnly) return sheet.used();
  let used: CellRange | null = null;
  for (const { row, column } of sheet.snapshot().cells) {
    const here = { top: row, left: column, bottom: row, right: column };
    used = used ? hull(used, here) : here;
  }
  return sheet.merges.reduce<CellRange | null>(
    (all, merge) => (all ? hull(all, merge) : merge),
    used,
  );
}
