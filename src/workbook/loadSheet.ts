import type { CellPosition } from "../domain/grid/address";
import type { Grid, GridCell } from "../domain/grid/grid";
import type { MemorySheet } from "./MemorySheet";
import type { SheetSnapshot } from "./snapshot";

/** Fills an empty sheet with what a snapshot holds, unchecked. */
export function loadSheet(sheet: MemorySheet, snapshot: SheetSnapshot): void {
  for (const { row, column, cell, style } of snapshot.cells) {
    sheet.addStyle({ top: row, left: column, bottom: row, right: column }, style);
    sheet.setCell({ row, column }, cell);
  }
  sheet.setMerges(snapshot.merges);
  sheet.widths = snapshot.widths;
  sheet.freezeRows = snapshot.freezeRows;
  sheet.page = snapshot.page;
  sheet.conditionalFormats.setMarks(snapshot.marks);
  for (const validation of snapshot.validations) sheet.validations.set(validation);
  hide(sheet, snapshot);
}

/** Fills an empty sheet with a received grid, unchecked: a file may hold values under its merges. */
export function loadGrid(sheet: MemorySheet, grid: Grid, keep: "all" | "values"): void {
  grid.rows.forEach((cells, row) => {
    cells.forEach((cell, column) => {
      const at: CellPosition = { row: grid.origin.row + row, column: grid.origin.column + column };
      sheet.setCell(at, keep === "values" ? withoutFormula(cell) : cell);
    });
  });
  sheet.setMerges(grid.merges);
  hide(sheet, grid);
}

function withoutFormula(cell: GridCell): GridCell {
  return cell.formula === null ? cell : { ...cell, formula: null };
}

function hide(sheet: MemorySheet, from: Pick<Grid, "hiddenRows" | "hiddenColumns">): void {
  for (const row of from.hiddenRows) sheet.hiddenRows.add(row);
  for (const column of from.hiddenColumns) sheet.hiddenColumns.add(column);
}
