import { constantCell, type GridCell } from "../../../src/domain/grid/grid";
import { textCell } from "../../../src/domain/report/sheetContent";
import { appendRecords, type StandingTable } from "../../../src/domain/sheets/appendRecords";
import {
  recordSheetContent,
  type RecordContent,
  type RecordSheet,
} from "../../../src/domain/sheets/recordSheet";
import { MemoryWorkbook } from "../../../src/workbook/MemoryWorkbook";
import { gridOf } from "../intake/gridOf";
import { put, rearranged, typed } from "./sheetKit";

type Field = "id" | "name" | "note";

const SHEET: RecordSheet<Field> = {
  table: "BX_Thu",
  title: "Thử",
  note: "Ghi chú của trang.",
  key: ["id"],
  columns: [
    { field: "id", heading: "Mã", width: 10 },
    { field: "name", heading: "Họ tên", width: 20 },
    { field: "note", heading: "Ghi chú", width: 30 },
  ],
};

function record(id: string, name: string): RecordContent<Field> {
  return { id: textCell(id), name: textCell(name) };
}

const FIRST = [record("1", "Trần Thị Mai"), record("2", "Lê Văn Sơn")];
const NEW = [record("3", "=Vũ Thị Lan"), record("4", "Đỗ Văn Lực")];

/** Standing table and workbook in which the sheet was made. */
async function standingOf(records: readonly RecordContent<Field>[]) {
  const model = new MemoryWorkbook();
  return { model, standing: await put(recordSheetContent(SHEET, records), model) };
}

function contentOf(standing: StandingTable | null, records: readonly RecordContent<Field>[]) {
  const appended = appendRecords(SHEET, standing, records);
  if (!appended.ok) throw new Error(appended.fault.code);
  return appended.value;
}

/** The sheet after appending, as texts from the heading row on. */
async function textsAfter(standing: StandingTable, records: readonly RecordContent<Field>[]) {
  const { grid, range } = await put(contentOf(standing, records));
  const rows = grid.rows.map((row) => row.map(({ text }) => text));
  return { rows: rows.slice(range.top - grid.origin.row), range };
}

test("where nothing stands, the sheet is made", () => {
  expect(contentOf(null, FIRST)).toEqual(recordSheetContent(SHEET, FIRST));
});

test("records come below those that stand there; the sheet is as if written at once", async () => {
  const { standing, model } = await standingOf(FIRST);
  const content = contentOf(standing, NEW);
  expect(content).toEqual(recordSheetContent(SHEET, [...FIRST, ...NEW]));
  const after = await put(content, model);
  const whole = await standingOf([...FIRST, ...NEW]);
  expect(after).toEqual(whole.standing);
});

test("a new table's blank first row is filled", async () => {
  const { standing } = await standingOf([]);
  expect(contentOf(standing, NEW)).toEqual(recordSheetContent(SHEET, NEW));
});

test("blank rows at the end are filled before the table grows", async () => {
  const { standing } = await standingOf([...FIRST, {}, {}, {}]);
  const { rows, range } = await textsAfter(standing, NEW);
  expect(rows.map(([id]) => id)).toEqual(["Mã", "1", "2", "3", "4"]);
  expect(range.bottom - range.top).toBe(5);
});

test("a row in which only people's own column is filled is not written over", async () => {
  const { standing } = await standingOf([...FIRST, {}, {}]);
  const wider = {
    range: { ...standing.range, right: 3 },
    grid: gridOf([
      ["Thử"],
      ["Ghi chú của trang."],
      [],
      ["Mã", "Họ tên", "Ghi chú", "Riêng"],
      ["1", "Trần Thị Mai"],
      ["2", "Lê Văn Sơn"],
      [null, null, null, "để dành"],
      [],
    ]),
  };
  const { rows } = await textsAfter(wider, NEW);
  expect(rows).toEqual([
    ["Mã", "Họ tên", "Ghi chú", "Riêng"],
    ["1", "Trần Thị Mai", "", ""],
    ["2", "Lê Văn Sơn", "", ""],
    ["", "", "", "để dành"],
    ["3", "=Vũ Thị Lan", "", ""],
    ["4", "Đỗ Văn Lực", "", ""],
  ]);
});

test("what people typed, moved or added stays: cells, columns, formulas, numbers and formats", () => {
  const date: GridCell = { ...constantCell(43970), numberFormat: "dd/mm/yyyy" };
  const formula: GridCell = { ...constantCell(2), formula: "=1+1" };
  const standing: StandingTable = {
    range: { top: 3, left: 1, bottom: 5, right: 4 },
    grid: gridOf([
      ["Tên riêng", null, null, null, null, "bên phải"],
      [],
      [formula],
      [null, "Ghi chú", "Mã", "Của tôi", "Họ tên"],
      [null, "=không phải công thức", "1", date, "Trần Thị Mai"],
      [null, true, "2", formula, "Lê Văn Sơn đã sửa"],
    ]),
  };
  const { cells, table } = contentOf(standing, NEW);
  const blank = { kind: "empty" };
  const kept = { kind: "formula", formula: "=1+1", value: 2 };
  expect(cells.slice(2)).toEqual([
    [kept, blank, blank, blank, blank, blank],
    [blank, textCell("Ghi chú"), textCell("Mã"), textCell("Của tôi"), textCell("Họ tên"), blank],
    [
      blank,
      textCell("=không phải công thức"),
      textCell("1"),
      { kind: "number", number: 43970, format: "dd/mm/yyyy" },
      textCell("Trần Thị Mai"),
      blank,
    ],
    [
      blank,
      { kind: "boolean", boolean: true },
      textCell("2"),
      kept,
      textCell("Lê Văn Sơn đã sửa"),
      blank,
    ],
    [blank, blank, textCell("3"), blank, textCell("=Vũ Thị Lan"), blank],
    [blank, blank, textCell("4"), blank, textCell("Đỗ Văn Lực"), blank],
  ]);
  expect(cells[0]?.map((cell) => (cell.kind === "text" ? cell.text : ""))).toEqual([
    "Tên riêng",
    "",
    "",
    "",
    "",
    "bên phải",
  ]);
  expect(table).toEqual({ name: "BX_Thu", range: { top: 3, left: 1, bottom: 7, right: 4 } });
});

test("records go into moved columns", async () => {
  const { standing } = await standingOf(FIRST);
  const { rows } = await textsAfter(rearranged(standing), NEW);
  expect(rows.map((row) => row.slice(-4))).toEqual([
    ["Ghi chú", "Cột riêng", "Họ tên", "Mã"],
    ["", "riêng 1", "Trần Thị Mai", "1"],
    ["", "riêng 2", "Lê Văn Sơn", "2"],
    ["", "", "=Vũ Thị Lan", "3"],
    ["", "", "Đỗ Văn Lực", "4"],
  ]);
});

test("a column that somebody deleted is not brought back, nor written elsewhere", async () => {
  const { standing } = await standingOf(FIRST);
  const without = typed(standing, { heading: "Họ tên", record: -1, value: "Tên khác" });
  const { rows } = await textsAfter(without, NEW);
  expect(rows.slice(3)).toEqual([
    ["3", "", ""],
    ["4", "", ""],
  ]);
});

test.each([
  ["in the next row", 6, 0, 7],
  ["in the last row that is needed", 7, 2, 8],
])("it is refused where something stands %s", async (_name, row, column, told) => {
  const { standing } = await standingOf(FIRST);
  const rows = standing.grid.rows.map((cells) => [...cells]);
  while (rows.length <= row) rows.push([]);
  rows[row]![column] = constantCell("người lập");
  const grid = gridOf(
    rows.map((cells) => Array.from(cells, (cell: GridCell | undefined) => cell ?? null)),
    { sheet: "Sổ" },
  );
  expect(appendRecords(SHEET, { grid, range: standing.range }, NEW)).toEqual({
    ok: false,
    fault: { code: "no-room-below", params: { sheet: "Sổ", row: told } },
  });
});

test("what stands further down or beside the table stays where it is", async () => {
  const { standing } = await standingOf(FIRST);
  const rows = [...standing.grid.rows, [], [], [constantCell("dưới nữa")]];
  const beside = [...(standing.grid.rows[4] ?? []), constantCell("bên cạnh")];
  const grid = { ...standing.grid, rows: rows.map((row, at) => (at === 4 ? beside : row)) };
  const after = await textsAfter({ grid, range: standing.range }, NEW);
  expect(after.rows).toEqual([
    ["Mã", "Họ tên", "Ghi chú", ""],
    ["1", "Trần Thị Mai", "", "bên cạnh"],
    ["2", "Lê Văn Sơn", "", ""],
    ["3", "=Vũ Thị Lan", "", ""],
    ["4", "Đỗ Văn Lực", "", ""],
    ["dưới nữa", "", "", ""],
  ]);
});

test("nothing to add leaves the sheet as it is", async () => {
  const { standing, model } = await standingOf(FIRST);
  const before = model.snapshot();
  await put(contentOf(standing, []), model);
  expect(model.snapshot()).toEqual(before);
});
