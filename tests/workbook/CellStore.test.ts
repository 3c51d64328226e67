import fc from "fast-check";
import { CellStore } from "../../src/workbook/CellStore";
import { containsCell } from "../../src/workbook/ranges";

const index = fc.nat({ max: 6 });
const place = fc.record({ row: index, column: index });
const area = fc.tuple(index, index, index, index).map(([a, b, c, d]) => ({
  top: Math.min(a, b),
  bottom: Math.max(a, b),
  left: Math.min(c, d),
  right: Math.max(c, d),
}));

test("a CellStore visits and forgets as a plain list would", () => {
  fc.assert(
    fc.property(fc.array(place), fc.array(place), area, area, (put, taken, cleared, seen) => {
      const store = new CellStore<number>();
      put.forEach(({ row, column }, order) => {
        store.set(row, column, order);
      });
      for (const { row, column } of taken) store.delete(row, column);
      store.deleteIn(cleared);

      const left = put
        .map((at, order) => ({ ...at, order }))
        .filter((at, order) => !put.slice(order + 1).some((other) => isAt(at, other)))
        .filter((at) => !taken.some((other) => isAt(at, other)) && !containsCell(cleared, at))
        .sort((a, b) => a.row - b.row || a.column - b.column);
      const visited: unknown[] = [];
      store.forEachIn(seen, (order, row, column) => visited.push({ row, column, order }));
      expect(visited).toEqual(left.filter((at) => containsCell(seen, at)));
      for (const { row, column, order } of left) expect(store.get(row, column)).toBe(order);
    }),
  );
});

interface Place {
  readonly row: number;
  readonly column: number;
}

function isAt(a: Place, b: Place): boolean {
  return a.row === b.row && a.column === b.column;
}
