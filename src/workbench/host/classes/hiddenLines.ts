import { accept } from "../accept";
import type { Json } from "../protocol";
import type { RangeTarget } from "../rangeTarget";
import { Refusal } from "../refusal";
import { checkUnprotected } from "../../../workbook/sheetRules";

export function isRowHidden({ sheet }: RangeTarget, row: number): boolean {
  return sheet.hiddenRows.has(row);
}

export function isColumnHidden({ sheet }: RangeTarget, column: number): boolean {
  return sheet.hiddenColumns.has(column);
}

/** Hides or shows the rows or columns that the range touches. */
export function hide(target: RangeTarget, lines: "rows" | "columns", value: Json): void {
  const { sheet, range } = target;
  if (typeof value !== "boolean") throw new Refusal("InvalidArgument");
  accept(checkUnprotected(sheet));
  const hidden = lines === "rows" ? sheet.hiddenRows : sheet.hiddenColumns;
  const first = lines === "rows" ? range.top : range.left;
  const last = lines === "rows" ? range.bottom : range.right;
  for (let line = first; line <= last; line += 1) {
    if (value) hidden.add(line);
    else hidden.delete(line);
  }
}
