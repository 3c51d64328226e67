import type { Plan } from "../domain/regulation/schema";
import { ok, type Fault, type Result } from "../domain/result";
import { PACK_SHEET, readPack } from "../domain/sheets/packSheet";
import { planInSession } from "../domain/sheets/planInSession";
import { readSession, SESSION_SHEET } from "../domain/sheets/sessionSheet";
import { findTable } from "../workbook/sheetById";
import type { Workbook, WorkbookFault } from "../workbook/workbook";
import type { WorkflowContext } from "./context";
import type { Review } from "./readReview";

/** The plan that a review session was opened with. */
export interface Session {
  readonly planId: string;
  readonly version: string;
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
