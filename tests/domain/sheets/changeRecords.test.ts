import { EMPTY, numberCell, textCell } from "../../../src/domain/report/sheetContent";
import type { StandingTable } from "../../../src/domain/sheets/appendRecords";
import { changeRecords } from "../../../src/domain/sheets/changeRecords";
import type { RecordSheet } from "../../../src/domain/sheets/recordSheet";
import { constantCell, type GridCell } from "../../../src/domain/grid/grid";
import { gridOf } from "../intake/gridOf";

type Field = "id" | "name" | "count";

const SHEET: RecordSheet<Field> = {
  table: "BX_Thu",
  title: "Thử",
  note: "",
  columns: [
    { field: "id", heading: "Mã", width: 8 },
    { field: "name", heading: "Tên", width: 20 },
    { field: "count", heading: "Số", width: 8 },
  ],
  key: ["id"],
};

const TWO_DECIMALS: GridCell = { ...constantCell(1.5), numberFormat: "0.00" };

/** Columns moved, one of a person's own between them, something far below. */
function standing(...below: readonly (readonly (string | null)[])[]): StandingTable {
  const rows = [
    ["Tên", "Ghi chú riêng", "Mã", "Số"],
    ["Lan", "nhớ gọi", "A1", TWO_DECIMALS],
    ["Mai", null, "A2", null],
    ...below,
  ];
  const grid = gridOf(rows, { sheet: "Thử", at: "A4" });
  return { grid, range: { top: 3, left: 0, bottom: 5, right: 3 } };
}

test("an edit names the cells that differ, what they held, and whose rows they are", () => {
  const edits = [
    { row: 4, values: { name: textCell("Lân"), count: numberCell(2) } },
    { row: 5, values: { name: textCell("Mai"), count: EMPTY } },
  ];
  expect(changeRecords(SHEET, standing(), { edits, added: [] })).toEqual({
    ok: true,
    value: {
      change: {
        id: "BX_Thu_Trang",
        title: "Thử",
        cells: [
          { at: { row: 4, column: 0 }, content: { kind: "text", text: "Lân" } },
          { at: { row: 4, column: 3 }, content: { kind: "number", number: 2, format: "0.00" } },
        ],
        table: { name: "BX_Thu", range: { top: 3, left: 0, bottom: 5, right: 3 } },
        standing: { top: 3, left: 0, bottom: 5, right: 3 },
        styles: [],
      },
      cells: [
        {
          at: { row: 4, column: 0 },
          before: { kind: "text", text: "Lan" },
          after: { kind: "text", text: "Lân" },
        },
        {
          at: { row: 4, column: 3 },
          before: { kind: "number", number: 1.5, format: "0.00" },
          after: { kind: "number", number: 2, format: "0.00" },
        },
      ],
      keys: [
        { at: { row: 4, column: 2 }, text: "A1" },
        { at: { row: 5, column: 2 }, text: "A2" },
      ],
    },
  });
});

test("added records come below, and the table grows over them", () => {
  const added = [{ id: textCell("A3"), name: textCell("Sơn") }];
  const changed = changeRecords(SHEET, standing(), { edits: [], added });
  expect(changed.ok && changed.value.change).toEqual({
    id: "BX_Thu_Trang",
    title: "Thử",
    cells: [
      { at: { row: 6, column: 2 }, content: { kind: "text", text: "A3" } },
      { at: { row: 6, column: 0 }, content: { kind: "text", text: "Sơn" } },
    ],
    table: { name: "BX_Thu", range: { top: 3, left: 0, bottom: 6, right: 3 } },
    standing: { top: 3, left: 0, bottom: 5, right: 3 },
    styles: [
      {
        range: { top: 6, left: 0, bottom: 6, right: 3 },
        style: {
          font: "Times New Roman",
          size: 11,
          vertical: "top",
          wrap: true,
          borders: true,
        },
      },
    ],
  });
});

test("a sheet that is not there is made with the records, and every filled cell is new", () => {
  const added = [{ id: textCell("A1"), count: numberCell(0) }];
  const changed = changeRecords(SHEET, null, { edits: [], added });
  expect(changed.ok && changed.value.cells).toEqual([
    { at: { row: 4, column: 0 }, before: EMPTY, after: { kind: "text", text: "A1" } },
    { at: { row: 4, column: 2 }, before: EMPTY, after: { kind: "number", number: 0 } },
  ]);
  expect(changed.ok && "standing" in changed.value.change).toBe(false);
});

test.each([
  ["a row above the table", 3, { code: "no-record", params: { sheet: "Thử", row: 4 } }],
  ["a row below the table", 6, { code: "no-record", params: { sheet: "Thử", row: 7 } }],
])("%s is not edited", (_, row, fault) => {
  const edits = [{ row, values: { name: textCell("Sơn") } }];
  expect(changeRecords(SHEET, standing(), { edits, added: [] })).toEqual({ ok: false, fault });
});

test("what has no column any more is refused, not dropped", () => {
  const { grid, range } = standing();
  const cut = { grid, range: { ...range, right: 2 } };
  const edits = [{ row: 4, values: { count: numberCell(1) } }];
  expect(changeRecords(SHEET, cut, { edits, added: [] })).toEqual({
    ok: false,
    fault: { code: "no-column", params: { sheet: "Thử", heading: "Số" } },
  });
});

test("nothing is pushed away from below the table", () => {
  const added = [{ id: textCell("A3") }];
  const crowded = standing(["Ký tên", null, null, null]);
  expect(changeRecords(SHEET, crowded, { edits: [], added })).toEqual({
    ok: false,
    fault: { code: "no-room-below", params: { sheet: "Thử", row: 7 } },
  });
});

test("text that begins like a formula stays text, and empty text empties", () => {
  const edits = [{ row: 4, values: { name: textCell("=1+1"), count: textCell("") } }];
  const changed = changeRecords(SHEET, standing(), { edits, added: [] });
  expect(changed.ok && changed.value.cells.map(({ after }) => after)).toEqual([
    { kind: "text", text: "=1+1" },
    { kind: "empty" },
  ]);
});

test("a formula and a pasted error are kept as what they were", () => {
  const { grid, range } = standing();
  const formula = { ...constantCell(3), formula: "=1+2" };
  const error: GridCell = { ...constantCell("#N/A"), type: "error" };
  const [headings = [], first = [], second = []] = grid.rows;
  const rows = [headings, [formula, ...first.slice(1)], [error, ...second.slice(1)]];
  const edits = [4, 5].map((row) => ({ row, values: { name: textCell("Sơn") } }));
  const changed = changeRecords(SHEET, { grid: { ...grid, rows }, range }, { edits, added: [] });
  expect(changed.ok && changed.value.cells.map(({ before }) => before)).toEqual([
    { kind: "formula", formula: "=1+2", value: 3 },
    { kind: "formula", formula: "=#N/A", value: "#N/A" },
  ]);
});
