import type { Grid } from "../domain/grid/grid";
import type { ReceivedList, ReceivedNomination, UnreadCell } from "../domain/intake/nomination";
import { NO_MEMORY } from "../domain/intake/readingMemory";
import type { SheetContent } from "../domain/report/sheetContent";
import { fail, ok, type Fault, type Result } from "../domain/result";
import { appendRecords } from "../domain/sheets/appendRecords";
import type { RecordContent, RecordSheet } from "../domain/sheets/recordSheet";
import {
  receivedListRecord,
  RECEIVED_SHEET,
  unreadCellRecord,
} from "../domain/sheets/receivedSheet";
import { FACT_SHEET } from "../domain/sheets/factSheet";
import { registerRecord, REGISTER_SHEET } from "../domain/sheets/registerSheet";
import { SESSION_SHEET } from "../domain/sheets/sessionSheet";
import type { ReplaceFault } from "../workbook/replaceSheets";
import type { WorkbookFault } from "../workbook/workbook";
import type { WorkflowContext } from "./context";
import { NOTHING_DONE, standingTable, type ActionReceipt } from "./editRecords";
import { logContent } from "./logEntry";
import { missingRegister } from "./missingRegister";
import { sessionContents } from "./openSession";
import { readReview, type Review } from "./readReview";
import { newFactRows } from "./newFactRows";
import { appendedRows, type AppendedRows } from "./takeOutRows";
import { unwrittenNotes, writeSheets } from "./writeSheets";

/** A file that was read, or sheets of the open workbook. */
export interface FileToReceive {
  readonly file: string;
  readonly sha256: string;
  readonly grids: readonly Grid[];
  /** `YYYY-MM-DD`; null where nobody has said. */
  readonly received: string | null;
}

/** What became of one file. A file without a single nomination is refused and nothing of it is written. */
export interface FileReceipt {
  readonly file: string;
  readonly sha256: string;
  readonly outcome: "received" | "already-received" | "refused";
  readonly refused: Fault | null;
  readonly lists: readonly ReceivedList[];
}

/** What became of all files. */
export interface Received {
  /** In the order of the files. */
  readonly files: readonly FileReceipt[];
  /** For `undoLast`. Its `appended` is empty where nothing was written. */
  readonly receipt: ActionReceipt;
}

const ACTION = "Tiếp nhận";

interface Arrivals {
  readonly receipts: readonly FileReceipt[];
  readonly lists: readonly ReceivedList[];
  readonly nominations: readonly ReceivedNomination[];
  readonly unread: readonly (UnreadCell & { readonly sha256: string })[];
}

type ReceiveFault = WorkbookFault | ReplaceFault | Fault;

/**
 * Receives files: their lists go into the register `Danh sách` with their source, and into `Tiếp nhận`; what
 * their columns state of a candidate also into `Thông tin xét`. All files or none are written. A file received before (same SHA-256) changes nothing. Fault `register-gone`
 * (params: sheet, table) where the register has been deleted: a second one is not begun. Fault `no-column`
 * (params: sheet, heading) where `Thông tin xét` has lost the column that tells whose lines stand there.
 */
export async function receive(
  context: WorkflowContext,
  files: readonly FileToReceive[],
): Promise<Result<Received, ReceiveFault>> {
  const read = await readReview(context.workbook, context.plan);
  if (!read.ok) return read;
  const gone = read.value.register ? null : missingRegister(read.value);
  if (gone?.code === "register-gone") return fail(gone);
  const arrivals = await readArrivals(context, read.value, files);
  const { receipts } = arrivals;
  const notes = unwrittenNotes(read.value);
  const nothing = { ...NOTHING_DONE, action: ACTION, notes };
  if (arrivals.lists.length === 0) return ok({ files: receipts, receipt: nothing });
  const rows = arrivedRows(context, read.value, arrivals);
  if (!rows.ok) return rows;
  const log = logContent(context, read.value, { action: ACTION, detail: detailOf(arrivals) });
  if (!log.ok) return log;
  const standing = standingTable(read.value, SESSION_SHEET);
  const session = standing ? [] : await sessionContents(context);
  const contents = rows.value.map(({ content }) => content);
  const written = await writeSheets(context, read.value, [...session, ...contents, log.value]);
  if (!written.ok) return written;
  const { sheets } = written.value;
  const appended = rows.value.flatMap(({ appended: one }, at) =>
    one ? [{ ...one, title: sheets[session.length + at]?.title ?? one.title }] : [],
  );
  return ok({ files: receipts, receipt: { ...nothing, appended, notes: written.value.notes } });
}

async function readArrivals(
  { compute }: WorkflowContext,
  review: Review,
  files: readonly FileToReceive[],
): Promise<Arrivals> {
  const seen = new Set(review.ledger.files);
  const takenIds = review.register?.nominations.map(({ id }) => id) ?? [];
  const arrivals = {
    receipts: [] as FileReceipt[],
    lists: [] as ReceivedList[],
    nominations: [] as ReceivedNomination[],
    unread: [] as Arrivals["unread"][number][],
  };
  for (const file of files) {
    if (seen.has(file.sha256)) {
      arrivals.receipts.push(receiptOfKnown(file, [...review.ledger.lists, ...arrivals.lists]));
      continue;
    }
    seen.add(file.sha256);
    const intake = await compute.receive(
      { ...file, takenIds, channel: "", memory: NO_MEMORY },
      review.plan,
    );
    if (intake.nominations.length === 0) {
      const code = intake.lists.length === 0 ? "no-list" : "no-nominations";
      arrivals.receipts.push(receiptOf(file, [], { code }));
      continue;
    }
    takenIds.push(...intake.nominations.map(({ id }) => id));
    arrivals.receipts.push(receiptOf(file, intake.lists, null));
    arrivals.lists.push(...intake.lists);
    arrivals.nominations.push(...intake.nominations);
    arrivals.unread.push(...intake.unread.map((cell) => ({ ...cell, sha256: file.sha256 })));
  }
  return arrivals;
}

function receiptOf(
  { file, sha256 }: FileToReceive,
  lists: readonly ReceivedList[],
  refused: Fault | null,
): FileReceipt {
  return { file, sha256, outcome: refused ? "refused" : "received", refused, lists };
}

function receiptOfKnown(
  { file, sha256 }: FileToReceive,
  lists: readonly ReceivedList[],
): FileReceipt {
  const own = lists.filter((list) => list.sha256 === sha256);
  return { file, sha256, outcome: "already-received", refused: null, lists: own };
}

function detailOf({ receipts, nominations, lists }: Arrivals): string {
  const received = receipts.filter(({ outcome }) => outcome === "received");
  return `${received.map(({ file }) => file).join(", ")}: ${String(nominations.length)} đề nghị trong ${String(lists.length)} danh sách`;
}

interface ArrivedRows {
  readonly content: SheetContent;
  readonly appended: AppendedRows | null;
}

function arrivedRows(
  { plan }: WorkflowContext,
  review: Review,
  { lists, nominations, unread }: Arrivals,
): Result<readonly ArrivedRows[]> {
  const facts = newFactRows(plan, standingTable(review, FACT_SHEET), nominations);
  if (!facts.ok) return facts;
  return allOf([
    rowsOn(
      review,
      REGISTER_SHEET,
      nominations.map((nomination) => registerRecord(plan, nomination)),
    ),
    rowsOn(review, RECEIVED_SHEET, [
      ...lists.map(receivedListRecord),
      ...unread.map((cell) => unreadCellRecord(cell, cell.sha256)),
    ]),
    ...(facts.value.length === 0 ? [] : [rowsOn(review, FACT_SHEET, facts.value)]),
  ]);
}

function rowsOn<F extends string>(
  review: Review,
  sheet: RecordSheet<F>,
  records: readonly RecordContent<F>[],
): Result<ArrivedRows> {
  const standing = standingTable(review, sheet);
  const content = appendRecords(sheet, standing, records);
  if (!content.ok) return content;
  const added = { content: content.value, records: records.length };
  return ok({ content: content.value, appended: appendedRows(sheet, standing, added) });
}

/** All values, or the first fault. */
export function allOf<T>(results: readonly Result<T>[]): Result<readonly T[]> {
  const values: T[] = [];
  for (const result of results) {
    if (!result.ok) return fail(result.fault);
    values.push(result.value);
  }
  return ok(values);
}
