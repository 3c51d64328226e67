import { cellAddress, type CellPosition, type CellRange } from "../grid/address";
import { cellAt } from "../grid/grid";
import { EMPTY, textCell, type CellContent } from "../report/sheetContent";
import type { SheetChange, SheetEdit } from "../report/sheetEdit";
import { fail, ok, type Fault, type Result } from "../result";
import { roomBelow, type StandingTable } from "./appendRecords";
import { listValidations } from "./listValidations";
import {
  HEADING_ROW,
  readRecords,
  recordSheetContent,
  type RecordContent,
  type RecordSheet,
} from "./recordSheet";
import { standingContent } from "./standingContent";

/** What fields of a record that stands are to hold; those not named stay. */
export interface RecordEdit<F extends string> {
  /** Zero-based row of the sheet. */
  readonly row: number;
  readonly values: RecordContent<F>;
}

export interface RecordChanges<F extends string> {
  readonly edits: readonly RecordEdit<F>[];
  readonly added: readonly RecordContent<F>[];
}

/** A cell that is changed, and what it held. */
export interface ChangedCell {
  readonly at: CellPosition;
  readonly before: CellContent;
  readonly after: CellContent;
}

/** A change ready to be written, and what it comes to. */
export interface ChangedRecords {
  readonly change: SheetChange;
  /** Every cell that will hold something else; empty where all stands already. */
  readonly cells: readonly ChangedCell[];
  /** Cells that tell whose rows these are, as far as they are not changed themselves. */
  readonly keys: readonly { readonly at: CellPosition; readonly text: string }[];
}

/**
 * Changes records in place and adds others below: every other cell, column and format of the sheet stays.
 * Faults: `no-column` (params: sheet, heading) where somebody deleted a column that is to be filled,
 * `no-record` (params: sheet, row) for a row outside the table, `no-room-below`.
 */
export function changeRecords<F extends string>(
  sheet: RecordSheet<F>,
  standing: StandingTable | null,
  { edits, added }: RecordChanges<F>,
): Result<ChangedRecords> {
  if (!standing) {
    const change = recordSheetContent(sheet, added);
    const cells = added.flatMap((record, at) => cellsOfNew(sheet, record, HEADING_ROW + 1 + at));
    return ok({ change, cells, keys: [] });
  }
  const room = roomBelow(sheet, standing, added.length);
  if (!room.ok) return room;
  const { first, table } = room.value;
  const headings = { ...standing.range, bottom: standing.range.top };
  const { columns } = readRecords(sheet, standing.grid, headings);
  const target = { sheet, standing, table, columns };
  const all = [...edits, ...added.map((values, at) => ({ row: first + at, values }))];
  const fault = faultOf(target, all);
  if (fault) return fail(fault);
  const cells = all.flatMap((edit) => changedCells(target, edit));
  const changed = new Set(cells.map(({ at }) => cellAddress(at)));
  const keys = [...new Set(all.map(({ row }) => row))]
    .flatMap((row) => keyCells(target, row))
    .filter(({ at }) => !changed.has(cellAddress(at)));
  const rows = { ...table, top: first, bottom: first + added.length - 1 };
  return ok({ change: editOf(target, cells, rows), cells, keys });
}

interface Target<F extends string> {
  readonly sheet: RecordSheet<F>;
  readonly standing: StandingTable;
  /** As it is to stand. */
  readonly table: CellRange;
  readonly columns: ReadonlyMap<F, number>;
}

function cellsOfNew<F extends string>(
  sheet: RecordSheet<F>,
  record: RecordContent<F>,
  row: number,
): readonly ChangedCell[] {
  return sheet.columns.flatMap(({ field }, column) => {
    const after = record[field] ?? EMPTY;
    return after.kind === "empty" ? [] : [{ at: { row, column }, before: EMPTY, after }];
  });
}

/** A record's fields that are named, in the order of the sheet's columns. */
function fieldsOf<F extends string>(sheet: RecordSheet<F>, values: RecordContent<F>) {
  return sheet.columns.flatMap(({ field, heading }) => {
    const content = values[field];
    return content === undefined ? [] : [{ field, heading, content }];
  });
}

function faultOf<F extends string>(
  { sheet, standing, table, columns }: Target<F>,
  edits: readonly RecordEdit<F>[],
): Fault | null {
  const title = standing.grid.sheet;
  for (const { row, values } of edits) {
    if (row <= table.top || row > table.bottom) {
      return { code: "no-record", params: { sheet: title, row: row + 1 } };
    }
    const lost = fieldsOf(sheet, values).find(
      ({ field, content }) => content.kind !== "empty" && !columns.has(field),
    );
    if (lost) return { code: "no-column", params: { sheet: title, heading: lost.heading } };
  }
  return null;
}

function changedCells<F extends string>(
  { sheet, standing, columns }: Target<F>,
  { row, values }: RecordEdit<F>,
): readonly ChangedCell[] {
  return fieldsOf(sheet, values).flatMap(({ field, content }) => {
    const column = columns.get(field);
    if (column === undefined) return [];
    const cell = cellAt(standing.grid, { row, column });
    const before = standingContent(cell);
    const after = inFormat(content, cell.numberFormat);
    return isSame(before, after) ? [] : [{ at: { row, column }, before, after }];
  });
}

/** A number keeps the format that people gave the cell, unless it brings its own. */
function inFormat(content: CellContent, format: string): CellContent {
  if (content.kind === "text") return textCell(content.text);
  const isPlain = format === "General" || format === "@";
  if (content.kind !== "number" || content.format !== undefined || isPlain) return content;
  return { ...content, format };
}

/** Formats do not count. */
function isSame(before: CellContent, after: CellContent): boolean {
  switch (after.kind) {
    case "empty":
      return before.kind === "empty";
    case "text":
      return before.kind === "text" && before.text === after.text;
    case "number":
      return before.kind === "number" && before.number === after.number;
    case "boolean":
      return before.kind === "boolean" && before.boolean === after.boolean;
    case "formula":
      return before.kind === "formula" && before.formula === after.formula;
  }
}

function keyCells<F extends string>({ sheet, standing, columns }: Target<F>, row: number) {
  return sheet.key.flatMap((field) => {
    const column = columns.get(field);
    if (column === undefined) return [];
    const at = { row, column };
    return [{ at, text: cellAt(standing.grid, at).text }];
  });
}

function editOf<F extends string>(
  { sheet, standing, table, columns }: Target<F>,
  cells: readonly ChangedCell[],
  added: CellRange,
): SheetEdit {
  const { id, title, styles } = recordSheetContent(sheet, []);
  const body = styles.at(-1)?.style ?? {};
  const columnOf = (field: F) => columns.get(field) ?? null;
  const validations = listValidations(sheet.columns, added, columnOf);
  return {
    id,
    title,
    cells: cells.map(({ at, after }) => ({ at, content: after })),
    table: { name: sheet.table, range: table },
    standing: standing.range,
    styles: added.bottom < added.top ? [] : [{ range: added, style: body }],
    ...(validations.length > 0 && { validations }),
  };
}
