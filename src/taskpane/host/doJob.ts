import { assertNever } from "../../domain/result";
import { inProcessCompute } from "../../workflow/inProcessCompute";
import type { Job } from "./workerMessages";

/** Does a job in this very thread. The reader of files is loaded when the first file comes. */
export async function doJob(job: Job): Promise<unknown> {
  switch (job.do) {
    case "receive":
      return inProcessCompute.receive(job.sheets, job.plan);
    case "check":
      return inProcessCompute.check(job.data, job.acceptances);
    case "score":
      return inProcessCompute.score(job.task);
    case "decide":
      return inProcessCompute.decide(job.input);
    case "readFile": {
      const { readXlsx } = await import("../../files/readXlsx");
      return readXlsx(job.bytes);
    }
    default:
      return assertNever(job);
  }
}
