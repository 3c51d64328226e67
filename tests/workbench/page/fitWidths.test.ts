import type { CellRange } from "../../../src/domain/grid/address";
import { constantCell, type Grid } from "../../../src/domain/grid/grid";
import { fitWidths } from "../../../src/workbench/page/fitWidths";
import { DEFAULT_WIDTH } from "../../../src/workbook/MemorySheet";

function gridOf(rows: readonly (readonly string[])[], change: Partial<Grid> = {}): Grid {
  return {
    sheet: "Danh sách",
    visibility: "visible",
    origin: { row: 0, column: 0 },
    rows: rows.map((cells) => cells.map(constantCell)),
    merges: [],
    hiddenRows: [],
    hiddenColumns: [],
    dateSystem: 1900,
    ...change,
  };
}

const LINE = "x".repeat(20);
const TITLE = "DANH SÁCH giới thiệu tập thể và cá nhân điển hình";
const ACROSS: CellRange = { top: 0, left: 0, bottom: 0, right: 1 };
const DOWN: CellRange = { top: 0, left: 0, bottom: 1, right: 0 };

test.each<readonly [string, Grid, readonly number[]]>([
  ["an empty sheet has no widths", gridOf([]), []],
  ["short texts leave Excel's width", gridOf([["TT"], ["1"]]), [DEFAULT_WIDTH]],
  ["texts fit with a margin", gridOf([[LINE], [LINE]]), [22]],
  ["none is wider than the widest", gridOf([["x".repeat(90)]]), [36]],
  ["one long title among others does not count", gridOf([[TITLE], [LINE], [LINE], ["1"]]), [22]],
  [
    "a text merged over columns does not count",
    gridOf([[TITLE, ""], [LINE]], { merges: [ACROSS] }),
    [22],
  ],
  ["a text merged over rows does", gridOf([[LINE], [""]], { merges: [DOWN] }), [22]],
  [
    "columns before the used part have Excel's width",
    gridOf([[LINE, ""]], { origin: { row: 3, column: 2 } }),
    [DEFAULT_WIDTH, DEFAULT_WIDTH, 22],
  ],
])("%s", (_, grid, widths) => {
  expect(fitWidths(grid)).toEqual(widths);
});
