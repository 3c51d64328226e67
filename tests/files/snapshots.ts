import { constantCell, type CellValue, type GridCell } from "../../src/domain/grid/grid";
import type { CellStyle } from "../../src/domain/report/sheetContent";
import type { CellSnapshot, SheetSnapshot, WorkbookSnapshot } from "../../src/workbook/snapshot";

/** A sheet with nothing set but what is given. */
export function sheetOf(
  name: string,
  cells: readonly CellSnapshot[],
  rest: Partial<SheetSnapshot> = {},
): SheetSnapshot {
  return {
    name,
    visibility: "visible",
    cells,
    merges: [],
    widths: [],
    freezeRows: 0,
    hiddenRows: [],
    hiddenColumns: [],
    page: null,
    marks: [],
    validations: [],
    ...rest,
  };
}

export function workbookOf(...sheets: readonly SheetSnapshot[]): WorkbookSnapshot {
  return { sheets, names: [], tables: [] };
}

/** Constants from A1 on, row by row; null leaves a cell out. */
export function constants(rows: readonly (readonly CellValue[])[]): CellSnapshot[] {
  return rows.flatMap((values, row) =>
    values.flatMap((value, column) =>
      value === null ? [] : [placed(row, column, constantCell(value))],
    ),
  );
}

export function placed(
  row: number,
  column: number,
  cell: GridCell,
  style: CellStyle = {},
): CellSnapshot {
  return { row, column, cell, style };
}

export function formula(text: string, value: CellValue): GridCell {
  return { ...constantCell(value), formula: text };
}
