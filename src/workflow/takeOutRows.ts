import { cellAddress, type CellRange } from "../domain/grid/address";
import { cellAt, EMPTY_CELL, type Grid } from "../domain/grid/grid";
import { EMPTY, type CellContent, type SheetContent } from "../domain/report/sheetContent";
import { fail, type Fault, type Result } from "../domain/result";
import { appendRecords, roomBelow, type StandingTable } from "../domain/sheets/appendRecords";
import { HEADING_ROW, type RecordSheet } from "../domain/sheets/recordSheet";
import { holdsContent } from "../workbook/differences";
import { overlaps, sameRange } from "../workbook/ranges";

/** Rows that an action has put below those of one of our tables. */
export interface AppendedRows {
  readonly sheet: RecordSheet<string>;
  /** The sheet's title when they were written. */
  readonly title: string;
  /** Zero-based row of the sheet. */
  readonly first: number;
  /** Their cells from column A on, as written. */
  readonly rows: readonly (readonly CellContent[])[];
  /** The table with them. */
  readonly table: CellRange;
  /** The table before; null where the sheet was made for them. */
  readonly former: CellRange | null;
}

/** What `appendRecords` has added to the table; null where that was nothing. */
export function appendedRows(
  sheet: RecordSheet<string>,
  standing: StandingTable | null,
  { content, records }: { readonly content: SheetContent; readonly records: number },
): AppendedRows | null {
  if (records === 0 || !content.table) return null;
  const room = standing && roomBelow(sheet, standing, records);
  const first = room?.ok ? room.value.first : HEADING_ROW + 1;
  return {
    sheet,
    title: standing?.grid.sheet ?? content.title,
    first,
    rows: content.cells.slice(first, first + records),
    table: content.table.range,
    former: standing?.range ?? null,
  };
}

/**
 * The sheet without those rows: every other cell stays. Fault `changed-since` (params: sheet, cell) where the
 * rows, or cells beside them, do not hold what was written, or the table stands elsewhere by now.
 */
export function takeOutRows(
  standing: StandingTable | null,
  appended: AppendedRows,
): Result<SheetContent> {
  const { sheet, table, former } = appended;
  const fault = changedSince(standing, appended);
  if (fault || !standing) return fail(fault ?? changed(appended, table));
  const range = { ...table, bottom: former?.bottom ?? table.top + 1 };
  return appendRecords(sheet, { grid: gridWithout(standing.grid, appended), range }, []);
}

function changedSince(standing: StandingTable | null, appended: AppendedRows): Fault | null {
  const { title, table, first, rows } = appended;
  const bottom = first + rows.length - 1;
  const isThere =
    standing?.grid.sheet === title &&
    sameRange(standing.range, table) &&
    !standing.grid.merges.some((merge) => overlaps(merge, { ...table, top: first, bottom }));
  if (!isThere) return changed(appended, { top: first, left: table.left });
  const { grid } = standing;
  const right = Math.max(
    ...rows.map((row) => row.length),
    ...grid.rows.map((row) => grid.origin.column + row.length),
  );
  for (const [down, row] of rows.entries()) {
    for (let column = 0; column < right; column += 1) {
      const cell = cellAt(grid, { row: first + down, column });
      if (!holdsContent(cell, row[column] ?? EMPTY, "formulas")) {
        return changed(appended, { top: first + down, left: column });
      }
    }
  }
  return null;
}

function changed(
  { title }: AppendedRows,
  { top, left }: Pick<CellRange, "top" | "left">,
): Fault & { readonly code: "changed-since" } {
  const cell = cellAddress({ row: top, column: left });
  return { code: "changed-since", params: { sheet: title, cell } };
}

/** Only the table's columns are emptied; blank rows at the end do not count as part of the sheet. */
function gridWithout(grid: Grid, { table, first, rows }: AppendedRows): Grid {
  const emptied = grid.rows.map((cells, down) => {
    const row = grid.origin.row + down;
    if (row < first || row >= first + rows.length) return cells;
    return cells.map((cell, across) => {
      const column = grid.origin.column + across;
      return column >= table.left && column <= table.right ? EMPTY_CELL : cell;
    });
  });
  const filled = emptied.map((cells) => cells.some(({ type }) => type !== "empty"));
  return { ...grid, rows: emptied.slice(0, filled.lastIndexOf(true) + 1) };
}
