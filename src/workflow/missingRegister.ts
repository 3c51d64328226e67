import type { Fault } from "../domain/result";
import { FINDING_SHEET } from "../domain/sheets/findingSheet";
import { REGISTER_SHEET } from "../domain/sheets/registerSheet";
import { checkNoCopies } from "../workbook/sheetCopies";
import type { WorkbookFault } from "../workbook/workbook";
import type { Review } from "./readReview";

/** Nothing has been received yet. */
export interface NoRegister {
  readonly code: "no-register";
}

/** There was a register, and its table is gone. Params: sheet, table. */
export interface RegisterGone extends Fault {
  readonly code: "register-gone";
}

/** Why a workbook has no register; `copied-sheet` where a copy of it alone is left. */
export function missingRegister(review: Review): NoRegister | RegisterGone | WorkbookFault {
  const { title: sheet, table } = REGISTER_SHEET;
  const copies = checkNoCopies(review.look.description, table);
  if (!copies.ok) return copies.fault;
  if (!hadRegister(review)) return { code: "no-register" };
  return { code: "register-gone", params: { sheet, table } };
}

/** What is written only when a register stands: what was received, and what was found in it. */
function hadRegister({ ledger, tables }: Review): boolean {
  return ledger.lists.length > 0 || tables.has(FINDING_SHEET.table.toUpperCase());
}
