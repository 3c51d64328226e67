import { visitXml, type XmlElement } from "../reading/xmlPart";
import type { ZipPackage } from "../reading/ZipPackage";
import { isSkipped } from "./passedOver";

/** A list has more columns than a table that holds a head, a list and a signature in place. */
const MOST_LAYOUT_COLUMNS = 2;

/**
 * Tables that do nothing but hold others in place, by their order in the document. Such a table stands in no
 * other, has at most two columns, and holds a table of two rows and columns at least, beside which nothing is
 * written. One with a row that is hidden or deleted is taken for none.
 */
export function layoutTables(parts: ZipPackage, part: string): ReadonlySet<number> {
  const visitor = new LayoutVisitor();
  visitXml(parts, part, visitor);
  return visitor.layouts;
}

/** A table as far as it has been read. */
interface TableSketch {
  readonly index: number;
  rows: number;
  columns: number;
  isPlain: boolean;
  holdsTable: boolean;
  cellsInRow: number;
  filledInRow: number;
  rowHoldsTable: boolean;
  cellIsFilled: boolean;
}

class LayoutVisitor {
  readonly layouts = new Set<number>();
  readonly #open: TableSketch[] = [];
  #tables = 0;
  #skippedDepth: number | null = null;
  #isText = false;

  open(element: XmlElement): void {
    if (this.#skippedDepth !== null) return;
    const { name, parent, depth } = element;
    const table = this.#open.at(-1);
    if (isSkipped(element)) this.#skippedDepth = depth;
    else if (name === "tbl") this.#openTable();
    else if (table && name === "tc") openCell(table);
    else if (table && parent === "trPr" && (name === "del" || name === "hidden")) {
      table.isPlain = false;
    }
    this.#isText = name === "t" && parent === "r";
  }

  text(text: string): void {
    if (!this.#isText || this.#skippedDepth !== null || text.trim() === "") return;
    for (const table of this.#open) table.cellIsFilled = true;
  }

  close({ name, depth }: XmlElement): void {
    if (this.#skippedDepth !== null) {
      if (this.#skippedDepth === depth) this.#skippedDepth = null;
      return;
    }
    this.#isText = false;
    const table = this.#open.at(-1);
    if (!table) return;
    if (name === "tc" && table.cellIsFilled) table.filledInRow += 1;
    else if (name === "tr") closeRow(table);
    else if (name === "tbl") this.#closeTable(table);
  }

  #openTable(): void {
    this.#open.push({
      index: this.#tables,
      rows: 0,
      columns: 0,
      isPlain: true,
      holdsTable: false,
      cellsInRow: 0,
      filledInRow: 0,
      rowHoldsTable: false,
      cellIsFilled: false,
    });
    this.#tables += 1;
  }

  #closeTable(table: TableSketch): void {
    this.#open.pop();
    const [around, ...further] = this.#open;
    if (!around) {
      const isNarrow = table.columns <= MOST_LAYOUT_COLUMNS;
      if (table.holdsTable && table.isPlain && isNarrow) this.layouts.add(table.index);
    } else if (further.length === 0) {
      around.rowHoldsTable = true;
      around.holdsTable ||= table.rows > 1 && table.columns > 1;
    }
  }
}

function openCell(table: TableSketch): void {
  table.cellsInRow += 1;
  table.cellIsFilled = false;
}

function closeRow(table: TableSketch): void {
  table.rows += 1;
  table.columns = Math.max(table.columns, table.cellsInRow);
  if (table.rowHoldsTable && table.filledInRow > 1) table.isPlain = false;
  table.cellsInRow = 0;
  table.filledInRow = 0;
  table.rowHoldsTable = false;
}
