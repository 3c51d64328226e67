import type { SheetContent } from "../domain/report/sheetContent";
import { fail, ok, type Fault, type Result } from "../domain/result";
import { recordSheetContent } from "../domain/sheets/recordSheet";
import { readSession, SESSION_SHEET, sessionRecords } from "../domain/sheets/sessionSheet";
import { logText } from "../strings/logText";
import { findTable } from "../workbook/sheetById";
import { replaceSheets, type ReplaceFault } from "../workbook/replaceSheets";
import type { Workbook, WorkbookFault } from "../workbook/workbook";
import type { WorkflowContext } from "./context";
import { logContent } from "./logEntry";
import { readReview, type Review } from "./readReview";

/** The plan that a review session was opened with. */
export interface Session {
  readonly planId: string;
  readonly version: string;
}

/**
 * Freezes the plan into `Đợt xét` where that sheet is not there; `made` tells whether it was made now. Fault
 * `other-plan` (params: plan, chosen) where the session was opened with another plan.
 */
export async function openSession(
  context: WorkflowContext,
): Promise<Result<Session & { readonly made: boolean }, WorkbookFault | ReplaceFault | Fault>> {
  const { workbook, plan } = context;
  const read = await readReview(workbook, plan);
  if (!read.ok) return read;
  const standing = sessionOf(read.value);
  if (standing && standing.planId !== plan.id) {
    return fail({ code: "other-plan", params: { plan: standing.planId, chosen: plan.id } });
  }
  if (standing) return ok({ ...standing, made: false });
  const log = logContent(context, read.value, logText.sessionOpened(plan));
  if (!log.ok) return log;
  const written = await replaceSheets(workbook, [await sessionContent(context), log.value]);
  if (!written.ok) return written;
  return ok({ planId: plan.id, version: plan.version, made: true });
}

/** `Đợt xét` of the context's plan, with the hash of the whole plan. */
export async function sessionContent({ plan, sha256 }: WorkflowContext): Promise<SheetContent> {
  const hash = await sha256(JSON.stringify(plan));
  return recordSheetContent(SESSION_SHEET, sessionRecords(plan, hash));
}

/** The session as the workbook has it; null where none was opened. */
export function sessionOf({ tables }: Review): Session | null {
  const table = tables.get(SESSION_SHEET.table.toUpperCase());
  if (!table) return null;
  const values = readSession(table.grid, table.range);
  return { planId: values.get("plan") ?? "", version: values.get("version") ?? "" };
}

/** The id of the plan that the session was opened with; null where none was. */
export async function chosenPlan(
  workbook: Workbook,
): Promise<Result<string | null, WorkbookFault>> {
  const described = await workbook.describe();
  if (!described.ok) return described;
  const table = findTable(described.value, SESSION_SHEET.table);
  if (!table) return ok(null);
  const grids = await workbook.read([table.sheet]);
  if (!grids.ok) return grids;
  const [grid] = grids.value;
  const plan = grid && readSession(grid, table.range).get("plan");
  return ok(plan === undefined || plan === "" ? null : plan);
}
