import { mkdir, writeFile } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import type { Plan } from "../domain/regulation/schema";
import type { CandidateOutcome } from "../domain/report/decideOutcomes";
import { fail, ok, type Fault, type Result } from "../domain/result";
import type { TimetableEntry } from "../domain/sheets/timetableSheet";
import { sha256Hex } from "../files/sha256";
import { writeXlsx } from "../files/writeXlsx";
import { MemoryWorkbook } from "../workbook/MemoryWorkbook";
import { memoryPort } from "../workbook/memoryPort";
import { recover, type RecoverReceipt } from "../workbook/recover";
import { check, type CheckOutcome } from "../workflow/check";
import type { WorkflowContext } from "../workflow/context";
import { inProcessCompute } from "../workflow/inProcessCompute";
import { keptPlan } from "../workflow/openSession";
import { prepareSheets } from "../workflow/prepareSheets";
import { readReview } from "../workflow/readReview";
import { receive, type FileReceipt } from "../workflow/receive";
import { summarise } from "../workflow/summarise";
import { choosePlan } from "./choosePlan";
import type { CommandLine } from "./commandLine";
import { dressSheets } from "./dressSheets";
import { keepEvidence } from "./keepEvidence";
import { loadFiles, type LoadedFile } from "./loadFiles";
import { outputClash } from "./outputClash";

/** One run over files. */
export interface Review {
  /** The plan in force: that of the session which a council workbook holds, else the chosen one. */
  readonly plan: Plan;
  readonly chosen: Plan;
  /** What became of a write that was broken off in the council's workbook. */
  readonly recovered: RecoverReceipt;
  readonly files: readonly LoadedFile[];
  readonly receipts: readonly FileReceipt[];
  /** Null where no file could be used. */
  readonly checked: CheckOutcome | null;
  readonly outcomes: readonly CandidateOutcome[];
  /** Sheet `Tiến độ`; null where the plan has no timetable. */
  readonly timetable: readonly TimetableEntry[] | null;
  readonly workbook: MemoryWorkbook;
}

/**
 * Receives, checks, scores, counts and summarises over files, in a workbook of its own. Inputs are only read.
 * Faults are of the command line itself; a bad file is told in its receipt.
 */
export async function reviewFiles(line: CommandLine): Promise<Result<Review>> {
  const chosen = await choosePlan(line);
  if (!chosen.ok) return chosen;
  const clash = await outputClash(line);
  if (clash !== null) return fail({ code: "output-is-input", params: { path: clash } });
  const model = new MemoryWorkbook();
  const files = await loadFiles(line.files, model);
  const recovered = await recover(memoryPort(model));
  if (!recovered.ok) return recovered;
  const session = await keptPlan(memoryPort(model));
  if (!session.ok) return session;
  const plan = session.value ?? chosen.value;
  dressSheets(model, plan);
  const context = contextOf(plan, model);
  const usable = files.filter(({ refused }) => refused === null);
  const received = await receive(
    context,
    usable.map((file) => toReceive(file, line)),
  );
  if (!received.ok) return received;
  const receipts = received.value.files.map((receipt) => councilWorkbookIsFine(receipt, usable));
  const kept = usable.filter((file) => receipts.some((receipt) => isReceived(receipt, file)));
  keepEvidence(kept, model);
  const start = { plan, chosen: chosen.value, recovered: recovered.value, files, receipts };
  return reviewReceived(context, { ...start, workbook: model });
}

function contextOf(plan: Plan, model: MemoryWorkbook): WorkflowContext {
  return {
    workbook: memoryPort(model),
    compute: inProcessCompute,
    plan,
    person: "dòng lệnh",
    now: () => new Date().toISOString(),
    sha256: (text) => sha256Hex(new TextEncoder().encode(text)),
  };
}

function toReceive({ file, sha256, received }: LoadedFile, line: CommandLine) {
  return { file, sha256, grids: received, received: line.received };
}

/** The council's own workbook need not hold a list that came from outside. */
function councilWorkbookIsFine(receipt: FileReceipt, files: readonly LoadedFile[]): FileReceipt {
  const own = files.find(({ sha256 }) => sha256 === receipt.sha256);
  const isFine = receipt.refused?.code === "no-list" && own?.isCouncilWorkbook === true;
  return isFine ? { ...receipt, outcome: "already-received", refused: null } : receipt;
}

function isReceived({ outcome, sha256 }: FileReceipt, file: LoadedFile): boolean {
  return outcome === "received" && sha256 === file.sha256;
}

async function reviewReceived(
  context: WorkflowContext,
  start: Omit<Review, "checked" | "outcomes" | "timetable">,
): Promise<Result<Review>> {
  const checked = await check(context);
  if (!checked.ok) {
    const nothing = checked.fault.code === "no-register";
    if (!nothing) return fail(asFault(checked.fault));
    return ok({ ...start, checked: null, outcomes: [], timetable: null });
  }
  const prepared = await prepareSheets(context);
  if (!prepared.ok) return fail(asFault(prepared.fault));
  const outcomes = await summarise(context, checked.value);
  if (!outcomes.ok) return fail(asFault(outcomes.fault));
  const read = await readReview(context.workbook, context.plan);
  if (!read.ok) return read;
  return ok({
    ...start,
    checked: checked.value,
    outcomes: outcomes.value.outcomes,
    timetable: read.value.timetable?.records ?? null,
  });
}

function asFault(fault: { readonly code: string; readonly cause?: Fault }): Fault {
  return fault.cause ?? { code: fault.code };
}

/** Writes the council's workbook as a fresh .xlsx file. */
export async function writeWorkbook(review: Review, path: string): Promise<Result<void>> {
  return writeOut(path, await writeXlsx(review.workbook.snapshot()));
}

/** Writes a made file, and its folder where there is none; fault `unwritable-path`. */
export async function writeOut(path: string, contents: Uint8Array | string): Promise<Result<void>> {
  try {
    await mkdir(dirname(resolve(path)), { recursive: true });
    await writeFile(path, contents);
    return ok(undefined);
  } catch {
    return fail({ code: "unwritable-path", params: { path } });
  }
}
