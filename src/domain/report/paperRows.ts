import {
  EMPTY,
  textCell,
  type CellContent,
  type CellStyle,
  type SheetContent,
  type StyledRange,
} from "./sheetContent";
import type { CellRange } from "../grid/address";

const FONT = "Times New Roman";

/** Builds a paper row by row: lines across the whole width, headings, table rows with borders. */
export class PaperRows {
  private readonly cells: (readonly CellContent[])[] = [];
  private readonly merges: CellRange[] = [];
  private readonly styles: StyledRange[] = [];

  constructor(private readonly columns: number) {}

  /** Zero-based row that the next addition gets. */
  get nextRow(): number {
    return this.cells.length;
  }

  addBlank(): void {
    this.push([]);
  }

  /** One text across the paper. */
  addLine(content: CellContent, style: CellStyle): void {
    const range = this.across(0, this.columns - 1);
    this.merges.push(range);
    this.style(range, style);
    this.push([content]);
  }

  /** Two texts side by side, as heads of letters have them; the right one begins at column `split`. */
  addPair(pair: {
    readonly left: string;
    readonly right: string;
    readonly split: number;
    readonly style: CellStyle;
  }): void {
    const halves = [this.across(0, pair.split - 1), this.across(pair.split, this.columns - 1)];
    this.merges.push(...halves);
    for (const range of halves) this.style(range, pair.style);
    const cells: CellContent[] = Array.from({ length: this.columns }, () => EMPTY);
    cells[0] = textCell(pair.left);
    cells[pair.split] = textCell(pair.right);
    this.push(cells);
  }

  /** A heading row; its zero-based row is returned. */
  addHeading(cells: readonly CellContent[], options: RowOptions = {}): number {
    this.bordered(cells.length, {
      ...options,
      style: { bold: true, horizontal: "center", vertical: "center", fill: "DDEBF7" },
    });
    return this.push(cells);
  }

  /** A row with one bold text across the table. */
  addGroup(content: CellContent): void {
    const range = this.across(0, this.columns - 1);
    this.merges.push(range);
    this.style(range, { size: 12, bold: true, borders: true });
    this.push([content]);
  }

  addTableRow(cells: readonly CellContent[], options: RowOptions = {}): void {
    this.bordered(cells.length, {
      ...options,
      style: { vertical: "top", ...(options.bold === true ? { bold: true } : {}) },
    });
    for (const [column, cell] of cells.entries()) {
      if (isFigure(cell)) this.style(this.across(column, column), { horizontal: "center" });
    }
    this.push(cells);
  }

  /**
   * The finished sheet: A4 landscape. A running paper is fitted to the width and repeats its heading row on
   * every page, with page numbers; one of separate letters begins a page at each of `pageBreaks` instead.
   */
  content(
    paper: {
      readonly id: string;
      readonly title: string;
      readonly widths: readonly number[];
    } & ({ readonly repeatRow: number } | { readonly pageBreaks: readonly number[] }),
  ): SheetContent {
    return {
      id: paper.id,
      title: paper.title,
      cells: this.cells,
      merges: this.merges,
      styles: this.styles,
      widths: paper.widths,
      freezeRows: 0,
      table: null,
      page: {
        orientation: "landscape",
        marginsMm: { top: 20, bottom: 20, left: 30, right: 15 },
        ...("repeatRow" in paper
          ? {
              fitToWidth: true,
              repeatRows: { first: paper.repeatRow, last: paper.repeatRow },
              pageNumbers: true,
            }
          : { fitToWidth: false, pageBreaks: paper.pageBreaks }),
      },
    };
  }

  private bordered(width: number, options: RowOptions & { readonly style: CellStyle }): void {
    this.style(this.across(0, width - 1), {
      size: 12,
      wrap: true,
      borders: true,
      ...options.style,
    });
    if (options.mergeName === true) this.merges.push(this.across(1, 3));
  }

  private across(left: number, right: number): CellRange {
    return { top: this.nextRow, left, bottom: this.nextRow, right };
  }

  private style(range: CellRange, style: CellStyle): void {
    this.styles.push({ range, style: { font: FONT, ...style } });
  }

  private push(cells: readonly CellContent[]): number {
    const row = this.nextRow;
    this.cells.push(Array.from({ length: this.columns }, (_, at) => cells[at] ?? EMPTY));
    return row;
  }
}

interface RowOptions {
  readonly bold?: boolean;
  /** The second to fourth cell are one: a name that needs the width. */
  readonly mergeName?: boolean;
}

function isFigure(cell: CellContent): boolean {
  if (cell.kind === "formula") return typeof cell.value === "number";
  return cell.kind === "number";
}
