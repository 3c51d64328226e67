import type { Plan } from "../domain/regulation/schema";
import type { SheetContent } from "../domain/report/sheetContent";
import { fail, ok, type Fault, type Result } from "../domain/result";
import { PACK_SHEET, packContent, packText, readPack } from "../domain/sheets/packSheet";
import { planInSession } from "../domain/sheets/planInSession";
import { recordSheetContent } from "../domain/sheets/recordSheet";
import { readSession, SESSION_SHEET, sessionRecords } from "../domain/sheets/sessionSheet";
import { logText } from "../strings/logText";
import { findTable } from "../workbook/sheetById";
import type { ReplaceFault } from "../workbook/replaceSheets";
import type { Workbook, WorkbookFault } from "../workbook/workbook";
import type { WorkflowContext } from "./context";
import { logContent } from "./logEntry";
import { readReview, type Review } from "./readReview";
import { unwrittenNotes, writeSheets, type WriteNotes } from "./writeSheets";

/** The plan that a review session was opened with. */
export interface Session {
  readonly planId: string;
  readonly version: string;
}

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

/**
 * Whether the plan kept in the workbook is another than the one whose hash stands on `Đợt xét`, or is gone while
 * the session stands: then the program's own pack of that name would hold in silence.
 */
export async function isPackAltered(
  { tables }: Review,
  sha256: WorkflowContext["sha256"],
): Promise<boolean> {
  const session = tables.get(SESSION_SHEET.table.toUpperCase());
  const kept = tables.get(PACK_SHEET.table.toUpperCase());
  if (!session) return false;
  if (!kept) return true;
  const pack = readPack(kept.grid, kept.range);
  if (!pack.ok) return true;
  const hash = readSession(session.grid, session.range).get("sha256");
  return (await sha256(pack.value.text)) !== hash;
}

/** The session as the workbook has it; null where none was opened. */
export function sessionOf({ tables }: Review): Session | null {
  const table = tables.get(SESSION_SHEET.table.toUpperCase());
  if (!table) return null;
  const values = readSession(table.grid, table.range);
  return { planId: values.get("plan") ?? "", version: values.get("version") ?? "" };
}

/**
 * The plan of the session that the workbook holds, with the office's own values; null where none was opened or
 * the workbook keeps no plan. Faults: those of reading; `broken-pack`.
 */
export async function keptPlan(
  workbook: Workbook,
): Promise<Result<Plan | null, WorkbookFault | Fault>> {
  const described = await workbook.describe();
  if (!described.ok) return described;
  const places = [SESSION_SHEET, PACK_SHEET].map(({ table }) => findTable(described.value, table));
  const [session, kept] = places;
  if (!session || !kept) return ok(null);
  const grids = await workbook.read([session.sheet, kept.sheet]);
  if (!grids.ok) return grids;
  const [sessionGrid, packGrid] = grids.value;
  if (!sessionGrid || !packGrid) return ok(null);
  const pack = readPack(packGrid, kept.range);
  if (!pack.ok) return pack;
  return ok(planInSession(pack.value.plan, sessionGrid, session.range).plan);
}
