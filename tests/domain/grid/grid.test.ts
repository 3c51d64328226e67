import { cellAt, constantCell, EMPTY_CELL } from "../../../src/domain/grid/grid";
import { gridOf } from "../intake/gridOf";

test.each([
  [null, { value: null, type: "empty", text: "" }],
  ["", { value: null, type: "empty", text: "" }],
  ["=1+1", { value: "=1+1", type: "text", text: "=1+1" }],
  [8.5, { value: 8.5, type: "number", text: "8.5" }],
  [0, { value: 0, type: "number", text: "0" }],
  [true, { value: true, type: "boolean", text: "TRUE" }],
])("the constant %p", (value, cell) => {
  expect(constantCell(value)).toEqual({ ...EMPTY_CELL, ...cell });
  expect(constantCell(value).formula).toBeNull();
});

test("a cell outside the used part, or missing from a ragged row, is empty", () => {
  const grid = gridOf([["a", "b"], ["c"]], { at: "C3" });
  const texts = [
    { row: 2, column: 2 },
    { row: 2, column: 3 },
    { row: 3, column: 2 },
    { row: 3, column: 3 },
    { row: 1, column: 2 },
    { row: 2, column: 1 },
    { row: 4, column: 2 },
  ].map((at) => cellAt(grid, at).text);
  expect(texts).toEqual(["a", "b", "c", "", "", "", ""]);
});
