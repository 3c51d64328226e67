import fc from "fast-check";
import { ChangedCells } from "../../../src/workbench/calculation/ChangedCells";
import { dependents, type PlacedFormula } from "../../../src/workbench/calculation/dependents";

/** In column A of `Trang`; each reads one cell of the same column. */
function chain(reads: readonly number[]): readonly PlacedFormula[] {
  return reads.map((row, at) => ({ sheet: "Trang", row: at, column: 0, reads: [cell(row)] }));
}

function cell(row: number) {
  return { sheet: "TRANG", range: { top: row, left: 0, bottom: row, right: 0 } };
}

function changed(sheet: string, row: number): ChangedCells {
  const cells = new ChangedCells();
  cells.add(sheet, { row, column: 0 });
  return cells;
}

test("follows formulas from cell to cell, and stops at circles", () => {
  const formulas = chain([9, 0, 1, 8, 5, 4]);
  expect(dependents(formulas, changed("Trang", 9)).map(({ row }) => row)).toEqual([0, 1, 2]);
  expect(dependents(formulas, changed("Trang", 4)).map(({ row }) => row)).toEqual([4, 5]);
  expect(dependents(formulas, changed("Khác", 9))).toEqual([]);
});

test("a whole sheet touches all that read it, not the formulas on it", () => {
  const cells = new ChangedCells();
  cells.addSheet("trang");
  const formulas: readonly PlacedFormula[] = [
    { sheet: "Khác", row: 0, column: 0, reads: [cell(7)] },
    { sheet: "Trang", row: 1, column: 0, reads: [] },
  ];
  expect(dependents(formulas, cells)).toEqual([formulas[0]]);
});

test("finds just what can be reached", () => {
  const rows = fc.integer({ min: 0, max: 19 });
  fc.assert(
    fc.property(fc.array(rows, { maxLength: 20 }), rows, (reads, start) => {
      const reached = new Set([start]);
      for (let round = 0; round < reads.length; round += 1) {
        reads.forEach((row, at) => reached.has(row) && reached.add(at));
      }
      const found = dependents(chain(reads), changed("Trang", start)).map(({ row }) => row);
      const expected = reads.map((_, at) => at).filter((at) => reached.has(at));
      expect([...found].sort((a, b) => a - b)).toEqual(expected);
    }),
  );
});
