import type { SheetContent } from "../domain/report/sheetContent";
import { fail, ok, type Fault, type Result } from "../domain/result";
import { packContent, packText } from "../domain/sheets/packSheet";
import { recordSheetContent } from "../domain/sheets/recordSheet";
import { SESSION_SHEET, sessionRecords } from "../domain/sheets/sessionSheet";
import { logText } from "../strings/logText";
import type { ReplaceFault } from "../workbook/replaceSheets";
import type { WorkbookFault } from "../workbook/workbook";
import type { WorkflowContext } from "./context";
import { sessionOf, type Session } from "./keptSession";
import { logContent } from "./logEntry";
import { readReview } from "./readReview";
import { unwrittenNotes, writeSheets, type WriteNotes } from "./writeSheets";

export interface OpenedSession extends Session {
  /** It was opened now. */
  readonly made: boolean;
  readonly notes: WriteNotes;
}

/**
 * Freezes the plan into `Đợt xét` where that sheet is not there. Fault
 * `other-plan` (params: plan, chosen) where the session was opened with another plan.
 */
export async function openSession(
  context: WorkflowContext,
): Promise<Result<OpenedSession, WorkbookFault | ReplaceFault | Fault>> {
  const { workbook, plan } = context;
  const read = await readReview(workbook, plan);
  if (!read.ok) return read;
  const standing = sessionOf(read.value);
  if (standing && standing.planId !== plan.id) {
    return fail({ code: "other-plan", params: { plan: standing.planId, chosen: plan.id } });
  }
  if (standing) return ok({ ...standing, made: false, notes: unwrittenNotes(read.value) });
  const log = logContent(context, read.value, logText.sessionOpened(plan));
  if (!log.ok) return log;
  const written = await writeSheets(context, read.value, [
    ...(await sessionContents(context)),
    log.value,
  ]);
  if (!written.ok) return written;
  const { notes } = written.value;
  return ok({ planId: plan.id, version: plan.version, made: true, notes });
}

/** `Đợt xét` with the parameters of the context's plan and its hash, and `Gói quy định` with the plan itself. */
export async function sessionContents({
  plan,
  sha256,
}: WorkflowContext): Promise<readonly SheetContent[]> {
  const hash = await sha256(packText(plan));
  return [recordSheetContent(SESSION_SHEET, sessionRecords(plan, hash)), packContent(plan)];
}
