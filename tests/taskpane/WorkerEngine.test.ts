import { Cancelled } from "../../src/taskpane/host/paneHost";
import { WorkerEngine, type JobWorker } from "../../src/taskpane/host/WorkerEngine";
import type { AnswerMessage, Job, JobMessage } from "../../src/taskpane/host/workerMessages";
import { PLAN_003 } from "../domain/planKit";

const TASK = { plan: PLAN_003, candidates: [], members: [], marks: [] };

/** A worker whose answers the test gives. */
class PlayedWorker implements JobWorker {
  readonly posted: JobMessage[] = [];
  isEnded = false;
  onmessage: JobWorker["onmessage"] = null;
  onerror: JobWorker["onerror"] = null;

  postMessage(message: JobMessage): void {
    this.posted.push(message);
  }

  terminate(): void {
    this.isEnded = true;
  }

  answer(at: number, value: unknown): void {
    this.onmessage?.({ data: { id: this.posted[at]!.id, value } } as MessageEvent<AnswerMessage>);
  }
}

function setUp(here: (job: Job) => Promise<unknown> = () => Promise.reject(new Error("here"))) {
  const workers: PlayedWorker[] = [];
  const engine = new WorkerEngine(() => {
    const worker = new PlayedWorker();
    workers.push(worker);
    return worker;
  }, here);
  return { engine, workers };
}

describe("WorkerEngine", () => {
  test("matches answers to jobs by id, in whatever order they come", async () => {
    const { engine, workers } = setUp();
    const first = engine.compute.score(TASK);
    const second = engine.compute.score(TASK);
    workers[0]!.answer(1, "second");
    workers[0]!.answer(0, "first");
    expect(await Promise.all([first, second])).toEqual(["first", "second"]);
    expect(workers).toHaveLength(1);
  });

  test("ends the worker on stop, rejects what waits, and starts anew for the next job", async () => {
    const { engine, workers } = setUp();
    const broken = engine.compute.score(TASK);
    engine.stop();
    await expect(broken).rejects.toBeInstanceOf(Cancelled);
    expect(workers[0]!.isEnded).toBe(true);
    const next = engine.compute.score(TASK);
    workers[1]!.answer(0, "again");
    expect(await next).toBe("again");
  });

  test("does the jobs in this thread where no worker can be made", async () => {
    const engine = new WorkerEngine(
      () => {
        throw new Error("forbidden");
      },
      (job) => Promise.resolve(job.do),
    );
    expect(await engine.compute.score(TASK)).toBe("score");
    expect(await engine.readFile(new Uint8Array(), "a.xlsx")).toBe("readFile");
  });

  test("does the waiting jobs in this thread where the worker fails before its first answer", async () => {
    const { engine, workers } = setUp((job) => Promise.resolve(job.do));
    const job = engine.compute.score(TASK);
    workers[0]!.onerror?.({ message: "blocked" } as ErrorEvent);
    expect(await job).toBe("score");
  });

  test("tells a fault of the program in its own words", async () => {
    const { engine, workers } = setUp();
    const job = engine.compute.score(TASK);
    const failed = { id: workers[0]!.posted[0]!.id, failed: "a bug" };
    workers[0]!.onmessage?.({ data: failed } as MessageEvent<AnswerMessage>);
    await expect(job).rejects.toThrow("a bug");
  });
});
