import type { Grid } from "../domain/grid/grid";
import type { Nomination, ReceivedList, UnreadCell } from "../domain/intake/nomination";
import type { SheetChange } from "../domain/report/sheetEdit";
import { fail, ok, type Fault, type Result } from "../domain/result";
import { appendRecords } from "../domain/sheets/appendRecords";
import {
  receivedListRecord,
  RECEIVED_SHEET,
  unreadCellRecord,
} from "../domain/sheets/receivedSheet";
import { registerRecord, REGISTER_SHEET } from "../domain/sheets/registerSheet";
import { SESSION_SHEET } from "../domain/sheets/sessionSheet";
import { replaceSheets, type ReplaceFault } from "../workbook/replaceSheets";
import type { WorkbookFault } from "../workbook/workbook";
import type { WorkflowContext } from "./context";
import { logContent } from "./logEntry";
import { sessionContent } from "./openSession";
import { readReview, type Review } from "./readReview";

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

interface Arrivals {
  readonly receipts: readonly FileReceipt[];
  readonly lists: readonly ReceivedList[];
  readonly nominations: readonly Nomination[];
  readonly unread: readonly (UnreadCell & { readonly sha256: string })[];
}

type ReceiveFault = WorkbookFault | ReplaceFault | Fault;

/**
 * Receives files: their lists go into the register `Danh sách` with their source, and into `Tiếp nhận`. All
 * files or none are written. A file received before (same SHA-256) changes nothing.
 */
export async function receive(
  context: WorkflowContext,
  files: readonly FileToReceive[],
): Promise<Result<readonly FileReceipt[], ReceiveFault>> {
  const read = await readReview(context.workbook, context.plan);
  if (!read.ok) return read;
  const arrivals = await readArrivals(context, read.value, files);
  if (arrivals.lists.length === 0) return ok(arrivals.receipts);
  const contents = await receivedContents(context, read.value, arrivals);
  if (!contents.ok) return contents;
  const written = await replaceSheets(context.workbook, contents.value);
  return written.ok ? ok(arrivals.receipts) : written;
}

async function readArrivals(
  { compute, plan }: WorkflowContext,
  review: Review,
  files: readonly FileToReceive[],
): Promise<Arrivals> {
  const seen = new Set(review.ledger.files);
  const takenIds = review.register?.nominations.map(({ id }) => id) ?? [];
  const arrivals = {
    receipts: [] as FileReceipt[],
    lists: [] as ReceivedList[],
    nominations: [] as Nomination[],
    unread: [] as Arrivals["unread"][number][],
  };
  for (const file of files) {
    if (seen.has(file.sha256)) {
      arrivals.receipts.push(receiptOfKnown(file, [...review.ledger.lists, ...arrivals.lists]));
      continue;
    }
    seen.add(file.sha256);
    const intake = await compute.receive({ ...file, takenIds }, plan);
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

async function receivedContents(
  context: WorkflowContext,
  review: Review,
  { lists, nominations, unread, receipts }: Arrivals,
): Promise<Result<readonly SheetChange[]>> {
  const { plan } = context;
  const table = (name: string) => review.tables.get(name.toUpperCase()) ?? null;
  const received = receipts.filter(({ outcome }) => outcome === "received");
  const detail = `${received.map(({ file }) => file).join(", ")}: ${String(nominations.length)} đề nghị trong ${String(lists.length)} danh sách`;
  const session = table(SESSION_SHEET.table) ? [] : [await sessionContent(context)];
  return allOf<SheetChange>([
    ...session.map(ok),
    appendRecords(
      REGISTER_SHEET,
      table(REGISTER_SHEET.table),
      nominations.map((nomination) => registerRecord(plan, nomination)),
    ),
    appendRecords(RECEIVED_SHEET, table(RECEIVED_SHEET.table), [
      ...lists.map(receivedListRecord),
      ...unread.map((cell) => unreadCellRecord(cell, cell.sha256)),
    ]),
    logContent(context, review, { action: "Tiếp nhận", detail }),
  ]);
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
