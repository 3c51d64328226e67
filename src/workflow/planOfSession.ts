import type { ParameterFault } from "../domain/checks/reviewData";
import type { ChangedParameter } from "../domain/regulation/applyParameters";
import type { Plan } from "../domain/regulation/schema";
import { ok, type Result } from "../domain/result";
import type { StandingTable } from "../domain/sheets/appendRecords";
import { PACK_SHEET, readPack } from "../domain/sheets/packSheet";
import { planInSession } from "../domain/sheets/planInSession";
import { SESSION_SHEET } from "../domain/sheets/sessionSheet";

/** The plan in force in a workbook. */
export interface SessionPlan {
  readonly plan: Plan;
  readonly changedParameters: readonly ChangedParameter[];
  readonly parameterFaults: readonly ParameterFault[];
}

/**
 * The plan that the session froze, with what the office wrote on `Đợt xét`; the chosen plan where none was
 * frozen. Fault `broken-pack` where sheet `Gói quy định` cannot be read.
 */
export function planOfSession(
  chosen: Plan,
  tables: ReadonlyMap<string, StandingTable>,
): Result<SessionPlan> {
  const kept = tables.get(PACK_SHEET.table.toUpperCase());
  const pack = kept ? readPack(kept.grid, kept.range) : null;
  if (pack?.ok === false) return pack;
  const base = pack?.value.plan ?? chosen;
  const session = tables.get(SESSION_SHEET.table.toUpperCase());
  if (!session) return ok({ plan: base, changedParameters: [], parameterFaults: [] });
  const { plan, changed, faults } = planInSession(base, session.grid, session.range);
  return ok({ plan, changedParameters: changed, parameterFaults: faults });
}
