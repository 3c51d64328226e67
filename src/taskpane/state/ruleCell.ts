import type { WorkbookCell } from "../../domain/checks/finding";
import { CONFIRMED_REMARK } from "../../domain/regulation/applyParameters";

/** The line of `Đợt xét` on which the cited rule stands; a rule that the office confirmed is cited with a remark. */
export function ruleCell(
  cells: ReadonlyMap<string, WorkbookCell>,
  ref: string,
): WorkbookCell | null {
  const plain = ref.endsWith(CONFIRMED_REMARK) ? ref.slice(0, -CONFIRMED_REMARK.length) : ref;
  return cells.get(ref) ?? cells.get(plain) ?? null;
}
