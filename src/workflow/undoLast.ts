import { parseCellAddress } from "../domain/grid/address";
import { cellAt, EMPTY_CELL } from "../domain/grid/grid";
import type { PlacedContent, SheetChange, SheetEdit } from "../domain/report/sheetEdit";
import { fail, ok, type Fault, type Result } from "../domain/result";
import type { ChangedRecords } from "../domain/sheets/changeRecords";
import { recordSheetId } from "../domain/sheets/recordSheet";
import { standingContent } from "../domain/sheets/standingContent";
import type { StandingTable } from "../domain/sheets/appendRecords";
import { logText } from "../strings/logText";
import { contentCell } from "../workbook/contentCell";
import { holdsContent } from "../workbook/differences";
import type { WorkflowContext } from "./context";
import {
  NOTHING_DONE,
  writeRecords,
  type ActionFault,
  type ActionReceipt,
  type ReceiptCell,
} from "./editRecords";
import { standingTable } from "./standingTable";
import { logContent } from "./logEntry";
import { readReview, type Review } from "./readReview";
import { takeOutRows } from "./takeOutRows";
import { usedSince } from "./usedSince";
import { withArrivals } from "./withArrivals";
import { writeSheets } from "./writeSheets";

/**
 * Puts back every cell that an action changed, and takes out the rows that a receiving has added; both for one
 * that replaced a list. Nothing is
 * written, with fault `changed-since` (params: sheet, cell), where a cell no longer holds what the action wrote
 * or its row is no longer the same record's, and `used-since` (params: sheet) where dossier, marks or votes name
 * a nomination that was received. The lines of the log stay, and `Đợt xét` if it was made; the undo adds its own
 * line. Its receipt undoes the undo of an edit; rows taken out are received again instead. A check, the summary
 * and prepared sheets are not undone: they are made anew from what stands.
 */
export async function undoLast(
  context: WorkflowContext,
  receipt: ActionReceipt,
): Promise<Result<ActionReceipt, ActionFault>> {
  const read = await readReview(context.workbook, context.plan);
  if (!read.ok) return read;
  if (receipt.appended.length > 0) return undoAppended(context, read.value, receipt);
  const changed = changedSince(read.value, receipt);
  if (changed) return fail(changed);
  const sheets = [...new Set(receipt.cells.map(({ sheet }) => sheet))];
  const changes = sheets.map((sheet) => putBack(read.value, sheet, receipt));
  return writeRecords(context, read.value, { ...cellsTold(receipt), changes });
}

/** The rows are taken out, and the cells of a receiving that also changed rows are put back. */
async function undoAppended(
  context: WorkflowContext,
  seen: Review,
  receipt: ActionReceipt,
): Promise<Result<ActionReceipt, ActionFault>> {
  const whole = await withArrivals(context.workbook, seen);
  if (!whole.ok) return whole;
  const { review } = whole.value;
  const { action, appended } = receipt;
  const used = usedSince(review, appended);
  if (used !== null) return fail({ code: "used-since", params: { sheet: used } });
  const changed = changedSince(review, receipt);
  if (changed) return fail(changed);
  const contents: SheetChange[] = [];
  for (const rows of appended) {
    const content = takeOutRows(withCellsBack(standingTable(review, rows.sheet), receipt), rows);
    if (!content.ok) return content;
    contents.push(content.value);
  }
  const emptied = new Set(appended.map(({ title }) => title));
  const others = new Set(
    receipt.cells.map(({ sheet }) => sheet).filter((one) => !emptied.has(one)),
  );
  contents.push(...[...others].map((sheet) => putBack(review, sheet, receipt).change));
  const told = logText.rowsTakenOut(
    action,
    appended.map(({ title, first, rows }) => ({
      sheet: title,
      first: first + 1,
      last: first + rows.length,
    })),
  );
  const details = [
    ...told.details,
    ...(receipt.cells.length > 0 ? cellsTold(receipt).details : []),
  ];
  const log = logContent(
    context,
    review,
    ...details.map((detail) => ({ action: told.action, detail })),
  );
  if (!log.ok) return log;
  const written = await writeSheets(context, review, [...contents, log.value]);
  if (!written.ok) return written;
  return ok({ ...NOTHING_DONE, action: told.action, notes: written.value.notes });
}

function cellsTold({ action, cells }: ActionReceipt) {
  return logText.undone(
    action,
    cells.map(({ sheet, cell }) => `${sheet}!${cell}`),
  );
}

/** The table as it stands but for the cells of the receipt, which hold again what they held. */
function withCellsBack(
  standing: StandingTable | null,
  { cells }: ActionReceipt,
): StandingTable | null {
  const own = cells.filter(({ sheet }) => sheet === standing?.grid.sheet);
  if (!standing || own.length === 0) return standing;
  const { grid } = standing;
  const rows = grid.rows.map((row) => [...row]);
  for (const { cell, before } of own) {
    const at = positionOf(cell);
    const row = rows[at.row - grid.origin.row];
    const column = at.column - grid.origin.column;
    if (!row || column < 0) throw new Error(`${cell} is outside of what stands`);
    while (row.length < column) row.push(EMPTY_CELL);
    row[column] = contentCell(before);
  }
  return { ...standing, grid: { ...grid, rows } };
}

interface NamedTable extends StandingTable {
  readonly name: string;
}

function tableOn(review: Review, sheet: string): NamedTable | null {
  for (const [name, table] of review.tables) {
    if (table.grid.sheet === sheet) return { name, ...table };
  }
  return null;
}

function changedSince(review: Review, { cells, keys }: ActionReceipt): Fault | null {
  const bad =
    cells.find(({ sheet, cell, after }) => !holds(review, { sheet, cell, after })) ??
    keys.find(({ sheet, cell, text }) => textOf(review, sheet, cell) !== text);
  return bad ? { code: "changed-since", params: { sheet: bad.sheet, cell: bad.cell } } : null;
}

function holds(review: Review, { sheet, cell, after }: Omit<ReceiptCell, "before">): boolean {
  const standing = cellOf(review, sheet, cell);
  return standing !== null && holdsContent(standing, after, "formulas");
}

function textOf(review: Review, sheet: string, cell: string): string | null {
  return cellOf(review, sheet, cell)?.text ?? null;
}

function cellOf(review: Review, sheet: string, cell: string) {
  const at = parseCellAddress(cell);
  const table = tableOn(review, sheet);
  return at && table ? cellAt(table.grid, at) : null;
}

function putBack(review: Review, sheet: string, receipt: ActionReceipt): ChangedRecords {
  const table = tableOn(review, sheet);
  if (!table) throw new Error(`No table of ours stands on ${sheet}`);
  const cells = receipt.cells
    .filter((one) => one.sheet === sheet)
    .map(({ cell, before }) => {
      const at = positionOf(cell);
      return { at, before: standingContent(cellAt(table.grid, at)), after: before };
    });
  const keys = receipt.keys
    .filter((one) => one.sheet === sheet)
    .map(({ cell, text }) => ({ at: positionOf(cell), text }));
  const contents = cells.map(({ at, after }) => ({ at, content: after }));
  return { change: editOf(table, contents), cells, keys };
}

function editOf({ name, grid, range }: NamedTable, cells: readonly PlacedContent[]): SheetEdit {
  return {
    id: recordSheetId(name),
    title: grid.sheet,
    cells,
    table: { name, range },
    standing: range,
    styles: [],
  };
}

function positionOf(cell: string) {
  const at = parseCellAddress(cell);
  if (!at) throw new Error(`No cell's address: ${cell}`);
  return at;
}
