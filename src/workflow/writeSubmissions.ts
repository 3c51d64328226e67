import { unitKey } from "../domain/intake/unitKey";
import { requestPaper, type UnitAsk } from "../domain/report/requestPaper";
import { submissionPaper } from "../domain/report/submissionPaper";
import { isLacking, type UnitState } from "../domain/report/submissionStates";
import { ok, type Result } from "../domain/result";
import { logText } from "../strings/logText";
import type { CheckFault } from "./check";
import type { WorkflowContext } from "./context";
import { gatherSubmissions } from "./gatherSubmissions";
import { logContent } from "./logEntry";
import { unitAsks } from "./unitAsks";
import { writeSheets, type WriteNotes } from "./writeSheets";

export interface WrittenSubmissions {
  readonly units: readonly UnitState[];
  /** How many units have to send or clear up something still. */
  readonly lacking: number;
  readonly notes: WriteNotes;
}

/**
 * Writes `Tình hình nộp` and `Yêu cầu bổ sung` anew from what stands in the workbook, checked afresh. Like
 * the summary they are not undone, but written again.
 */
export async function writeSubmissions(
  context: WorkflowContext,
): Promise<Result<WrittenSubmissions, CheckFault>> {
  const gathered = await gatherSubmissions(context);
  if (!gathered.ok) return gathered;
  const { data, review, findings, units, today } = gathered.value;
  const { plan } = data;
  const asks = unitAsks(findings, data);
  const unplaced = data.register.nominations.filter(
    ({ submittingUnit }) => (submittingUnit ?? "").trim() === "",
  ).length;
  const lacking = countAsked(units, asks);
  const { action, details } = logText.submissions(units.length, lacking);
  const log = logContent(context, review, ...details.map((detail) => ({ action, detail })));
  if (!log.ok) return log;
  const written = await writeSheets(context, review, [
    submissionPaper({ plan, units, unplaced, today }),
    requestPaper({ plan, units, asks }),
    log.value,
  ]);
  return written.ok ? ok({ units, lacking, notes: written.value.notes }) : written;
}

function countAsked(units: readonly UnitState[], asks: readonly UnitAsk[]): number {
  const asked = new Set(asks.map(({ unit }) => unitKey(unit)));
  return units.filter(({ unit, papers }) => papers.some(isLacking) || asked.has(unitKey(unit)))
    .length;
}
