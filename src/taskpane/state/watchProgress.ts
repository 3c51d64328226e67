import type { Compute } from "../../workflow/compute";
import type { Workbook } from "../../workbook/workbook";
import type { Stage } from "./paneState";

/** Told before each piece of work; it may throw `Cancelled` until something is written. */
export type Watch = (stage: Stage) => void;

/** The port, telling what it is about to do. */
export function watchedWorkbook(workbook: Workbook, watch: Watch): Workbook {
  const at = async <T>(stage: Stage, work: () => Promise<T>): Promise<T> => {
    watch(stage);
    return work();
  };
  return {
    ...workbook,
    describe: () => at("reading", () => workbook.describe()),
    read: (sheets) => at("reading", () => workbook.read(sheets)),
    apply: (changes, look) => at("writing", () => workbook.apply(changes, look)),
    calculate: () => at("writing", () => workbook.calculate()),
  };
}

/** The domain, telling that it is computing. */
export function watchedCompute(compute: Compute, watch: Watch): Compute {
  const at = async <T>(work: () => Promise<T>): Promise<T> => {
    watch("computing");
    return work();
  };
  return {
    receive: (sheets, plan) => at(() => compute.receive(sheets, plan)),
    compareVersions: (versions) => at(() => compute.compareVersions(versions)),
    proposeRepairs: (task) => at(() => compute.proposeRepairs(task)),
    clusterUnits: (names) => at(() => compute.clusterUnits(names)),
    matchFiles: (paths, targets) => at(() => compute.matchFiles(paths, targets)),
    readPaper: (grid) => at(() => compute.readPaper(grid)),
    check: (data, acceptances) => at(() => compute.check(data, acceptances)),
    score: (task) => at(() => compute.score(task)),
    decide: (input) => at(() => compute.decide(input)),
  };
}
