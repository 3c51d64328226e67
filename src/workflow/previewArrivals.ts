import { joinMemories } from "../domain/intake/joinMemories";
import type { ReadingMemory } from "../domain/intake/readingMemory";
import { ok, type Fault, type Result } from "../domain/result";
import type { WorkbookFault } from "../workbook/workbook";
import type { WorkflowContext } from "./context";
import { readArrivals, type FileToReceive, type ReadArrival } from "./readArrivals";
import { readForReceiving } from "./readForReceiving";
import { rememberedRepairs, type TextRepair } from "../domain/intake/rememberedRepairs";

/** A file as it would be received. */
export interface FilePreview {
  readonly file: string;
  readonly sha256: string;
  readonly arrival: ReadArrival;
  /** Texts that were repaired before, in another list: the same repair, to be proposed once they are received. */
  readonly repairs: readonly TextRepair[];
}

export interface PreviewOptions {
  /** Decisions taken in the preview and not written yet; they hold over those on `Cách đọc`. */
  readonly memory: ReadingMemory;
  /** Called with the number of files read so far. */
  readonly onFile?: (done: number) => void;
}

/**
 * Reads files as `receive` will read them, and holds each against the register and what came before. Nothing is
 * written. Fault `register-gone` as `receive` has it.
 */
export async function previewArrivals(
  context: WorkflowContext,
  files: readonly FileToReceive[],
  { memory, onFile }: PreviewOptions,
): Promise<Result<readonly FilePreview[], WorkbookFault | Fault>> {
  const whole = await readForReceiving(context);
  if (!whole.ok) return whole;
  const { review, arrived } = whole.value;
  const known = joinMemories(review.reading.memory, memory);
  const arrivals = await readArrivals(context, review, { files, arrived, memory: known, onFile });
  return ok(
    files.flatMap(({ file, sha256 }, at) => {
      const arrival = arrivals[at];
      if (!arrival) return [];
      const rows = "waits" in arrival ? arrival.intake.nominations : [];
      return [{ file, sha256, arrival, repairs: rememberedRepairs(known, rows) }];
    }),
  );
}
