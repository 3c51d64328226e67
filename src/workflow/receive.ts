import type { ReceivedList } from "../domain/intake/nomination";
import { NO_MEMORY, type ReadingMemory } from "../domain/intake/readingMemory";
import { joinMemories } from "../domain/intake/joinMemories";
import type { ConflictTake } from "../domain/intake/versions/takeChanges";
import { ok, type Fault, type Result } from "../domain/result";
import { SESSION_SHEET } from "../domain/sheets/sessionSheet";
import { logText } from "../strings/logText";
import type { ReplaceFault } from "../workbook/replaceSheets";
import type { WorkbookFault } from "../workbook/workbook";
import { arrivalWrites, replacing, takenArrival, type TakenArrival } from "./arrivalWrites";
import type { WorkflowContext } from "./context";
import { NOTHING_DONE, type ActionReceipt } from "./editRecords";
import { standingTable } from "./standingTable";
import { logContent } from "./logEntry";
import { sessionContents } from "./openSession";
import { readArrivals, type FileToReceive, type ReadArrival } from "./readArrivals";
import { readForReceiving } from "./readForReceiving";
import type { Review } from "./readReview";
import { receivingLog, RECEIVING } from "./receivingLog";
import { sameIdTwice } from "./registeredRows";
import { readingWords } from "./rememberReading";
import { receiptParts } from "./sheetWrite";
import { unwrittenNotes, writeSheets } from "./writeSheets";

export type { FileToReceive } from "./readArrivals";

/**
 * What a person has decided of a file whose lists may be newer versions of earlier ones. `replace`: they take
 * the place of those; `extra`: they are further lists beside them.
 */
export interface FileDecision {
  readonly mode: "replace" | "extra";
  /** Of `replace`: what is to hold where the register was corrected in a field that the unit changed as well. */
  readonly takes: readonly ConflictTake[];
}

export interface ReceiveDecisions {
  /** By the file's SHA-256. */
  readonly files: ReadonlyMap<string, FileDecision>;
  /** How columns are to be read, and the like, as decided in the preview: written on `Cách đọc`. */
  readonly memory: ReadingMemory;
}

export const NO_DECISIONS: ReceiveDecisions = Object.freeze({
  files: new Map<string, FileDecision>(),
  memory: NO_MEMORY,
});

/**
 * What became of one file. A file without a single nomination is refused; `needs-decision`: it may be a newer
 * version of lists that have come, and nobody has decided. Nothing of either is written, and `refused` says why.
 * Decided or not, one waits with `replaced-by-other` (params: file, earlier) whose earlier list another file of the
 * same receiving replaces, and one is refused with `same-id-twice` (see `sameIdTwice`).
 */
export interface FileReceipt {
  readonly file: string;
  readonly sha256: string;
  readonly outcome: "received" | "already-received" | "refused" | "needs-decision";
  readonly refused: Fault | null;
  readonly lists: readonly ReceivedList[];
}

/** What became of all files. */
export interface Received {
  /** In the order of the files. */
  readonly files: readonly FileReceipt[];
  /** For `undoLast`. Nothing was written where its `cells` and `appended` are both empty. */
  readonly receipt: ActionReceipt;
}

type ReceiveFault = WorkbookFault | ReplaceFault | Fault;

/**
 * Receives files: their lists go into the register `Danh sách` with their source, and into `Tiếp nhận`; every
 * row as it came into `Bản nhận`; what their columns state of a candidate also into `Thông tin xét`. All files
 * or none are written. A file received before (same SHA-256) changes nothing. A newer version of a list
 * replaces it only where that was decided: rows keep their ids, corrections of people stay, rows that are gone
 * are marked `Đã rút`; each changed cell is logged. Fault `register-gone` (params: sheet, table) where the
 * register has been deleted: a second one is not begun. Fault `no-column` (params: sheet, heading) where a
 * sheet has lost a column that is needed.
 */
export async function receive(
  context: WorkflowContext,
  files: readonly FileToReceive[],
  decisions: ReceiveDecisions = NO_DECISIONS,
): Promise<Result<Received, ReceiveFault>> {
  const whole = await readForReceiving(context);
  if (!whole.ok) return whole;
  const { review, arrived } = whole.value;
  const memory = joinMemories(review.reading.memory, decisions.memory);
  const arrivals = await readArrivals(context, review, { files, arrived, memory });
  const receipts = receiptsOf(review, decisions, { files, arrivals });
  const taken = files.flatMap((file, at) => {
    const isTaken = receipts[at]?.outcome === "received";
    const arrival = arrivals[at];
    return isTaken && arrival ? takenArrival(file, arrival, decisions.files.get(file.sha256)) : [];
  });
  if (taken.length === 0) {
    const nothing = { ...NOTHING_DONE, action: RECEIVING, notes: unwrittenNotes(review) };
    return ok({ files: receipts, receipt: nothing });
  }
  const written = await write(context, review, { taken, decisions, memory });
  if (!written.ok) return written;
  const lists = new Map(taken.map((one) => [one.sha256, one.lists]));
  const told = receipts.map((one) => ({ ...one, lists: lists.get(one.sha256) ?? one.lists }));
  return ok({ files: told, receipt: written.value });
}

interface ReadFiles {
  readonly files: readonly FileToReceive[];
  /** Of each file. */
  readonly arrivals: readonly ReadArrival[];
}

/** Of two files that are both to take the place of one list the second waits: whose rows hold, nobody can tell. */
function receiptsOf(
  review: Review,
  decisions: ReceiveDecisions,
  { files, arrivals }: ReadFiles,
): readonly FileReceipt[] {
  const takers = new Map<string, string>();
  return files.map((file, at): FileReceipt => {
    const receipt = receiptOf(file, arrivals[at], decisions);
    if (receipt.outcome !== "received") return receipt;
    const versions = replacing(arrivals[at], decisions.files.get(file.sha256));
    const doubled = sameIdTwice(review, versions);
    if (doubled) return { ...receipt, outcome: "refused", refused: doubled, lists: [] };
    const [taken] = versions.filter(({ earlier }) => takers.has(earlier.id));
    if (taken) {
      const params = { file: takers.get(taken.earlier.id) ?? "", earlier: taken.earlier.file };
      const refused = { code: "replaced-by-other", params };
      return { ...receipt, outcome: "needs-decision", refused, lists: [] };
    }
    for (const { earlier } of versions) takers.set(earlier.id, file.file);
    return receipt;
  });
}

function receiptOf(
  { file, sha256 }: FileToReceive,
  arrival: ReadArrival | undefined,
  decisions: ReceiveDecisions,
): FileReceipt {
  const receipt = { file, sha256, refused: null, lists: [] };
  if (!arrival) throw new Error(`${file} was not read`);
  switch (arrival.outcome) {
    case "already-received":
      return { ...receipt, outcome: "already-received", lists: arrival.lists };
    case "refused":
      return { ...receipt, outcome: "refused", refused: arrival.fault };
    case "new":
    case "version-of":
    case "needs-decision": {
      const open = openQuestion(arrival, decisions.files.get(sha256));
      if (open) return { ...receipt, outcome: "needs-decision", refused: open };
      return { ...receipt, outcome: "received", lists: arrival.intake.lists };
    }
  }
}

/** Fault `may-be-newer-version` (params: file, common, count) where a person has to say what the file is. */
function openQuestion(
  arrival: Extract<ReadArrival, { readonly waits: boolean }>,
  decision: FileDecision | undefined,
): Fault | null {
  const { versions, waits } = arrival;
  const open =
    decision?.mode === "replace"
      ? versions.find(({ isPending }) => isPending)
      : versions.find(({ common }) => waits && !decision && common > 0);
  if (!open) return null;
  const { common, earlier, arrivedCount } = open;
  return {
    code: "may-be-newer-version",
    params: { file: earlier.file, common, count: arrivedCount },
  };
}

interface ToWrite {
  readonly taken: readonly TakenArrival[];
  readonly decisions: ReceiveDecisions;
  readonly memory: ReadingMemory;
}

async function write(
  context: WorkflowContext,
  review: Review,
  { taken, decisions, memory }: ToWrite,
): Promise<Result<ActionReceipt, ReceiveFault>> {
  const writes = arrivalWrites(context, review, { taken, memory, decided: decisions.memory });
  if (!writes.ok) return writes;
  const { action, details } = logText.readingRemembered(readingWords(review, decisions.memory));
  const learnt = details.map((detail) => ({ action, detail }));
  const lines = [...receivingLog(review, taken, writes.value), ...learnt];
  const log = logContent(context, review, ...lines);
  if (!log.ok) return log;
  const session = standingTable(review, SESSION_SHEET) ? [] : await sessionContents(context);
  const contents = writes.value.map(({ content }) => content);
  const written = await writeSheets(context, review, [...session, ...contents, log.value]);
  if (!written.ok) return written;
  const titles = new Map(written.value.sheets.map(({ id, title }) => [id, title]));
  const parts = receiptParts(
    writes.value,
    ({ content }) => titles.get(content.id) ?? content.title,
  );
  return ok({ action: RECEIVING, ...parts, notes: written.value.notes });
}
