import { CHECK_LIST } from "../domain/checks/checkList";
import { runChecks } from "../domain/checks/runChecks";
import { matchDossierFiles } from "../domain/dossierFiles/matchDossierFiles";
import { compareVersions } from "../domain/intake/compareVersions";
import { clusterUnits } from "../domain/intake/likeness/clusterUnits";
import { proposeRepairs } from "../domain/intake/proposeRepairs";
import { receiveSheets } from "../domain/intake/receiveSheets";
import { readPaper } from "../domain/reconcile/readPaper";
import { scoreAll } from "../domain/report/assess";
import { decideOutcomes } from "../domain/report/decideOutcomes";
import type { Compute } from "./compute";

/** The domain in this very process: for the command line and for tests. */
export const inProcessCompute: Compute = {
  receive: (sheets, plan) => Promise.resolve(receiveSheets(sheets, plan)),
  compareVersions: (versions) => Promise.resolve(compareVersions(versions)),
  proposeRepairs: (task) => Promise.resolve(proposeRepairs(task)),
  clusterUnits: (names) => Promise.resolve(clusterUnits(names)),
  matchFiles: (paths, targets) => Promise.resolve(matchDossierFiles(paths, targets)),
  readPaper: (grid) => Promise.resolve(readPaper(grid)),
  check: (data, acceptances) => Promise.resolve(runChecks(data, CHECK_LIST, acceptances)),
  score: (task) => Promise.resolve(scoreAll(task)),
  decide: (input) => Promise.resolve(decideOutcomes(input)),
};
