import { ok, type Result } from "../domain/result";
import { canonicalCells } from "./canonicalCells";
import type { WorkflowContext } from "./context";
import type { ActionFault } from "./editRecords";
import { receive, type FileReceipt, type FileToReceive, type Received } from "./receive";
import { sheetsOfOthers } from "./sheetsOfOthers";

export interface WorkbookToReceive {
  /** The workbook's name, under which its lists are received. */
  readonly file: string;
  /** `YYYY-MM-DD`; null where nobody has said. */
  readonly received: string | null;
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
  { file, received }: WorkbookToReceive,
): Promise<Result<SheetsReceived, ActionFault>> {
  const described = await context.workbook.describe();
  if (!described.ok) return described;
  const { foreignSheets } = sheetsOfOthers(described.value);
  const grids = await context.workbook.read(foreignSheets);
  if (!grids.ok) return grids;
  const files: FileToReceive[] = [];
  for (const grid of grids.value) {
    const sha256 = await context.sha256(canonicalCells(grid));
    files.push({ file, sha256, grids: [grid], received });
  }
  const written = await receive(context, files);
  if (!written.ok) return written;
  const { files: receipts, receipt } = written.value;
  const sheets = receipts.map((one, at) => ({ ...one, sheet: foreignSheets[at] ?? "" }));
  return ok({ sheets, receipt });
}
