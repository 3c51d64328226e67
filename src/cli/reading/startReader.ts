import { join } from "node:path";
import { Worker } from "node:worker_threads";

/** Starts a worker that reads files. */
export function startReader(): Worker {
  return new Worker(join(__dirname, "startWorker.mjs"), { execArgv: [] });
}
