import {
  BooleanNumber,
  type ICellData,
  type IColumnData,
  type IRowData,
  type IWorksheetData,
} from "@univerjs/core";
import { DEFAULT_WIDTH, type MemorySheet } from "../../workbook/MemorySheet";
import type { SheetSnapshot } from "../../workbook/snapshot";
import type { DrawnCell } from "./drawnCells";
import { MARK_STYLES } from "../../workbook/marks";
import { rowHeights } from "./rowHeights";
import { viewCell } from "./viewCell";

/** Empty rows and columns that are shown beyond the contents. */
const SPARE_ROWS = 60;
const SPARE_COLUMNS = 8;
const LEAST_ROWS = 120;
const LEAST_COLUMNS = 18;

/** Cells of a sheet by row and column, as the view takes them. */
export type CellMatrix = Record<number, Record<number, ICellData>>;

/** A sheet of the model as the view loads it. */
export function viewSheet(
  id: string,
  sheet: MemorySheet,
  cells: readonly DrawnCell[],
): Partial<IWorksheetData> {
  const snapshot = sheet.snapshot();
  const used = sheet.used();
  return {
    id,
    name: snapshot.name,
    hidden: snapshot.visibility === "visible" ? BooleanNumber.FALSE : BooleanNumber.TRUE,
    rowCount: Math.max(LEAST_ROWS, (used?.bottom ?? 0) + SPARE_ROWS),
    columnCount: Math.max(LEAST_COLUMNS, (used?.right ?? 0) + SPARE_COLUMNS),
    defaultColumnWidth: pixels(DEFAULT_WIDTH),
    cellData: viewCells(cells),
    mergeData: snapshot.merges.map(({ top, left, bottom, right }) => ({
      startRow: top,
      startColumn: left,
      endRow: bottom,
      endColumn: right,
    })),
    columnData: columnsOf(snapshot),
    rowData: rowsOf(sheet, snapshot),
    freeze: {
      xSplit: 0,
      ySplit: snapshot.freezeRows,
      startRow: snapshot.freezeRows === 0 ? -1 : snapshot.freezeRows,
      startColumn: -1,
    },
  };
}

export function viewCells(cells: readonly DrawnCell[]): CellMatrix {
  const matrix: CellMatrix = {};
  for (const { row, column, cell, formula, style, mark } of cells) {
    (matrix[row] ??= {})[column] = viewCell(
      cell,
      formula,
      mark ? { ...style, ...MARK_STYLES[mark] } : style,
    );
  }
  return matrix;
}

/** Excel's width in characters of the default font, on a screen. */
function pixels(characters: number): number {
  return Math.round(characters * 7 + 5);
}

function columnsOf({ widths, hiddenColumns }: SheetSnapshot): Record<number, Partial<IColumnData>> {
  const columns: Record<number, Partial<IColumnData>> = {};
  widths.forEach((width, column) => (columns[column] = { w: pixels(width) }));
  for (const column of hiddenColumns)
    columns[column] = { ...columns[column], hd: BooleanNumber.TRUE };
  return columns;
}

function rowsOf(sheet: MemorySheet, snapshot: SheetSnapshot): Record<number, Partial<IRowData>> {
  const rows: Record<number, Partial<IRowData>> = {};
  for (const [row, h] of rowHeights(sheet, snapshot.cells)) rows[row] = { h };
  for (const row of snapshot.hiddenRows) rows[row] = { ...rows[row], hd: BooleanNumber.TRUE };
  return rows;
}
