import type { CheckReport } from "../domain/checks/runChecks";
import type { Acceptances } from "../domain/checks/placeFinding";
import type { ReviewData } from "../domain/checks/reviewData";
import type { Intake, ReceivedSheets } from "../domain/intake/receiveSheets";
import type { Plan } from "../domain/regulation/schema";
import type { ScoringOutcome, ScoringTask } from "../domain/report/assess";
import type { CandidateOutcome, OutcomeInput } from "../domain/report/decideOutcomes";

/**
 * The domain as the workflow reaches it: plain data in, plain data out, so that it can run in this process or
 * in a worker.
 */
export interface Compute {
  receive(sheets: ReceivedSheets, plan: Plan): Promise<Intake>;
  check(data: ReviewData, acceptances: Acceptances): Promise<CheckReport>;
  score(task: ScoringTask): Promise<ScoringOutcome>;
  decide(input: OutcomeInput): Promise<readonly CandidateOutcome[]>;
}
