import type { CellRange } from "../grid/address";
import { cellAt, type Grid } from "../grid/grid";
import { EMPTY, type CellContent, type SheetContent } from "../report/sheetContent";
import { fail, ok, type Result } from "../result";
import { foldText } from "../text/foldText";
import { listValidations } from "./listValidations";
import {
  readRecords,
  recordCells,
  recordSheetContent,
  type RecordContent,
  type RecordSheet,
} from "./recordSheet";
import { standingContent } from "./standingContent";

/** A table of ours as it stands in the workbook. */
export interface StandingTable {
  readonly grid: Grid;
  readonly range: CellRange;
}

/**
 * The sheet with the records added below those that stand there: every cell that people wrote, moved or
 * added stays as it is. Fault `no-room-below` (params: sheet, row) where something stands under the table.
 */
export function appendRecords<F extends string>(
  sheet: RecordSheet<F>,
  standing: StandingTable | null,
  records: readonly RecordContent<F>[],
): Result<SheetContent> {
  if (!standing) return ok(recordSheetContent(sheet, records));
  const { grid, range } = standing;
  const room = roomBelow(sheet, standing, records.length);
  if (!room.ok) return room;
  const { first, table } = room.value;
  const cells = standingCells(grid, Math.max(table.bottom, lastRow(grid)), range.right);
  const fields = fieldColumns(sheet, standing);
  for (const [at, record] of records.entries()) {
    const row = cells[first + at];
    if (row) putRecord(row, recordCells(sheet, record), fields);
  }
  const fresh = recordSheetContent(sheet, []);
  const body = { top: table.top + 1, bottom: table.bottom };
  const validations = listValidations(sheet.columns, body, (_field, at) => fields[at] ?? null);
  return ok({
    ...fresh,
    cells,
    merges: grid.merges,
    styles: recordSheetContent(sheet, records).styles.map((styled, at) =>
      at < 2
        ? styled
        : {
            ...styled,
            range: at === 2 ? { ...table, bottom: table.top } : { ...table, top: table.top + 1 },
          },
    ),
    table: { name: sheet.table, range: table },
    ...(fresh.validations && { validations }),
  });
}

/** Where records can be added, and the table with them. Fault `no-room-below` (params: sheet, row). */
export function roomBelow<F extends string>(
  sheet: RecordSheet<F>,
  standing: StandingTable,
  records: number,
): Result<{ readonly first: number; readonly table: CellRange }> {
  const { grid, range } = standing;
  const first = firstFreeRow(sheet, standing);
  const bottom = Math.max(range.bottom, first + records - 1);
  const obstacle = occupiedRow(grid, { ...range, top: range.bottom + 1, bottom });
  if (obstacle === null) return ok({ first, table: { ...range, bottom } });
  return fail({ code: "no-room-below", params: { sheet: grid.sheet, row: obstacle + 1 } });
}

/** Blank rows at the table's end are filled first: a new table has one. */
function firstFreeRow<F extends string>(sheet: RecordSheet<F>, standing: StandingTable): number {
  const { records } = readRecords(sheet, standing.grid, standing.range);
  const lastFilled = records.at(-1)?.row ?? standing.range.top;
  for (let row = standing.range.bottom; row > lastFilled; row--) {
    if (occupiedRow(standing.grid, { ...standing.range, top: row, bottom: row }) !== null)
      return row + 1;
  }
  return lastFilled + 1;
}

function occupiedRow(grid: Grid, range: CellRange): number | null {
  for (let row = range.top; row <= range.bottom; row++) {
    for (let column = range.left; column <= range.right; column++) {
      if (cellAt(grid, { row, column }).type !== "empty") return row;
    }
  }
  return null;
}

function lastRow(grid: Grid): number {
  return grid.origin.row + grid.rows.length - 1;
}

function standingCells(grid: Grid, bottom: number, right: number): CellContent[][] {
  const widest = grid.rows.reduce((most, row) => Math.max(most, row.length), 0);
  const columns = Math.max(right + 1, grid.origin.column + widest);
  return Array.from({ length: bottom + 1 }, (_, row) =>
    Array.from({ length: columns }, (__, column) => standingContent(cellAt(grid, { row, column }))),
  );
}

/** Sheet column of each of our columns, by heading; null for one that somebody deleted. */
function fieldColumns<F extends string>(
  sheet: RecordSheet<F>,
  { grid, range }: StandingTable,
): readonly (number | null)[] {
  const headings = new Map<string, number>();
  for (let column = range.right; column >= range.left; column--) {
    headings.set(foldText(cellAt(grid, { row: range.top, column }).text), column);
  }
  return sheet.columns.map(({ heading }) => headings.get(foldText(heading)) ?? null);
}

function putRecord(
  row: CellContent[],
  cells: readonly CellContent[],
  columns: readonly (number | null)[],
): void {
  for (const [at, column] of columns.entries()) {
    if (column !== null) row[column] = cells[at] ?? EMPTY;
  }
}
