import { assertNever } from "../../domain/result";
import { inProcessCompute } from "../../workflow/inProcessCompute";
import type { Job } from "./workerMessages";

/** Does a job in this very thread. What reads and makes files is loaded when it is first asked for. */
export async function doJob(job: Job): Promise<unknown> {
  switch (job.do) {
    case "receive":
      return inProcessCompute.receive(job.sheets, job.plan);
    case "compareVersions":
      return inProcessCompute.compareVersions(job.versions);
    case "proposeRepairs":
      return inProcessCompute.proposeRepairs(job.task);
    case "clusterUnits":
      return inProcessCompute.clusterUnits(job.names);
    case "matchFiles":
      return inProcessCompute.matchFiles(job.paths, job.targets);
    case "readPaper":
      return inProcessCompute.readPaper(job.grid);
    case "check":
      return inProcessCompute.check(job.data, job.acceptances);
    case "score":
      return inProcessCompute.score(job.task);
    case "decide":
      return inProcessCompute.decide(job.input);
    case "readFile": {
      const { readReceived } = await import("../../files/readReceived");
      return readReceived(job.bytes, job.name);
    }
    case "packFiles": {
      const { packUnitReturns, zipFiles } = await import("../../files/packUnitReturns");
      return zipFiles(await packUnitReturns(job.files));
    }
    default:
      return assertNever(job);
  }
}
