import { ok, type Result } from "../domain/result";
import type { CandidateOutcome } from "../domain/report/decideOutcomes";
import { summaryPaper } from "../domain/report/summaryPaper";
import type { CheckFault, CheckOutcome } from "./check";
import type { WorkflowContext } from "./context";
import { logContent } from "./logEntry";
import { readReview } from "./readReview";
import { scoreContent } from "./score";
import { writeSheets, type WriteNotes } from "./writeSheets";

export interface Summary {
  readonly outcomes: readonly CandidateOutcome[];
  readonly notes: WriteNotes;
}

/**
 * Decides on every candidate and writes `Tổng hợp điểm` and `Bảng tổng hợp`, whose figures are formulas into
 * the register, marks, votes and findings. Needs the outcome of a check, since open errors hold up a "đạt".
 */
export async function summarise(
  context: WorkflowContext,
  checked: CheckOutcome,
): Promise<Result<Summary, CheckFault>> {
  const { compute, workbook } = context;
  const { gathered, findings, notChecked } = checked;
  const { plan } = gathered.data;
  const { candidates, scoring, votingMembers, data } = gathered;
  const outcomes = await compute.decide({
    plan,
    candidates,
    scores: scoring.scores,
    rankings: scoring.rankings,
    tallies: gathered.review.tallies?.tallies ?? [],
    votingMembers,
    findings,
  });
  const openErrors = findings.filter(({ severity }) => severity === "error").length;
  const { nominations } = data.register;
  const paper = summaryPaper({ plan, nominations, outcomes, notChecked, openErrors });
  const scores = scoreContent(gathered, plan.rubric);
  const review = await readReview(workbook, plan);
  if (!review.ok) return review;
  const detail = `${String(outcomes.length)} đề nghị xét`;
  const log = logContent(context, review.value, { action: "Tổng hợp", detail });
  if (!log.ok) return log;
  const contents = scores ? [scores, paper, log.value] : [paper, log.value];
  const written = await writeSheets(context, review.value, contents);
  return written.ok ? ok({ outcomes, notes: written.value.notes }) : written;
}
