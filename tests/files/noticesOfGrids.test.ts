import type { Grid } from "../../src/domain/grid/grid";
import { noticesOfGrids } from "../../src/files/noticesOfGrids";

const PLAIN: Grid = {
  sheet: "Danh sách",
  visibility: "visible",
  origin: { row: 0, column: 0 },
  rows: [],
  merges: [],
  hiddenRows: [],
  hiddenColumns: [],
  dateSystem: 1900,
};

test("tells what is hidden with the name of its sheet", () => {
  const grids: readonly Grid[] = [
    PLAIN,
    { ...PLAIN, sheet: "Mã", visibility: "hidden", hiddenColumns: [2] },
    { ...PLAIN, sheet: "Gốc", visibility: "veryHidden" },
    { ...PLAIN, sheet: "Tổ Toán", hiddenRows: [3, 4] },
  ];
  expect(noticesOfGrids(grids)).toEqual([
    { kind: "hidden-sheet", sheet: "Mã", count: 1 },
    { kind: "hidden-columns", sheet: "Mã", count: 1 },
    { kind: "very-hidden-sheet", sheet: "Gốc", count: 1 },
    { kind: "hidden-rows", sheet: "Tổ Toán", count: 2 },
  ]);
});
