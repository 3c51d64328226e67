import { cellAddress } from "../domain/grid/address";
import type { CellContent } from "../domain/report/sheetContent";
import { fail, ok, type Fault, type Result } from "../domain/result";
import { changeRecords, type ChangedRecords } from "../domain/sheets/changeRecords";
import { isLockedField } from "../domain/sheets/isLockedField";
import { readRecords, type RecordSheet } from "../domain/sheets/recordSheet";
import type { StandingTable } from "../domain/sheets/appendRecords";
import { logText } from "../strings/logText";
import type { ReplaceFault } from "../workbook/replaceSheets";
import type { WorkbookFault } from "../workbook/workbook";
import type { WorkflowContext } from "./context";
import { logContent } from "./logEntry";
import { readReview, type Review } from "./readReview";
import type { AppendedRows } from "./takeOutRows";
import { NO_NOTES, unwrittenNotes, writeSheets, type WriteNotes } from "./writeSheets";
import { standingTable } from "./standingTable";

/** What an action changed, so that it can be shown and taken back. */
export interface ActionReceipt {
  /** As the log names it. */
  readonly action: string;
  /** Empty where all stood already: then nothing was written, nor logged. */
  readonly cells: readonly ReceiptCell[];
  /** Cells that tell whose rows these are: an undo makes sure that the rows are still theirs. */
  readonly keys: readonly ReceiptKey[];
  /** Rows that the action has put below those that stood, each with all it wrote. */
  readonly appended: readonly AppendedRows[];
  readonly notes: WriteNotes;
}

/** Of an action that found all as it should be. */
export const NOTHING_DONE: ActionReceipt = Object.freeze({
  action: "",
  cells: [],
  keys: [],
  appended: [],
  notes: NO_NOTES,
});

export interface ReceiptCell {
  /** The sheet's title when it was written. */
  readonly sheet: string;
  /** A1. */
  readonly cell: string;
  readonly before: CellContent;
  readonly after: CellContent;
}

export interface ReceiptKey {
  readonly sheet: string;
  readonly cell: string;
  readonly text: string;
}

export type ActionFault = WorkbookFault | ReplaceFault | Fault;

export interface RecordsToWrite {
  readonly action: string;
  /** Lines of the log. */
  readonly details: readonly string[];
  readonly changes: readonly ChangedRecords[];
}

/** Writes the changes together with their lines in the log, all or nothing. */
export async function writeRecords(
  context: WorkflowContext,
  review: Review,
  { action, details, changes }: RecordsToWrite,
): Promise<Result<ActionReceipt, ActionFault>> {
  const changed = changes.filter(({ cells }) => cells.length > 0);
  if (changed.length === 0) return ok({ ...NOTHING_DONE, action, notes: unwrittenNotes(review) });
  const logged = logContent(context, review, ...details.map((detail) => ({ action, detail })));
  if (!logged.ok) return logged;
  const contents = [...changed.map(({ change }) => change), logged.value];
  const written = await writeSheets(context, review, contents);
  if (!written.ok) return written;
  const titles = new Map(written.value.sheets.map(({ id, title }) => [id, title]));
  const titleOf = ({ change }: ChangedRecords) => titles.get(change.id) ?? change.title;
  return ok({
    action,
    cells: changed.flatMap((one) =>
      one.cells.map(({ at, before, after }) => ({
        sheet: titleOf(one),
        cell: cellAddress(at),
        before,
        after,
      })),
    ),
    keys: changed.flatMap((one) =>
      one.keys.map(({ at, text }) => ({ sheet: titleOf(one), cell: cellAddress(at), text })),
    ),
    appended: [],
    notes: written.value.notes,
  });
}

export interface FieldEdit<F extends string> {
  /** Zero-based row of the sheet. */
  readonly row: number;
  readonly field: F;
  readonly content: CellContent;
  /** The text of the sheet's first key field (the register's `Mã đề nghị`) as the person saw it in that row. */
  readonly key?: string;
}

export interface RecordsToEdit<F extends string> {
  readonly sheet: RecordSheet<F>;
  readonly edits: readonly FieldEdit<F>[];
  readonly action: string;
  readonly detail: string;
}

/**
 * Edits single fields of records that stand: a chosen fix of the register, say. Each changed cell is logged
 * with what it held. Faults: `no-sheet` (params: sheet), `locked-field` (params: sheet, heading) for what was
 * received or has rules of its own, `changed-since` (params: sheet, cell) where another record stands in
 * the row by now, and those of `changeRecords`.
 */
export async function editRecords<F extends string>(
  context: WorkflowContext,
  { sheet, edits, action, detail }: RecordsToEdit<F>,
): Promise<Result<ActionReceipt, ActionFault>> {
  const read = await readReview(context.workbook, context.plan);
  if (!read.ok) return read;
  const standing = standingTable(read.value, sheet);
  if (!standing) return fail({ code: "no-sheet", params: { sheet: sheet.title } });
  const refused = refusal(sheet, standing, edits);
  if (refused) return fail(refused);
  const changed = changeRecords(sheet, standing, {
    edits: edits.map(({ row, field, content }) => {
      const values: Partial<Record<F, CellContent>> = {};
      values[field] = content;
      return { row, values: values };
    }),
    added: [],
  });
  if (!changed.ok) return changed;
  const title = standing.grid.sheet;
  const details = changed.value.cells.map(({ at, before, after }) =>
    logText.cellChanged(detail, { sheet: title, cell: cellAddress(at), before, after }),
  );
  return writeRecords(context, read.value, { action, details, changes: [changed.value] });
}

function refusal<F extends string>(
  sheet: RecordSheet<F>,
  { grid, range }: StandingTable,
  edits: readonly FieldEdit<F>[],
): Fault | null {
  const locked = edits.find(({ field }) => isLockedField(sheet, field));
  if (locked) {
    const heading = sheet.columns.find(({ field }) => field === locked.field)?.heading ?? "";
    return { code: "locked-field", params: { sheet: grid.sheet, heading } };
  }
  const [key] = sheet.key;
  const records = new Map(readRecords(sheet, grid, range).records.map((one) => [one.row, one]));
  for (const edit of edits) {
    const record = records.get(edit.row);
    if (edit.key === undefined || key === undefined || record?.text(key) === edit.key) continue;
    const cell = record?.address(key) ?? cellAddress({ row: edit.row, column: range.left });
    return { code: "changed-since", params: { sheet: grid.sheet, cell } };
  }
  return null;
}
