import { mkdir, writeFile } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import type { Plan } from "../domain/regulation/schema";
import type { CandidateOutcome } from "../domain/report/decideOutcomes";
import { fail, ok, type Fault, type Result } from "../domain/result";
import type { TimetableEntry } from "../domain/sheets/timetableSheet";
import { writeXlsx } from "../files/writeXlsx";
import { faultText } from "../strings/faultText";
import { MemoryWorkbook } from "../workbook/MemoryWorkbook";
import { memoryPort } from "../workbook/memoryPort";
import { recover, type RecoverReceipt } from "../workbook/recover";
import { check, type CheckOutcome } from "../workflow/check";
import type { WorkflowContext } from "../workflow/context";
import { inProcessCompute } from "../workflow/inProcessCompute";
import { localTime } from "../workflow/localTime";
import { isPackAltered, keptPlan } from "../workflow/openSession";
import { prepareSheets } from "../workflow/prepareSheets";
import type { SessionPlan } from "../workflow/planOfSession";
import { readReview } from "../workflow/readReview";
import { receive, type FileReceipt, type FileToReceive } from "../workflow/receive";
import { summarise } from "../workflow/summarise";
import { writeSubmissions } from "../workflow/writeSubmissions";
import { sha256OfText } from "./arrivals";
import { choosePlan } from "./choosePlan";
import type { CommandLine } from "./commandLine";
import { dressSheets } from "./dressSheets";
import { keepEvidence, keepOthers } from "./keepEvidence";
import { loadFiles, type LoadedFile } from "./loadFiles";
import { outputClash } from "./outputClash";
import { planChoices } from "./planChoices";
import { reviewedFile, type ReviewedFile } from "./reviewedFile";

/** One run over files. */
export interface Review {
  /** The plan in force: that of the session which a council workbook holds, else the chosen one. */
  readonly plan: Plan;
  /** The command asked for another plan or day than the session's, which holds. */
  readonly isOverruled: boolean;
  /** What became of a write that was broken off in the council's workbook. */
  readonly recovered: RecoverReceipt;
  readonly files: readonly ReviewedFile[];
  /** Null where no file could be used. */
  readonly checked: CheckOutcome | null;
  readonly outcomes: readonly CandidateOutcome[];
  /** Sheet `Tiến độ`; null where the plan has no timetable. */
  readonly timetable: readonly TimetableEntry[] | null;
  /** The session's parameters that are the office's own, and those that could not be used. */
  readonly parameters: SessionParameters;
  /** The plan that the session froze is gone, or no longer what was frozen: its hash is not that on `Đợt xét`. */
  readonly isPackAltered: boolean;
  /** The day of the run, `YYYY-MM-DD`. */
  readonly today: string;
  readonly workbook: MemoryWorkbook;
}

export type SessionParameters = Pick<SessionPlan, "changedParameters" | "parameterFaults">;

/**
 * Receives, checks, scores, counts and summarises over files, in a workbook of its own. Inputs are only read.
 * Faults are of the command line itself (`no-plan` where
 * neither the command nor a session names one); a bad file is told in its receipt.
 */
export async function reviewFiles(line: CommandLine): Promise<Result<Review>> {
  const chosen = await choosePlan(line);
  if (!chosen.ok) return chosen;
  const clash = await outputClash(line);
  if (clash !== null) return fail({ code: "output-is-input", params: { path: clash } });
  const model = new MemoryWorkbook();
  const loaded = await loadFiles(line.files, model);
  const recovered = await recover(memoryPort(model));
  if (!recovered.ok) return recovered;
  const session = await keptPlan(memoryPort(model));
  if (!session.ok) return session;
  const plan = session.value ?? chosen.value;
  if (plan === null) return fail(noPlan(loaded));
  dressSheets(model, plan);
  const context = contextOf(plan, model);
  const received = await receive(
    context,
    loaded.flatMap((file) => toReceive(file, line)),
  );
  if (!received.ok) return received;
  const files = withReceipts(loaded, received.value.files);
  keepEvidence(files, model);
  const isOverruled = session.value !== null && asksForOther(line, session.value);
  const start = { plan, isOverruled, recovered: recovered.value, files };
  const reviewed = await reviewReceived(context, { ...start, workbook: model });
  if (reviewed.ok) keepOthers(files, model);
  return reviewed;
}

/** Without a plan nothing can be reviewed; files that could not be read may be why none was found. */
function noPlan(loaded: readonly LoadedFile[]): Fault {
  const refused = loaded.flatMap(({ file, refused: fault }) =>
    fault ? [`\n✗ ${file}: ${faultText(fault, "vi")}`] : [],
  );
  const params = { known: planChoices(), refused: refused.join("") };
  return { code: "no-plan", params };
}

/** A pack may differ from the session's under the same id, so that it is always told that it does not hold. */
function asksForOther({ plan, pack, decided }: CommandLine, session: Plan): boolean {
  const isOtherPlan = plan !== null && plan !== session.id;
  return pack !== null || isOtherPlan || (decided !== null && decided !== session.decisionDate);
}

function contextOf(plan: Plan, model: MemoryWorkbook): WorkflowContext {
  return {
    workbook: memoryPort(model),
    compute: inProcessCompute,
    plan,
    person: "dòng lệnh",
    now: () => localTime(new Date()),
    sha256: sha256OfText,
  };
}

function toReceive({ file, arrivals }: LoadedFile, line: CommandLine): readonly FileToReceive[] {
  return arrivals.map((arrival) => ({ file, ...arrival, received: line.received }));
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

async function reviewReceived(
  context: WorkflowContext,
  start: Pick<Review, "plan" | "isOverruled" | "recovered" | "files" | "workbook">,
): Promise<Result<Review>> {
  const done = await checkAndSummarise(context);
  if (!done.ok) return done;
  const read = await readReview(context.workbook, context.plan);
  if (!read.ok) return read;
  const { changedParameters, parameterFaults, timetable } = read.value;
  return ok({
    ...start,
    ...done.value,
    timetable: done.value.checked && (timetable?.records ?? null),
    parameters: { changedParameters, parameterFaults },
    isPackAltered: await isPackAltered(read.value, context.sha256),
    today: context.now().slice(0, 10),
  });
}

/** The papers are written last: they tell what stands on the sheets by then. */
async function checkAndSummarise(
  context: WorkflowContext,
): Promise<Result<Pick<Review, "checked" | "outcomes">>> {
  const checked = await check(context);
  if (!checked.ok) {
    const nothing = checked.fault.code === "no-register";
    return nothing ? ok({ checked: null, outcomes: [] }) : fail(asFault(checked.fault));
  }
  const prepared = await prepareSheets(context);
  if (!prepared.ok) return fail(asFault(prepared.fault));
  const submissions = await writeSubmissions(context);
  if (!submissions.ok) return fail(asFault(submissions.fault));
  const summary = await summarise(context, checked.value);
  if (!summary.ok) return fail(asFault(summary.fault));
  return ok({ checked: checked.value, outcomes: summary.value.outcomes });
}

/** What broke a write tells more than that it broke. */
function asFault(fault: Fault & { readonly cause?: Fault }): Fault {
  return fault.cause ?? fault;
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
