import { cellAddress, type CellPosition } from "../domain/grid/address";
import { EMPTY, type CellContent } from "../domain/report/sheetContent";
import type { SheetChange } from "../domain/report/sheetEdit";
import { ok, type Result } from "../domain/result";
import { appendRecords, roomBelow, type StandingTable } from "../domain/sheets/appendRecords";
import {
  changeRecords,
  type ChangedCell,
  type RecordChanges,
} from "../domain/sheets/changeRecords";
import type { RecordContent, RecordSheet } from "../domain/sheets/recordSheet";
import { type ActionReceipt } from "./editRecords";
import { standingTable } from "./standingTable";
import type { Review } from "./readReview";
import { appendedRows, type AppendedRows } from "./takeOutRows";

/** What is to be written on one of our sheets, and what an undo has to know of it. */
export interface SheetWrite {
  readonly content: SheetChange;
  /** Cells of rows that stood before. */
  readonly cells: readonly ChangedCell[];
  readonly keys: readonly { readonly at: CellPosition; readonly text: string }[];
  readonly appended: AppendedRows | null;
}

/** Records put below those that stand. */
export function appendWrite<F extends string>(
  review: Review,
  sheet: RecordSheet<F>,
  records: readonly RecordContent<F>[],
): Result<SheetWrite> {
  const standing = standingTable(review, sheet);
  const content = appendRecords(sheet, standing, records);
  if (!content.ok) return content;
  const added = { content: content.value, records: records.length };
  const appended = appendedRows(sheet, standing, added);
  return ok({ content: content.value, cells: [], keys: [], appended });
}

/** Records that stand are changed in place, and others put below them. */
export function changeWrite<F extends string>(
  review: Review,
  sheet: RecordSheet<F>,
  changes: RecordChanges<F>,
): Result<SheetWrite> {
  const standing = standingTable(review, sheet);
  if (!standing || changes.edits.length === 0) return appendWrite(review, sheet, changes.added);
  const changed = changeRecords(sheet, standing, changes);
  if (!changed.ok) return changed;
  const { change, cells, keys } = changed.value;
  const room = roomBelow(sheet, standing, changes.added.length);
  if (!room.ok) return room;
  const { first, table } = room.value;
  const isAdded = ({ at }: { readonly at: CellPosition }) =>
    at.row >= first && at.row < first + changes.added.length;
  const appended =
    changes.added.length === 0
      ? null
      : {
          sheet,
          title: standing.grid.sheet,
          first,
          rows: addedRows(standing, cells.filter(isAdded), { first, count: changes.added.length }),
          table,
          former: standing.range,
        };
  return ok({
    content: change,
    cells: cells.filter((cell) => !isAdded(cell)),
    keys: keys.filter((key) => !isAdded(key)),
    appended,
  });
}

function addedRows(
  { range }: StandingTable,
  cells: readonly ChangedCell[],
  { first, count }: { readonly first: number; readonly count: number },
): readonly (readonly CellContent[])[] {
  const rows = Array.from({ length: count }, () =>
    Array.from({ length: range.right + 1 }, (): CellContent => EMPTY),
  );
  for (const { at, after } of cells) {
    const row = rows[at.row - first];
    if (row) row[at.column] = after;
  }
  return rows;
}

/** What the writes come to, once it is known under which titles they stand. */
export function receiptParts(
  writes: readonly SheetWrite[],
  titleOf: (write: SheetWrite) => string,
): Pick<ActionReceipt, "cells" | "keys" | "appended"> {
  return {
    cells: writes.flatMap((write) =>
      write.cells.map(({ at, before, after }) => {
        return { sheet: titleOf(write), cell: cellAddress(at), before, after };
      }),
    ),
    keys: writes.flatMap((write) =>
      write.keys.map(({ at, text }) => ({ sheet: titleOf(write), cell: cellAddress(at), text })),
    ),
    appended: writes.flatMap((write) =>
      write.appended ? [{ ...write.appended, title: titleOf(write) }] : [],
    ),
  };
}
