import { constantCell, EMPTY_CELL, type CellValue, type Grid } from "../../src/domain/grid/grid";
import { readXlsx } from "../../src/files/readXlsx";
import { writeXlsx } from "../../src/files/writeXlsx";
import { MemoryWorkbook } from "../../src/workbook/MemoryWorkbook";
import { canonicalCells } from "../../src/workflow/canonicalCells";
import { gridOf } from "../domain/intake/gridOf";
import { valueOf } from "./workflowKit";

const LIST = gridOf([["TT", "Họ và tên"], [], ["1.", "Bà Trần Thị Mai"]]);

test("tells each filled cell with its place, type and value", () => {
  expect(canonicalCells(LIST)).toBe(
    '[["A1","text","TT"],["B1","text","Họ và tên"],["A3","text","1."],["B3","text","Bà Trần Thị Mai"]]',
  );
});

test.each<readonly [string, Grid]>([
  ["title", { ...LIST, sheet: "Tên khác" }],
  ["hidden rows and merges", { ...LIST, hiddenRows: [2], visibility: "hidden" }],
  [
    "formats and fonts",
    {
      ...LIST,
      rows: LIST.rows.map((row) =>
        row.map((cell) => ({ ...cell, font: "Arial", numberFormat: "@" })),
      ),
    },
  ],
  ["empty cells behind", { ...LIST, rows: [...LIST.rows, [EMPTY_CELL, EMPTY_CELL]] }],
  [
    "a formula that gives an empty text",
    {
      ...LIST,
      rows: [
        ...LIST.rows,
        [{ ...EMPTY_CELL, type: "text", value: "", formula: '=IF(A1="","","")' }],
      ],
    },
  ],
])("%s do not matter", (_, grid) => {
  expect(canonicalCells(grid)).toBe(canonicalCells(LIST));
});

test("where the used part begins does not matter", () => {
  const rows = [["một", "hai"]];
  const inside = { ...gridOf(rows), origin: { row: 1, column: 1 } };
  const whole = gridOf([[], ["", ...(rows[0] ?? [])]]);
  expect(canonicalCells(inside)).toBe(canonicalCells(whole));
});

test.each<readonly [string, Grid]>([
  ["a value", { ...LIST, rows: [...LIST.rows, [constantCell("2.")]] }],
  ["a number in a text's stead", { ...LIST, rows: [[constantCell(1)]] }],
  ["a place", { ...LIST, origin: { row: 1, column: 0 } }],
])("%s matters", (_, grid) => {
  expect(canonicalCells(grid)).not.toBe(canonicalCells(LIST));
});

test("a sheet and its saved file tell the same", async () => {
  const values: readonly CellValue[] = [
    "Bà Trần Thị Mai\nGiáo viên",
    "  hai đầu trống ",
    "a_x000D_b",
    "=1+1 Trần Thị Bưởi",
    "__proto__",
    0.1 + 0.2,
    43_960,
    true,
    null,
    "cuối",
  ];
  const model = new MemoryWorkbook();
  const sheet = valueOf(model.addSheet("Danh sách trường"));
  values.forEach((value, row) => {
    sheet.setCell({ row: row + 3, column: row % 3 }, constantCell(value));
  });
  const [read] = valueOf(await readXlsx(await writeXlsx(model.snapshot()))).grids;
  expect(canonicalCells(read!)).toBe(canonicalCells(sheet.grid()));
});
