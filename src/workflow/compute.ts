import type { CheckReport } from "../domain/checks/runChecks";
import type { Acceptances } from "../domain/checks/placeFinding";
import type { ReviewData } from "../domain/checks/reviewData";
import type { FileProposals } from "../domain/dossierFiles/fileProposal";
import type { DossierTargets } from "../domain/dossierFiles/matchDossierFiles";
import type { Grid } from "../domain/grid/grid";
import type { RowComparison, VersionsToCompare } from "../domain/intake/compareVersions";
import type { UnitCluster, UnitSpelling } from "../domain/intake/likeness/clusterUnits";
import type { ProposedRepair, RepairTask } from "../domain/intake/proposeRepairs";
import type { Intake, ReceivedSheets } from "../domain/intake/receiveSheets";
import type { PaperReading } from "../domain/reconcile/readPaper";
import type { Plan } from "../domain/regulation/schema";
import type { ScoringOutcome, ScoringTask } from "../domain/report/assess";
import type { CandidateOutcome, OutcomeInput } from "../domain/report/decideOutcomes";

/**
 * The domain as the workflow reaches it: plain data in, plain data out, so that it can run in this process or
 * in a worker.
 */
export interface Compute {
  receive(sheets: ReceivedSheets, plan: Plan): Promise<Intake>;
  compareVersions(versions: VersionsToCompare): Promise<readonly RowComparison[]>;
  proposeRepairs(task: RepairTask): Promise<readonly ProposedRepair[]>;
  clusterUnits(names: readonly UnitSpelling[]): Promise<readonly UnitCluster[]>;
  matchFiles(paths: readonly string[], targets: DossierTargets): Promise<FileProposals>;
  readPaper(grid: Grid): Promise<PaperReading>;
  check(data: ReviewData, acceptances: Acceptances): Promise<CheckReport>;
  score(task: ScoringTask): Promise<ScoringOutcome>;
  decide(input: OutcomeInput): Promise<readonly CandidateOutcome[]>;
}
