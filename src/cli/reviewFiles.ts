import type { Plan } from "../domain/regulation/schema";
import type { UnitCluster } from "../domain/intake/likeness/clusterUnits";
import type { ProposedRepair } from "../domain/intake/proposeRepairs";
import type { Intake } from "../domain/intake/receiveSheets";
import type { CandidateOutcome } from "../domain/report/decideOutcomes";
import { fail, ok, type Fault, type Result } from "../domain/result";
import type { TimetableEntry } from "../domain/sheets/timetableSheet";
import { faultText } from "../strings/faultText";
import { MemoryWorkbook } from "../workbook/MemoryWorkbook";
import { memoryPort } from "../workbook/memoryPort";
import { recover, type RecoverReceipt } from "../workbook/recover";
import { check, type CheckOutcome } from "../workflow/check";
import type { Compute } from "../workflow/compute";
import type { WorkflowContext } from "../workflow/context";
import { exportMemory, type ExportedMemory } from "../workflow/exportMemory";
import { localTime } from "../workflow/localTime";
import { makeUnitReturns, type UnitReturns } from "../workflow/makeUnitReturns";
import { isPackAltered, keptPlan } from "../workflow/keptSession";
import { prepareSheets } from "../workflow/prepareSheets";
import type { SessionPlan } from "../workflow/planOfSession";
import { proposeRepairs } from "../workflow/proposeRepairs";
import { readReview } from "../workflow/readReview";
import { summarise } from "../workflow/summarise";
import { unitSpellings } from "../workflow/unitSpellings";
import { writeSubmissions } from "../workflow/writeSubmissions";
import { sha256OfText } from "./arrivals";
import { asFault } from "./asFault";
import { choosePlan } from "./choosePlan";
import type { CommandLine } from "./commandLine";
import { dossierFolder, type DossierFolder } from "./dossierFolder";
import { dressSheets } from "./dressSheets";
import { givenFiles, type GivenFolder } from "./givenFiles";
import { keepEvidence, keepOthers } from "./keepEvidence";
import { loadFiles, type LoadedFile } from "./loadFiles";
import { inputsOf, outputClash } from "./outputClash";
import { planChoices } from "./planChoices";
import { receiveFiles, type ReceivedFiles } from "./receiveFiles";
import { recordingCompute } from "./recordingCompute";

/** One run over files. */
export interface Review extends ReceivedFiles {
  /** The plan in force: that of the session which a council workbook holds, else the chosen one. */
  readonly plan: Plan;
  /** The command asked for another plan or day than the session's, which holds. */
  readonly isOverruled: boolean;
  /** What became of a write that was broken off in the council's workbook. */
  readonly recovered: RecoverReceipt;
  readonly folders: readonly GivenFolder[];
  /** Tells of a path whether it is one of the files that were read. */
  readonly isInput: (path: string) => Promise<boolean>;
  /** How each file that was read now was read, by its SHA-256. */
  readonly intakes: ReadonlyMap<string, Intake>;
  /** What people may accept in the pane; nothing of it is done. */
  readonly proposals: Proposals;
  /** Null where no folder was given. */
  readonly dossier: DossierFolder | null;
  /** Null where no file could be used. */
  readonly checked: CheckOutcome | null;
  readonly outcomes: readonly CandidateOutcome[];
  /** What goes back to the units; null where it was not asked for. */
  readonly returns: UnitReturns | null;
  /** Null where it was not asked for. */
  readonly exported: ExportedMemory | null;
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

export interface Proposals {
  /** Texts of the register that can be repaired. */
  readonly repairs: readonly ProposedRepair[];
  /** Units that are spelt several ways. */
  readonly units: readonly UnitCluster[];
}

/**
 * Receives, checks, scores, counts and summarises over files, in a workbook of its own. Inputs are only read.
 * Faults are of the command line itself (`no-plan` where
 * neither the command nor a session names one); a bad file is told in its receipt.
 */
export async function reviewFiles(line: CommandLine): Promise<Result<Review>> {
  const chosen = await choosePlan(line);
  if (!chosen.ok) return chosen;
  const given = await givenFiles(line.files);
  if (!given.ok) return given;
  const clash = await outputClash(line, given.value);
  if (clash !== null) return fail(clash);
  const model = new MemoryWorkbook();
  const loaded = await loadFiles(given.value.files, model);
  const recovered = await recover(memoryPort(model));
  if (!recovered.ok) return recovered;
  const session = await keptPlan(memoryPort(model));
  if (!session.ok) return session;
  const plan = session.value ?? chosen.value;
  if (plan === null) return fail(noPlan(loaded));
  dressSheets(model, plan);
  const { compute, intakes } = recordingCompute();
  const context = contextOf(plan, model, compute);
  const received = await receiveFiles(context, loaded, line);
  if (!received.ok) return received;
  const { files } = received.value;
  keepEvidence(files, model);
  const isOverruled = session.value !== null && asksForOther(line, session.value);
  const start = { plan, isOverruled, recovered: recovered.value, intakes, workbook: model };
  const told = {
    folders: given.value.folders,
    isInput: await inputsOf(line, given.value),
  };
  const reviewed = await reviewReceived(context, line, { ...start, ...received.value, ...told });
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

function contextOf(plan: Plan, model: MemoryWorkbook, compute: Compute): WorkflowContext {
  return {
    workbook: memoryPort(model),
    compute,
    plan,
    person: "dòng lệnh",
    now: () => localTime(new Date()),
    sha256: sha256OfText,
  };
}

type ReviewStart = ReceivedFiles &
  Pick<
    Review,
    "plan" | "isOverruled" | "recovered" | "folders" | "isInput" | "intakes" | "workbook"
  >;

async function reviewReceived(
  context: WorkflowContext,
  line: CommandLine,
  start: ReviewStart,
): Promise<Result<Review>> {
  const dossier = await dossierFolder(context, line);
  if (!dossier.ok) return dossier;
  const done = await checkAndSummarise(context);
  if (!done.ok) return done;
  const made = await makeFurther(context, line, done.value);
  if (!made.ok) return made;
  const read = await readReview(context.workbook, context.plan);
  if (!read.ok) return read;
  const { changedParameters, parameterFaults, timetable } = read.value;
  const { register, ledger, reading, units } = read.value;
  return ok({
    ...start,
    ...done.value,
    ...made.value,
    dossier: dossier.value,
    proposals: {
      repairs: await proposeRepairs(context, { register, lists: ledger.lists, reading }),
      units: await unitSpellings(context, { register, units }),
    },
    timetable: done.value.checked && (timetable?.records ?? null),
    parameters: { changedParameters, parameterFaults },
    isPackAltered: await isPackAltered(read.value, context.sha256),
    today: context.now().slice(0, 10),
  });
}

/** What is made beside the workbook, where the command asks for it. */
async function makeFurther(
  context: WorkflowContext,
  line: CommandLine,
  { checked }: Pick<Review, "checked">,
): Promise<Result<Pick<Review, "returns" | "exported">>> {
  const nothing = ok(null);
  const returns = line.returns !== null && checked ? await makeUnitReturns(context) : nothing;
  if (!returns.ok) return returns;
  const exported = line.memoryOut === null ? nothing : await exportMemory(context);
  if (!exported.ok) return exported;
  return ok({ returns: returns.value, exported: exported.value });
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
