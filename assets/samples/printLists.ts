import type { MemorySheet } from "../../src/workbook/MemorySheet";
import { ListPrinter } from "./ListPrinter";
import type { PlanList, PlanRow, PlanSheet } from "./planFixture";

/** A row of a list and where it stands. */
export interface PrintedRow {
  readonly sheet: string;
  /** As a person counts it. */
  readonly row: number;
  readonly list: PlanList;
  readonly source: PlanRow;
}

/** A list and the row of its headings. */
export interface PrintedList {
  readonly sheet: string;
  readonly headingRow: number;
  readonly list: PlanList;
}

export interface PrintedSheet {
  readonly rows: readonly PrintedRow[];
  readonly lists: readonly PrintedList[];
}

/** Prints a received paper as its unit would have typed it. */
export function printLists(sheet: MemorySheet, source: PlanSheet): PrintedSheet {
  const width = Math.max(...source.lists.map(({ headings }) => headings.length));
  const printer = new ListPrinter(sheet, width);
  for (const line of source.head) printer.line(line, true);
  const printed = source.lists.map((list) => printList(printer, sheet.name, list));
  printer.blank();
  printer.cells([...Array.from({ length: width - 1 }, () => ""), source.foot]);
  return {
    rows: printed.flatMap(({ rows }) => rows),
    lists: printed.map(({ headingRow, list }) => ({ sheet: sheet.name, headingRow, list })),
  };
}

function printList(printer: ListPrinter, sheet: string, list: PlanList) {
  printer.blank();
  for (const line of list.above) printer.line(line, !line.startsWith("("));
  const headingRow = printer.nextRow;
  printer.heading(list.headings);
  const rows: PrintedRow[] = [];
  for (const source of list.rows) {
    if (typeof source === "string") {
      const group = source.split("|").map((text) => text.trim());
      printer.tableRow(group, list.headings.length);
    } else {
      rows.push({ sheet, row: printer.nextRow, list, source });
      printer.tableRow([String(rows.length), ...source.cells], list.headings.length);
    }
  }
  for (const line of list.below) printer.cells([line]);
  return { headingRow, rows, list };
}
