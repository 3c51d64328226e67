import { ok, type Result } from "../domain/result";
import { REGISTER_SHEET } from "../domain/sheets/registerSheet";
import { findTable } from "../workbook/sheetById";
import type { WorkbookFault } from "../workbook/workbook";
import type { WorkflowContext } from "./context";

/** Takes all our marks off the register; conditional formats of people stay. Without a register all is done. */
export async function hideMarks({
  workbook,
}: WorkflowContext): Promise<Result<void, WorkbookFault>> {
  const described = await workbook.describe();
  if (!described.ok) return described;
  const register = findTable(described.value, REGISTER_SHEET.table);
  if (!register) return ok(undefined);
  const done = await workbook.apply([{ do: "clearMarks", sheet: register.sheet }]);
  return done.ok ? ok(undefined) : done;
}
