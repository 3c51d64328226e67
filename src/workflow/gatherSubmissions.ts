import type { Finding } from "../domain/checks/finding";
import type { ReviewData } from "../domain/checks/reviewData";
import { submissionStates, type UnitState } from "../domain/report/submissionStates";
import { ok, type Fault, type Result } from "../domain/result";
import type { WorkbookFault } from "../workbook/workbook";
import type { WorkflowContext } from "./context";
import { gatherReview } from "./gatherReview";
import type { NoRegister } from "./missingRegister";
import type { Review } from "./readReview";

/** How the units stand, as the workbook has it now. */
export interface GatheredSubmissions {
  readonly review: Review;
  readonly data: ReviewData;
  readonly findings: readonly Finding[];
  readonly units: readonly UnitState[];
  /** `YYYY-MM-DD`. */
  readonly today: string;
}

/** Reads the workbook and checks it afresh for the papers that follow the units. */
export async function gatherSubmissions(
  context: WorkflowContext,
): Promise<Result<GatheredSubmissions, WorkbookFault | NoRegister | Fault>> {
  const gathered = await gatherReview(context);
  if (!gathered.ok) return gathered;
  const { data, review } = gathered.value;
  const { findings } = await context.compute.check(data, review.acceptances);
  const units = submissionStates(data, findings, review.ledger.replaced);
  return ok({ review, data, findings, units, today: context.now().slice(0, 10) });
}
