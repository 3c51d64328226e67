import { CHECK_LIST } from "../domain/checks/checkList";
import { runChecks } from "../domain/checks/runChecks";
import { receiveSheets } from "../domain/intake/receiveSheets";
import { scoreAll } from "../domain/report/assess";
import { decideOutcomes } from "../domain/report/decideOutcomes";
import type { Compute } from "./compute";

/** The domain in this very process: for the command line and for tests. */
export const inProcessCompute: Compute = {
  receive: (sheets, plan) => Promise.resolve(receiveSheets(sheets, plan)),
  check: (data, acceptances) => Promise.resolve(runChecks(data, CHECK_LIST, acceptances)),
  score: (task) => Promise.resolve(scoreAll(task)),
  decide: (input) => Promise.resolve(decideOutcomes(input)),
};
