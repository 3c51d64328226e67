import type { CellRange } from "../../../src/domain/grid/address";
import { cellAt, constantCell, type CellValue, type Grid } from "../../../src/domain/grid/grid";
import type { Plan } from "../../../src/domain/regulation/schema";
import type { SheetContent } from "../../../src/domain/report/sheetContent";
import type { StandingTable } from "../../../src/domain/sheets/appendRecords";
import {
  recordSheetContent,
  type RecordContent,
  type RecordSheet,
} from "../../../src/domain/sheets/recordSheet";
import { memoryPort } from "../../../src/workbook/memoryPort";
import { MemoryWorkbook } from "../../../src/workbook/MemoryWorkbook";
import { replaceSheets } from "../../../src/workbook/replaceSheets";
import { PLAN_003 } from "../planKit";

export const PLAN: Plan = PLAN_003;

/** Puts the content on its sheet, beside what stands in the workbook, and reads its table's sheet back. */
export async function put(
  content: SheetContent,
  model: MemoryWorkbook = new MemoryWorkbook(),
): Promise<StandingTable> {
  const written = await replaceSheets(memoryPort(model), [content]);
  if (!written.ok) throw new Error(`Not written: ${JSON.stringify(written.fault)}`);
  const placed = model.tables.find(({ name }) => name === content.table?.name);
  const sheet = placed && model.sheet(placed.sheet);
  if (!sheet) throw new Error("The table is not there");
  return { grid: sheet.grid(), range: placed.range };
}

export function putRecords<F extends string>(
  sheet: RecordSheet<F>,
  records: readonly RecordContent<F>[],
): Promise<StandingTable> {
  return put(recordSheetContent(sheet, records));
}

/** A cell of the table: `record` counted from the first record, -1 for the heading row. */
export interface TablePlace {
  readonly heading: string;
  readonly record: number;
}

/** The table after people typed into it. */
export function typed(
  standing: StandingTable,
  ...edits: readonly (TablePlace & { readonly value: CellValue })[]
): StandingTable {
  const { grid, range } = standing;
  const cells = absoluteCells(grid);
  for (const { heading, record, value } of edits) {
    const row = cells[range.top + 1 + record];
    if (row) row[columnOf(standing, heading)] = constantCell(value);
  }
  return { range, grid: { ...grid, origin: { row: 0, column: 0 }, rows: cells } };
}

function columnOf({ grid, range }: StandingTable, heading: string): number {
  for (let column = range.left; column <= range.right; column += 1) {
    if (cellAt(grid, { row: range.top, column }).text === heading) return column;
  }
  throw new Error(`No column ${heading}`);
}

function absoluteCells(grid: Grid) {
  const width = grid.origin.column + grid.rows.reduce((most, row) => Math.max(most, row.length), 0);
  return Array.from({ length: grid.origin.row + grid.rows.length }, (_row, row) =>
    Array.from({ length: width }, (_cell, column) => cellAt(grid, { row, column })),
  );
}

/**
 * The table as people rearranged it: its columns turned round, one of their own put in the middle, and the
 * whole moved by two rows and three columns.
 */
export function rearranged({ grid, range }: StandingTable): StandingTable {
  const columns = Array.from({ length: range.right - range.left + 1 }, (_, at) => range.right - at);
  const middle = Math.floor(columns.length / 2);
  const rows = Array.from({ length: range.bottom - range.top + 1 }, (_row, at) => {
    const row = range.top + at;
    const cells = columns.map((column) => cellAt(grid, { row, column }));
    const own = constantCell(at === 0 ? "Cột riêng" : `riêng ${String(at)}`);
    return [...cells.slice(0, middle), own, ...cells.slice(middle)];
  });
  const moved: CellRange = {
    top: range.top + 2,
    left: range.left + 3,
    bottom: range.bottom + 2,
    right: range.right + 4,
  };
  return { grid: { ...grid, origin: { row: moved.top, column: moved.left }, rows }, range: moved };
}

/** The table as an older program made it, without the columns of these headings. */
export function withoutColumns(
  standing: StandingTable,
  ...headings: readonly string[]
): StandingTable {
  const { grid, range } = standing;
  const gone = new Set(headings.map((heading) => columnOf(standing, heading)));
  const rows = absoluteCells(grid).map((row) => row.filter((_cell, column) => !gone.has(column)));
  const right = range.right - gone.size;
  return { grid: { ...grid, origin: { row: 0, column: 0 }, rows }, range: { ...range, right } };
}
