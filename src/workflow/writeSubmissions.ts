import { requestPaper } from "../domain/report/requestPaper";
import { submissionPaper } from "../domain/report/submissionPaper";
import { isLacking, submissionStates, type UnitState } from "../domain/report/submissionStates";
import { ok, type Result } from "../domain/result";
import { logText } from "../strings/logText";
import type { CheckFault } from "./check";
import type { WorkflowContext } from "./context";
import { gatherReview } from "./gatherReview";
import { logContent } from "./logEntry";
import { writeSheets, type WriteNotes } from "./writeSheets";

export interface WrittenSubmissions {
  readonly units: readonly UnitState[];
  /** How many units have to send something still. */
  readonly lacking: number;
  readonly notes: WriteNotes;
}

/**
 * Writes `Tình hình nộp` and `Yêu cầu bổ sung` anew from what stands on `Hồ sơ`, `Đơn vị` and `Tiếp nhận`. Like
 * the summary they are not undone, but written again.
 */
export async function writeSubmissions(
  context: WorkflowContext,
): Promise<Result<WrittenSubmissions, CheckFault>> {
  const gathered = await gatherReview(context);
  if (!gathered.ok) return gathered;
  const { data, review } = gathered.value;
  const { plan } = data;
  const units = submissionStates(data);
  const unplaced = data.register.nominations.filter(
    ({ submittingUnit }) => (submittingUnit ?? "").trim() === "",
  ).length;
  const lacking = units.filter(({ papers }) => papers.some(isLacking)).length;
  const { action, details } = logText.submissions(units.length, lacking);
  const log = logContent(context, review, ...details.map((detail) => ({ action, detail })));
  if (!log.ok) return log;
  const written = await writeSheets(context, review, [
    submissionPaper({ plan, units, unplaced }),
    requestPaper({ plan, units }),
    log.value,
  ]);
  return written.ok ? ok({ units, lacking, notes: written.value.notes }) : written;
}
