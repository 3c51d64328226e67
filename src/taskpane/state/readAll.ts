import type { Finding } from "../../domain/checks/finding";
import { ok, type Result } from "../../domain/result";
import type { WorkflowContext } from "../../workflow/context";
import { diffFindings } from "../../workflow/diffFindings";
import { gatherReview } from "../../workflow/gatherReview";
import { openReview } from "../../workflow/openReview";
import type { PaneState } from "./paneState";

type Looked = Pick<PaneState, "checked" | "outcomes" | "lastRun" | "change">;

/**
 * Reads the workbook and looks at it with all checks. Writes nothing, but for ending a write that was
 * broken off. `lastRun`: what to tell changes from; null the first time.
 */
export async function readAll(
  context: WorkflowContext,
  lastRun: readonly Finding[] | null,
): Promise<Result<Looked & Pick<PaneState, "view" | "plan">>> {
  const opened = await openReview(context);
  if (!opened.ok) return opened;
  const view = opened.value;
  if (!view.register) {
    return ok({ view, plan: view.plan, checked: null, outcomes: [], lastRun: null, change: null });
  }
  const looked = await look(context, lastRun);
  return looked.ok ? ok({ view, plan: view.plan, ...looked.value }) : looked;
}

/** Runs the checks over the register as it stands, without writing their sheet. */
export async function look(
  context: WorkflowContext,
  lastRun: readonly Finding[] | null,
): Promise<Result<Looked>> {
  const gathered = await gatherReview(context);
  if (!gathered.ok) return gathered;
  const { review, data, candidates, scoring, votingMembers } = gathered.value;
  const report = await context.compute.check(data, review.acceptances);
  const outcomes = await context.compute.decide({
    plan: data.plan,
    candidates,
    scores: scoring.scores,
    rankings: scoring.rankings,
    tallies: review.tallies?.tallies ?? [],
    votingMembers,
    findings: report.findings,
  });
  return ok({
    checked: { ...report, gathered: gathered.value },
    outcomes,
    lastRun: lastRun ?? report.findings,
    change: lastRun ? diffFindings(lastRun, report.findings) : null,
  });
}
