import { ok, type Result } from "../domain/result";
import { canonicalCells } from "./canonicalCells";
import type { WorkflowContext } from "./context";
import type { ActionFault } from "./editRecords";
import {
  NO_DECISIONS,
  receive,
  type FileReceipt,
  type FileToReceive,
  type ReceiveDecisions,
  type Received,
} from "./receive";
import { sheetsOfOthers } from "./sheetsOfOthers";

export interface WorkbookToReceive {
  /** The workbook's name, under which its lists are received. */
  readonly file: string;
  /** `YYYY-MM-DD`; null where nobody has said. */
  readonly received: string | null;
  /** How they came; not given where nobody has said. */
  readonly channel?: string;
}

/** What became of one sheet. */
export interface SheetReceipt extends FileReceipt {
  readonly sheet: string;
}

/** What became of all sheets. */
export interface SheetsReceived extends Pick<Received, "receipt"> {
  readonly sheets: readonly SheetReceipt[];
}

/**
 * Receives the open workbook's visible sheets that are not ours, each by itself: one that was received is not
 * received again while its contents stay. The sheets are only read.
 */
export async function receiveFromWorkbook(
  context: WorkflowContext,
  book: WorkbookToReceive,
  decisions: ReceiveDecisions = NO_DECISIONS,
): Promise<Result<SheetsReceived, ActionFault>> {
  const files = await sheetsToReceive(context, book);
  if (!files.ok) return files;
  const written = await receive(context, files.value, decisions);
  if (!written.ok) return written;
  const { files: receipts, receipt } = written.value;
  const sheets = receipts.map((one, at) => {
    return { ...one, sheet: files.value[at]?.grids[0]?.sheet ?? "" };
  });
  return ok({ sheets, receipt });
}

/** Those sheets as files to receive, one each, also for a preview. */
export async function sheetsToReceive(
  context: WorkflowContext,
  book: WorkbookToReceive,
): Promise<Result<readonly FileToReceive[], ActionFault>> {
  const described = await context.workbook.describe();
  if (!described.ok) return described;
  const { foreignSheets } = sheetsOfOthers(described.value);
  const grids = await context.workbook.read(foreignSheets);
  if (!grids.ok) return grids;
  const files: FileToReceive[] = [];
  for (const grid of grids.value) {
    const sha256 = await context.sha256(canonicalCells(grid));
    files.push({ ...book, sha256, grids: [grid] });
  }
  return ok(files);
}
