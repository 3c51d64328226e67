import type { SheetRecords, Unit } from "../domain/checks/reviewData";
import type { ReceivedList } from "../domain/intake/nomination";
import type { RegisteredNomination, Register } from "../domain/intake/register";
import type { ScoringOutcome } from "../domain/report/assess";
import type { WorkbookCell } from "../domain/checks/finding";
import { readCitationCells, SESSION_SHEET } from "../domain/sheets/sessionSheet";
import { SUMMARY_NAME } from "../domain/report/summaryName";
import type { ChangedParameter } from "../domain/regulation/applyParameters";
import type { Plan } from "../domain/regulation/schema";
import { ok, type Fault, type Result } from "../domain/result";
import type { CouncilMember } from "../domain/sheets/councilSheet";
import type { DossierLine } from "../domain/sheets/dossierSheet";
import { LOG_SHEET, readLog, type LogEntry } from "../domain/sheets/logSheet";
import type { ReadMemory } from "../domain/sheets/readingSheet";
import type { TimetableEntry } from "../domain/sheets/timetableSheet";
import type { ReadTallies } from "../domain/sheets/tallySheet";
import { recover, type RecoverReceipt } from "../workbook/recover";
import type { PlacedName, WorkbookFault } from "../workbook/workbook";
import type { WorkflowContext } from "./context";
import { missingRegister } from "./missingRegister";
import { standingTable } from "./standingTable";
import { countMarks } from "./gatherReview";
import { isPackAltered, sessionOf, type Session } from "./keptSession";
import { readReview, type Review } from "./readReview";
import { sheetsOfOthers, type SheetsOfOthers } from "./sheetsOfOthers";

/** The review as the pane shows it. A sheet that is not there is null. */
export interface ReviewView extends SheetsOfOthers {
  /** What became of a write that was broken off; told to the person where it is not `nothing`. */
  readonly recovered: RecoverReceipt;
  /** The plan in force: the session's, with the office's own values. */
  readonly plan: Plan;
  /** Parameters that are the office's own. */
  readonly changedParameters: readonly ChangedParameter[];
  /** Null where none has been opened. */
  readonly session: Session | null;
  /** The line of `Đợt xét` on which a citation's rule stands. */
  readonly citationCells: ReadonlyMap<string, WorkbookCell>;
  /** `Gói quy định` is no longer what was frozen: its hash is not the one on `Đợt xét`. */
  readonly isPackAltered: boolean;
  readonly register: Register | null;
  /** There was a register, and it cannot be found: faults of `missingRegister`. Null where none was received. */
  readonly lostRegister: Fault | WorkbookFault | null;
  /** The lists in force. */
  readonly lists: readonly ReceivedList[];
  /** What people have decided about reading lists, and the lines of `Cách đọc` that cannot be read. */
  readonly reading: ReadMemory;
  /** Those introduced to the council. */
  readonly candidates: readonly RegisteredNomination[];
  readonly units: SheetRecords<Unit> | null;
  readonly dossier: SheetRecords<DossierLine> | null;
  readonly timetable: SheetRecords<TimetableEntry> | null;
  readonly council: readonly CouncilMember[] | null;
  readonly tallies: ReadTallies | null;
  readonly scoring: ScoringOutcome;
  /** Who is to mark. */
  readonly members: readonly string[];
  /** Null where sheet `Hội đồng` does not say for everyone. */
  readonly votingMembers: number | null;
  /** `Bảng tổng hợp` has been written. */
  readonly hasSummary: boolean;
  /** The last lines of the log, the oldest first. */
  readonly log: readonly LogEntry[];
}

const LOG_LINES = 50;

/** Ends a write that was broken off, if there is one, then reads everything. Writes nothing else. */
export async function openReview(
  context: WorkflowContext,
): Promise<Result<ReviewView, WorkbookFault | Fault>> {
  const { workbook, plan } = context;
  const recovered = await recover(workbook);
  if (!recovered.ok) return recovered;
  const read = await readReview(workbook, plan);
  if (!read.ok) return read;
  const review = read.value;
  const { register, ledger, units, dossier, timetable, council, tallies } = review;
  return ok({
    recovered: recovered.value,
    plan: review.plan,
    changedParameters: review.changedParameters,
    session: sessionOf(review),
    citationCells: citationCells(review),
    isPackAltered: await isPackAltered(review, context.sha256),
    register,
    lostRegister: lostRegister(review),
    lists: ledger.lists,
    reading: review.reading,
    units,
    dossier,
    timetable,
    council,
    tallies,
    ...(await countMarks(context, review)),
    ...sheetsOfOthers(review.look.description),
    hasSummary: review.look.description.names.some(isSummary),
    log: lastLines(review),
  });
}

function lostRegister(review: Review): ReviewView["lostRegister"] {
  if (review.register) return null;
  const fault = missingRegister(review);
  return fault.code === "no-register" ? null : fault;
}

/** Excel gives names back in whatever case. */
function isSummary({ name }: PlacedName): boolean {
  return name.toUpperCase() === SUMMARY_NAME.toUpperCase();
}

function citationCells(review: Review): ReadonlyMap<string, WorkbookCell> {
  const session = standingTable(review, SESSION_SHEET);
  return session ? readCitationCells(session.grid, session.range) : new Map();
}

function lastLines(review: Review): readonly LogEntry[] {
  const log = standingTable(review, LOG_SHEET);
  return log ? readLog(log.grid, log.range).slice(-LOG_LINES) : [];
}
