import type { CellRange } from "../domain/grid/address";
import { quoteSheet, rangeAddress } from "../domain/grid/address";
import type { Change } from "../workbook/change";
import { applyList } from "./applyList";
import { applyMarks } from "./applyMarks";
import { applyPage } from "./applyPage";
import { applyStyle } from "./applyStyle";
import { cellFormat, cellInput } from "./cellInput";
import { columnPoints } from "./columnWidth";
import { rangeOf } from "./proxyRange";
import type { Standing } from "./standing";
import { excelVisibility } from "./visibility";

type Of<Kind extends Change["do"]> = Extract<Change, { readonly do: Kind }>;
type Queues = {
  readonly [Kind in Change["do"]]: (
    workbook: Excel.Workbook,
    change: Of<Kind>,
    standing: Standing,
  ) => void;
};

/** Traced where a sheet or table was added and is still to be hidden or named. */
export const HALF_DONE = "half:";

const queues: Queues = {
  addSheet: ({ worksheets }, { sheet, visibility }) => {
    const added = worksheets.add(sheet);
    if (visibility === "visible") return;
    worksheets.context.trace(HALF_DONE);
    added.visibility = excelVisibility(visibility);
  },
  deleteSheet: (workbook, { sheet }) => {
    sheetOf(workbook, sheet).delete();
  },
  showSheet: (workbook, { sheet, visibility }) => {
    sheetOf(workbook, sheet).visibility = excelVisibility(visibility);
  },
  clear: (workbook, { sheet, range }) => {
    const cells = place(workbook, sheet, range);
    // "All" would take people's drop-down lists and notes, too.
    cells.clear("Contents");
    cells.clear("Formats");
  },
  write: queueWrite,
  copyCells: (workbook, { from, to, range }) => {
    const source = place(workbook, from, range);
    const target = place(workbook, to, range);
    // "All" would bring a table along.
    target.copyFrom(source, "Formulas");
    target.copyFrom(source, "Formats");
  },
  style: (workbook, { sheet, range, style }) => {
    applyStyle(place(workbook, sheet, range), range, style);
  },
  setList: (workbook, { sheet, validation }) => {
    applyList(place(workbook, sheet, validation.range), validation);
  },
  merge: (workbook, { sheet, range }) => {
    place(workbook, sheet, range).merge(false);
  },
  widths: (workbook, { sheet, widths }) => {
    widths.forEach((width, column) => {
      const cell = { top: 0, left: column, bottom: 0, right: column };
      place(workbook, sheet, cell).getEntireColumn().untrack().format.columnWidth =
        columnPoints(width);
    });
  },
  freezeRows: (workbook, { sheet, rows }) => {
    const { freezePanes } = sheetOf(workbook, sheet);
    if (rows > 0) freezePanes.freezeRows(rows);
    else freezePanes.unfreeze();
  },
  setTable: (workbook, { name, sheet, range }, standing) => {
    const cells = place(workbook, sheet, range);
    if (standing.hasTable(name)) {
      workbook.tables.getItem(name).resize(cells);
      return;
    }
    const added = sheetOf(workbook, sheet).tables.add(cells, true);
    workbook.context.trace(HALF_DONE);
    added.name = name;
  },
  dropTable: (workbook, { name }) => {
    workbook.tables.getItem(name).convertToRange().untrack();
  },
  setName: (workbook, { name, sheet, range }, standing) => {
    const { names } = workbook;
    if (standing.hasName(name)) names.getItem(name).formula = absoluteFormula(sheet, range);
    else names.add(name, place(workbook, sheet, range));
  },
  dropName: ({ names }, { name }) => {
    names.getItem(name).delete();
  },
  page: (workbook, { sheet, setup }) => {
    applyPage(sheetOf(workbook, sheet), setup);
  },
  setMarks: (workbook, { sheet, marks }, standing) => {
    applyMarks(sheetOf(workbook, sheet), standing.marksOn(sheet), marks);
  },
  clearMarks: (workbook, { sheet }, standing) => {
    applyMarks(sheetOf(workbook, sheet), standing.marksOn(sheet), []);
  },
};

/** Queues one change; `standing` is what stands before it. */
export function queueChange(
  context: Excel.RequestContext,
  change: Change,
  standing: Standing,
): void {
  const queue = queues[change.do] as (
    workbook: Excel.Workbook,
    change: Change,
    standing: Standing,
  ) => void;
  queue(context.workbook, change, standing);
}

/** Formats come first: a number written into a cell that has the text format would become text. */
function queueWrite(workbook: Excel.Workbook, { sheet, at, rows }: Of<"write">): void {
  const bottom = at.row + rows.length - 1;
  const right = at.column + (rows[0]?.length ?? 0) - 1;
  const cells = place(workbook, sheet, { top: at.row, left: at.column, bottom, right });
  cells.numberFormat = rows.map((row) => row.map(cellFormat));
  cells.formulas = rows.map((row) => row.map(cellInput));
}

function sheetOf({ worksheets }: Excel.Workbook, sheet: string): Excel.Worksheet {
  return worksheets.getItem(sheet);
}

function place(workbook: Excel.Workbook, sheet: string, range: CellRange): Excel.Range {
  return rangeOf(sheetOf(workbook, sheet), range);
}

function absoluteFormula(sheet: string, range: CellRange): string {
  const address = rangeAddress(range).replaceAll(/([A-Z]+)(\d+)/g, "$$$1$$$2");
  return `=${quoteSheet(sheet)}!${address}`;
}
