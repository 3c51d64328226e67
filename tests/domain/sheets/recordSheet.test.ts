import { EMPTY, textCell } from "../../../src/domain/report/sheetContent";
import {
  readRecords,
  recordSheetContent,
  type RecordSheet,
} from "../../../src/domain/sheets/recordSheet";
import { COUNCIL_SHEET } from "../../../src/domain/sheets/councilSheet";
import { DOSSIER_SHEET } from "../../../src/domain/sheets/dossierSheet";
import { FACT_SHEET } from "../../../src/domain/sheets/factSheet";
import { FINDING_SHEET } from "../../../src/domain/sheets/findingSheet";
import { LOG_SHEET } from "../../../src/domain/sheets/logSheet";
import { RECEIVED_SHEET } from "../../../src/domain/sheets/receivedSheet";
import { REGISTER_SHEET } from "../../../src/domain/sheets/registerSheet";
import { SESSION_SHEET } from "../../../src/domain/sheets/sessionSheet";
import { TALLY_SHEET } from "../../../src/domain/sheets/tallySheet";
import { UNIT_SHEET } from "../../../src/domain/sheets/unitSheet";
import { foldText } from "../../../src/domain/text/foldText";
import { gridOf } from "../intake/gridOf";

const SHEET: RecordSheet<"name" | "note"> = {
  table: "BX_Thu",
  title: "Thử",
  note: "Ghi chú của trang.",
  key: ["name"],
  columns: [
    { field: "name", heading: "Họ tên", width: 20 },
    { field: "note", heading: "Ghi chú", width: 30 },
  ],
};

test("title, note and headings stand above the records", () => {
  const { cells, id, title, widths, freezeRows, table } = recordSheetContent(SHEET, [
    { note: textCell("a") },
    { name: textCell("=b") },
  ]);
  expect({ cells, id, title, widths, freezeRows, table }).toEqual({
    id: "BX_Thu_Trang",
    title: "Thử",
    cells: [
      [textCell("Thử"), EMPTY],
      [textCell("Ghi chú của trang."), EMPTY],
      [EMPTY, EMPTY],
      [textCell("Họ tên"), textCell("Ghi chú")],
      [EMPTY, textCell("a")],
      [textCell("=b"), EMPTY],
    ],
    widths: [20, 30],
    freezeRows: 4,
    table: { name: "BX_Thu", range: { top: 3, left: 0, bottom: 5, right: 1 } },
  });
});

test("of the columns those named are printed, all where none are, and the pages are numbered", () => {
  const page = {
    orientation: "landscape",
    marginsMm: { top: 20, bottom: 20, left: 20, right: 15 },
    fitToWidth: true,
    repeatRows: { first: 3, last: 3 },
    pageNumbers: true,
  };
  expect(recordSheetContent(SHEET, []).page).toEqual(page);
  const printing: typeof SHEET = { ...SHEET, prints: ["note", "note"] };
  expect(recordSheetContent(printing, []).page).toEqual({
    ...page,
    printColumns: { first: 1, last: 1 },
  });
});

test.each([
  [FINDING_SHEET, ["TT", "Lý do chấp nhận"]],
  [FACT_SHEET, ["Họ tên hoặc tên tập thể", "Ngày lập thành tích"]],
])("codes are left out of the print of $title", (sheet, ends) => {
  const { first, last } = recordSheetContent<string>(sheet, []).page!.printColumns!;
  expect([sheet.columns[first]!.heading, sheet.columns[last]!.heading]).toEqual(ends);
});

test("a table without records keeps one empty row, as Excel wants", () => {
  const { cells, table } = recordSheetContent(SHEET, []);
  expect(cells.slice(4)).toEqual([[EMPTY, EMPTY]]);
  expect(table?.range).toEqual({ top: 3, left: 0, bottom: 4, right: 1 });
});

test("of two columns with one heading the first is ours", () => {
  const grid = gridOf([
    ["Ghi chú", "HỌ TÊN", "ghi chú"],
    ["a", "b", "c"],
  ]);
  const { columns, records } = readRecords(SHEET, grid, { top: 0, left: 0, bottom: 1, right: 2 });
  expect([...columns]).toEqual([
    ["note", 0],
    ["name", 1],
  ]);
  expect(records.map(({ row, text, address }) => [row, text("note"), address("name")])).toEqual([
    [1, "a", "B2"],
  ]);
});

test("a field whose column is gone is empty, and pointed at by the table's first column", () => {
  const grid = gridOf([
    [null, "Họ tên"],
    [null, "b"],
  ]);
  const { records } = readRecords(SHEET, grid, { top: 0, left: 1, bottom: 1, right: 1 });
  expect(records.map(({ text, address }) => [text("note"), address("note")])).toEqual([["", "B2"]]);
});

test("rows in which only people's own columns are filled are no records", () => {
  const grid = gridOf([["Họ tên", "Riêng"], ["b"], [null, "chỉ riêng"], [" "]]);
  const { records } = readRecords(SHEET, grid, { top: 0, left: 0, bottom: 3, right: 1 });
  expect(records.map(({ row }) => row)).toEqual([1]);
});

const SHEETS: readonly RecordSheet<string>[] = [
  REGISTER_SHEET,
  RECEIVED_SHEET,
  UNIT_SHEET,
  DOSSIER_SHEET,
  COUNCIL_SHEET,
  TALLY_SHEET,
  FINDING_SHEET,
  SESSION_SHEET,
  LOG_SHEET,
];

test("our sheets have names of their own, in ASCII, and headings that are told apart", () => {
  expect(new Set(SHEETS.map(({ table }) => table.toUpperCase())).size).toBe(SHEETS.length);
  expect(new Set(SHEETS.map(({ title }) => title)).size).toBe(SHEETS.length);
  for (const { table, columns } of SHEETS) {
    expect(table).toMatch(/^BX_[A-Za-z]+$/);
    expect(new Set(columns.map(({ heading }) => foldText(heading))).size).toBe(columns.length);
    expect(new Set(columns.map(({ field }) => field)).size).toBe(columns.length);
  }
});
