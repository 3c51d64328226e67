import type { Acceptances } from "../../domain/checks/placeFinding";
import type { Compute } from "../../workflow/compute";
import { Cancelled, type Engine } from "./paneHost";
import type { AnswerMessage, Job, JobMessage } from "./workerMessages";

/** The part of `Worker` that is used here. */
export interface JobWorker {
  postMessage: (message: JobMessage) => void;
  terminate: () => void;
  onmessage: ((event: MessageEvent<AnswerMessage>) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
}

interface Waiting {
  readonly job: Job;
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: unknown) => void;
}

/**
 * Long work in a worker, made with the first job. Where no worker can start, `here` does the jobs in this
 * thread: slower to look at, never different in outcome.
 */
export class WorkerEngine implements Engine {
  private readonly waiting = new Map<number, Waiting>();
  private worker: JobWorker | null = null;
  private hasAnswered = false;
  private cannotStart = false;
  private lastId = 0;

  constructor(
    private readonly startWorker: () => JobWorker,
    private readonly here: (job: Job) => Promise<unknown>,
  ) {}

  readonly compute: Compute = {
    receive: (sheets, plan) => this.ask({ do: "receive", sheets, plan }),
    compareVersions: (versions) => this.ask({ do: "compareVersions", versions }),
    proposeRepairs: (task) => this.ask({ do: "proposeRepairs", task }),
    clusterUnits: (names) => this.ask({ do: "clusterUnits", names }),
    matchFiles: (paths, targets) => this.ask({ do: "matchFiles", paths, targets }),
    readPaper: (grid) => this.ask({ do: "readPaper", grid }),
    check: (data, acceptances: Acceptances) => this.ask({ do: "check", data, acceptances }),
    score: (task) => this.ask({ do: "score", task }),
    decide: (input) => this.ask({ do: "decide", input }),
  };

  readonly readFile: Engine["readFile"] = (bytes, name) =>
    this.ask({ do: "readFile", bytes, name });

  readonly packFiles: Engine["packFiles"] = (files) => this.ask({ do: "packFiles", files });

  readonly stop = (): void => {
    this.worker?.terminate();
    this.worker = null;
    for (const { reject } of this.takeAll()) reject(new Cancelled());
  };

  /** The worker answers each job with what that job's kind gives. */
  private ask<T>(job: Job): Promise<T> {
    return new Promise<T>((resolve, reject) => {
      const waiting: Waiting = { job, resolve: resolve as (value: unknown) => void, reject };
      if (this.cannotStart) this.doHere(waiting);
      else this.send(waiting);
    });
  }

  private send(waiting: Waiting): void {
    this.lastId += 1;
    this.waiting.set(this.lastId, waiting);
    try {
      this.worker ??= this.start();
      this.worker.postMessage({ id: this.lastId, job: waiting.job });
    } catch (error) {
      this.giveUp(error);
    }
  }

  private start(): JobWorker {
    const worker = this.startWorker();
    worker.onmessage = ({ data }) => {
      this.hasAnswered = true;
      const waiting = this.waiting.get(data.id);
      this.waiting.delete(data.id);
      if (!waiting) return;
      if ("failed" in data) waiting.reject(new Error(data.failed));
      else waiting.resolve(data.value);
    };
    worker.onerror = ({ message }) => {
      this.giveUp(new Error(message));
    };
    return worker;
  }

  /** A worker that never answered cannot start here; one that did has met a fault of ours. */
  private giveUp(error: unknown): void {
    this.worker?.terminate();
    this.worker = null;
    this.cannotStart = !this.hasAnswered;
    for (const waiting of this.takeAll()) {
      if (this.cannotStart) this.doHere(waiting);
      else waiting.reject(error);
    }
  }

  private doHere({ job, resolve, reject }: Waiting): void {
    this.here(job).then(resolve, reject);
  }

  private takeAll(): readonly Waiting[] {
    const all = [...this.waiting.values()];
    this.waiting.clear();
    return all;
  }
}
