import { readFile } from "node:fs/promises";
import { fail, ok, type Result } from "../domain/result";
import type { WorkflowContext } from "../workflow/context";
import { importMemory, type ImportedMemory } from "../workflow/importMemory";
import { previewArrivals } from "../workflow/previewArrivals";
import {
  NO_DECISIONS,
  receive,
  type FileReceipt,
  type FileToReceive,
  type ReceiveDecisions,
} from "../workflow/receive";
import { NO_MEMORY } from "../domain/intake/readingMemory";
import { asFault } from "./asFault";
import type { CommandLine } from "./commandLine";
import { decideArrivals } from "./decideArrivals";
import type { LoadedFile } from "./loadFiles";
import { reviewedFile, type ReviewedFile } from "./reviewedFile";

/** What came of the files. */
export interface ReceivedFiles {
  readonly files: readonly ReviewedFile[];
  /** Null where no memory was given. */
  readonly memory: ImportedMemory | null;
}

/**
 * Receives what was loaded: first the given memory is taken in, then each file as the command decides. Faults:
 * those of `receive` and `importMemory`, and `unreadable-path` where the memory's file cannot be opened.
 */
export async function receiveFiles(
  context: WorkflowContext,
  loaded: readonly LoadedFile[],
  line: CommandLine,
): Promise<Result<ReceivedFiles>> {
  const memory = line.memory === null ? ok(null) : await takeMemory(context, line.memory);
  if (!memory.ok) return memory;
  const arrivals = loaded.flatMap((file) => toReceive(file, line));
  const decisions = await decisionsFor(context, arrivals, line);
  if (!decisions.ok) return decisions;
  const received = await receive(context, arrivals, decisions.value);
  if (!received.ok) return fail(asFault(received.fault));
  return ok({ files: withReceipts(loaded, received.value.files), memory: memory.value });
}

async function takeMemory(context: WorkflowContext, path: string): Promise<Result<ImportedMemory>> {
  const json = await readFile(path, "utf8").catch(() => null);
  if (json === null) return fail({ code: "unreadable-path", params: { path } });
  const taken = await importMemory(context, json);
  return taken.ok ? taken : fail(asFault(taken.fault));
}

function toReceive({ file, arrivals }: LoadedFile, line: CommandLine): readonly FileToReceive[] {
  const { received, channel } = line;
  const came = { received, channel: channel ?? "" };
  return arrivals.map((arrival) => ({ file, ...arrival, ...came }));
}

async function decisionsFor(
  context: WorkflowContext,
  arrivals: readonly FileToReceive[],
  { decision }: CommandLine,
): Promise<Result<ReceiveDecisions>> {
  if (decision === null) return ok(NO_DECISIONS);
  const previews = await previewArrivals(context, arrivals, { memory: NO_MEMORY });
  if (!previews.ok) return previews;
  return ok({ ...NO_DECISIONS, files: decideArrivals(previews.value, decision) });
}

/** The receipts come in the order of the files, and in each of its arrivals. */
function withReceipts(
  loaded: readonly LoadedFile[],
  receipts: readonly FileReceipt[],
): readonly ReviewedFile[] {
  let taken = 0;
  return loaded.map((file) => {
    const first = taken;
    taken += file.arrivals.length;
    return reviewedFile(file, receipts.slice(first, taken));
  });
}
