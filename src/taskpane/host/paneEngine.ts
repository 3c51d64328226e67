import type { Engine } from "./paneHost";
import { WorkerEngine } from "./WorkerEngine";

/** Long work in a worker; without one the domain is loaded into this thread when first asked for. */
export function paneEngine(): Engine {
  return new WorkerEngine(
    () => new Worker(new URL("../compute.worker.ts", import.meta.url), { type: "module" }),
    async (job) => {
      const { doJob } = await import("./doJob");
      return doJob(job);
    },
  );
}
