import { cellAddress, type CellRange } from "../grid/address";
import { EMPTY_CELL, type Grid, type GridCell, shownText } from "../grid/grid";
import {
  EMPTY,
  textCell,
  type CellContent,
  type PageSetup,
  type SheetContent,
  type StyledRange,
} from "../report/sheetContent";
import { foldText } from "../text/foldText";
import { listValidations } from "./listValidations";

export interface RecordColumn<F extends string> {
  readonly field: F;
  readonly heading: string;
  /** In characters. */
  readonly width: number;
  /** The words that are usual in it; none where anything may stand. */
  readonly choices?: readonly string[];
}

/**
 * One of our sheets that holds records: a title, a note on how to use it, and an Excel table with one row a
 * record. Known in the workbook by the table's name, whatever the sheet is called.
 */
export interface RecordSheet<F extends string> {
  /** Name of the table, ASCII: `BX_DanhSach`. */
  readonly table: string;
  readonly title: string;
  readonly note: string;
  readonly columns: readonly RecordColumn<F>[];
  /** False where a cell's text would fill pages; otherwise long texts are wrapped. */
  readonly wraps?: boolean;
  /** The first and last column of those that are printed; all where none are named. */
  readonly prints?: readonly [F, F];
  /** The fields by which a record is told from the others. */
  readonly key: readonly F[];
}

export type RecordContent<F extends string> = Readonly<Partial<Record<F, CellContent>>>;

/** A record as it stands on the sheet. */
export interface ReadRecord<F extends string> {
  /** Zero-based row of the sheet. */
  readonly row: number;
  readonly cell: (field: F) => GridCell;
  /** The field's text without outer blanks. */
  readonly text: (field: F) => string;
  /** A1 address of the field's cell; of the first column where somebody deleted the field's. */
  readonly address: (field: F) => string;
}

export interface ReadRecords<F extends string> {
  /** Zero-based sheet column by field, as far as the headings still stand. */
  readonly columns: ReadonlyMap<F, number>;
  readonly records: readonly ReadRecord<F>[];
}

/** Zero-based row of the headings in a sheet that we make. */
export const HEADING_ROW = 3;

/** The whole sheet of the given records; a table without records keeps one empty row, as Excel wants. */
export function recordSheetContent<F extends string>(
  sheet: RecordSheet<F>,
  records: readonly RecordContent<F>[],
): SheetContent {
  const width = sheet.columns.length;
  const blank = sheet.columns.map(() => EMPTY);
  const rows = records.length === 0 ? [blank] : records.map((record) => recordCells(sheet, record));
  const table = tableRange(width, rows.length);
  const body = { top: table.top + 1, bottom: table.bottom };
  const validations = listValidations(sheet.columns, body, (_field, at) => at);
  return {
    id: recordSheetId(sheet.table),
    title: sheet.title,
    cells: [
      padded([textCell(sheet.title)], width),
      padded([textCell(sheet.note)], width),
      padded([], width),
      sheet.columns.map(({ heading }) => textCell(heading)),
      ...rows,
    ],
    merges: [],
    styles: recordStyles(table, sheet.wraps ?? true),
    widths: sheet.columns.map((column) => column.width),
    freezeRows: HEADING_ROW + 1,
    table: { name: sheet.table, range: table },
    page: {
      orientation: "landscape",
      marginsMm: { top: 20, bottom: 20, left: 20, right: 15 },
      fitToWidth: true,
      repeatRows: { first: HEADING_ROW, last: HEADING_ROW },
      ...(sheet.prints && { printColumns: printColumns(sheet.columns, sheet.prints) }),
      pageNumbers: true,
    },
    ...(validations.length > 0 && { validations }),
  };
}

/** The defined name of the sheet on which a table of records stands. */
export function recordSheetId(table: string): string {
  return `${table}_Trang`;
}

/** The cells of one record, in the order of the sheet's columns. */
export function recordCells<F extends string>(
  sheet: RecordSheet<F>,
  record: RecordContent<F>,
): readonly CellContent[] {
  return sheet.columns.map(({ field }) => record[field] ?? EMPTY);
}

function printColumns<F extends string>(
  columns: readonly RecordColumn<F>[],
  [first, last]: readonly [F, F],
): NonNullable<PageSetup["printColumns"]> {
  const at = (field: F) => columns.findIndex((column) => column.field === field);
  return { first: at(first), last: at(last) };
}

function tableRange(columns: number, records: number): CellRange {
  return { top: HEADING_ROW, left: 0, bottom: HEADING_ROW + records, right: columns - 1 };
}

function padded(cells: readonly CellContent[], width: number): readonly CellContent[] {
  return Array.from({ length: width }, (_, at) => cells[at] ?? EMPTY);
}

function recordStyles(table: CellRange, wrap: boolean): readonly StyledRange[] {
  const font = "Times New Roman";
  const title = { top: 0, left: 0, bottom: 0, right: 0 };
  const note = { top: 1, left: 0, bottom: 1, right: 0 };
  const heading = { ...table, bottom: table.top };
  const body = { ...table, top: table.top + 1 };
  return [
    { range: title, style: { font, size: 14, bold: true } },
    { range: note, style: { font, size: 11, italic: true } },
    {
      range: heading,
      style: {
        font,
        size: 11,
        bold: true,
        fill: "DDEBF7",
        horizontal: "center",
        vertical: "center",
        wrap,
        borders: true,
      },
    },
    { range: body, style: { font, size: 11, vertical: "top", wrap, borders: true } },
  ];
}

/** Reads the table back by its headings, wherever its columns have been moved; blank rows are left out. */
export function readRecords<F extends string>(
  sheet: RecordSheet<F>,
  grid: Grid,
  table: CellRange,
): ReadRecords<F> {
  const columns = new Map<F, number>();
  const fields = new Map(sheet.columns.map(({ heading, field }) => [foldText(heading), field]));
  for (let column = table.left; column <= table.right; column++) {
    const field = fields.get(foldText(gridCell(grid, table.top, column).text));
    if (field !== undefined && !columns.has(field)) columns.set(field, column);
  }
  const records: ReadRecord<F>[] = [];
  for (let row = table.top + 1; row <= table.bottom; row++) {
    const record = readRecord(grid, row, { columns, table });
    if ([...columns.keys()].some((field) => record.text(field) !== "")) records.push(record);
  }
  return { columns, records };
}

function readRecord<F extends string>(
  grid: Grid,
  row: number,
  { columns, table }: { readonly columns: ReadonlyMap<F, number>; readonly table: CellRange },
): ReadRecord<F> {
  const cell = (field: F) => {
    const column = columns.get(field);
    return column === undefined ? EMPTY_CELL : gridCell(grid, row, column);
  };
  return {
    row,
    cell,
    text: (field) => shownText(cell(field)).trim(),
    address: (field) => cellAddress({ row, column: columns.get(field) ?? table.left }),
  };
}

function gridCell(grid: Grid, row: number, column: number): GridCell {
  return grid.rows[row - grid.origin.row]?.[column - grid.origin.column] ?? EMPTY_CELL;
}
