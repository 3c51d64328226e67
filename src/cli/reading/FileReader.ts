import type { Worker } from "node:worker_threads";
import { fail } from "../../domain/result";
import type { GivenFile } from "../givenFiles";
import { readerCrashed, type FileRead } from "./readFileAt";

/** Reads files in a worker, one at a time. After a crash it reads no more: begin a new one. */
export class FileReader {
  private constructor(private readonly worker: Worker) {}

  /** Null where the worker does not come up. */
  static async begin(start: () => Worker): Promise<FileReader | null> {
    try {
      const worker = start();
      // A worker that is given up may still tell why, when nobody waits for an answer any more.
      worker.on("error", () => undefined);
      const answer = await nextAnswer(worker);
      return answer.ok ? new FileReader(worker) : null;
    } catch {
      return null;
    }
  }

  /** The file as it was read; `isLost` where the worker broke off on it. */
  async read(file: GivenFile): Promise<{ readonly read: FileRead; readonly isLost: boolean }> {
    const answer = nextAnswer(this.worker);
    this.worker.postMessage(file);
    const told = await answer;
    if (told.ok) return { read: told.message as FileRead, isLost: false };
    return { read: { sha256: "", read: fail(readerCrashed(told.error)) }, isLost: true };
  }

  async end(): Promise<void> {
    await this.worker.terminate();
  }
}

type Answer =
  | { readonly ok: true; readonly message: unknown }
  | { readonly ok: false; readonly error: unknown };

/** The worker's next message, or why there will be none. */
function nextAnswer(worker: Worker): Promise<Answer> {
  return new Promise((resolve) => {
    const settle = (answer: Answer) => {
      worker.off("message", told).off("messageerror", broken);
      worker.off("error", broken).off("exit", ended);
      resolve(answer);
    };
    const told = (message: unknown) => {
      settle({ ok: true, message });
    };
    const broken = (error: unknown) => {
      settle({ ok: false, error });
    };
    const ended = (code: number) => {
      settle({ ok: false, error: new Error(`exit ${String(code)}`) });
    };
    worker.on("message", told).on("messageerror", broken);
    worker.on("error", broken).on("exit", ended);
  });
}
