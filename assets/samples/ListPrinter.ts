import { constantCell } from "../../src/domain/grid/grid";
import type { CellStyle } from "../../src/domain/report/sheetContent";
import type { MemorySheet } from "../../src/workbook/MemorySheet";

const FONT = "Times New Roman";
const CENTRED: CellStyle = { font: FONT, size: 13, horizontal: "center", wrap: true };

/** Prints lists of any width on a sheet, row by row. */
export class ListPrinter {
  private row = 0;

  constructor(
    private readonly sheet: MemorySheet,
    private readonly columns: number,
  ) {
    sheet.widths = [6, 34, ...Array.from({ length: columns - 2 }, () => 44)];
  }

  /** The row that comes next, as a person counts it. */
  get nextRow(): number {
    return this.row + 1;
  }

  blank(): void {
    this.row += 1;
  }

  /** A line over the whole width. */
  line(text: string, bold: boolean): void {
    const range = { top: this.row, left: 0, bottom: this.row, right: this.columns - 1 };
    this.sheet.setMerges([...this.sheet.grid().merges, range]);
    this.sheet.addStyle(range, { ...CENTRED, bold });
    this.cells([text]);
  }

  heading(texts: readonly string[]): void {
    this.border(texts.length, { bold: true, horizontal: "center" });
    this.cells(texts);
  }

  tableRow(texts: readonly string[], width: number): void {
    this.border(width, {});
    this.cells(texts);
  }

  /** Cells without borders. */
  cells(texts: readonly string[]): void {
    texts.forEach((text, column) => {
      this.sheet.setCell({ row: this.row, column }, constantCell(text));
    });
    this.row += 1;
  }

  private border(columns: number, style: CellStyle): void {
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
