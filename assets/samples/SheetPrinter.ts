import type { CellRange } from "../../src/domain/grid/address";
import { EMPTY_CELL, constantCell, type GridCell } from "../../src/domain/grid/grid";
import type { CellStyle } from "../../src/domain/report/sheetContent";
import type { MemorySheet } from "../../src/workbook/MemorySheet";

export type Printed = string | { readonly error: string };

/** Width of the received forms: TT, the candidate, the summary. */
const LAST_COLUMN = 2;
const FONT = "Times New Roman";
const CENTRED: CellStyle = { font: FONT, size: 13, horizontal: "center", wrap: true };

/** Prints a received paper on a sheet, row by row, as an office would lay it out. */
export class SheetPrinter {
  private row = 0;
  private readonly merges: CellRange[] = [];

  constructor(private readonly sheet: MemorySheet) {
    sheet.widths = [6, 44, 78];
  }

  /** The row that comes next, as a person counts it. */
  get nextRow(): number {
    return this.row + 1;
  }

  blank(): void {
    this.row += 1;
  }

  /** A line over the whole width, in merged cells. */
  title(text: string, bold = true): void {
    const range = { top: this.row, left: 0, bottom: this.row, right: LAST_COLUMN };
    this.merges.push(range);
    this.sheet.addStyle(range, { ...CENTRED, bold });
    this.cells([text]);
  }

  heading(texts: readonly string[]): void {
    this.style(texts.length, { bold: true, horizontal: "center" });
    this.cells(texts);
  }

  /** A row of the table; its row as a person counts it is returned. */
  tableRow(cells: readonly Printed[]): number {
    this.style(LAST_COLUMN + 1, {});
    return this.cells(cells);
  }

  /** Cells without borders. */
  cells(cells: readonly Printed[]): number {
    cells.forEach((printed, column) => {
      this.sheet.setCell({ row: this.row, column }, cellOf(printed));
    });
    this.row += 1;
    return this.row;
  }

  finish(): void {
    this.sheet.setMerges(this.merges);
  }

  private style(columns: number, style: CellStyle): void {
    const range = { top: this.row, left: 0, bottom: this.row, right: columns - 1 };
    this.sheet.addStyle(range, {
      font: FONT,
      size: 13,
      vertical: "top",
      wrap: true,
      borders: true,
      ...style,
    });
  }
}

function cellOf(printed: Printed): GridCell {
  if (typeof printed === "string") return constantCell(printed);
  return { ...EMPTY_CELL, type: "error", value: printed.error, text: printed.error };
}
