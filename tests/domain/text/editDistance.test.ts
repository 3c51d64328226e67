import fc from "fast-check";
import { editDistance } from "../../../src/domain/text/editDistance";

test.each([
  ["", "", 2, 0],
  ["", "an", 2, 2],
  ["", "hoa", 2, 3],
  ["nguyen thi hoa", "nguyen thi hoa", 0, 0],
  ["nguyen thi hoa", "nguyen thi hao", 2, 2],
  ["nguyen thi hoa", "nguyen thi hao", 1, 2],
  ["nguyen thi hoa", "nguyn thi hoa", 2, 1],
  ["nguyen", "nguyeen", 1, 1],
  ["kitten", "sitting", 3, 3],
  ["kitten", "sitting", 2, 3],
  ["abc", "xyz", 2, 3],
])("%j to %j within %i: %i", (a, b, limit, distance) => {
  expect(editDistance(a, b, limit)).toBe(distance);
});

/** The whole table, as it stands in textbooks. */
function tableDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let at = 1; at <= a.length; at += 1) {
    const above = row;
    row = [at];
    for (let bt = 1; bt <= b.length; bt += 1) {
      const replaced = above[bt - 1]! + (a[at - 1] === b[bt - 1] ? 0 : 1);
      row.push(Math.min(replaced, above[bt]! + 1, row[bt - 1]! + 1));
    }
  }
  return row[b.length]!;
}

const text = fc.string({ unit: fc.constantFrom("a", "b", "c"), maxLength: 9 });

test("is the table's distance where that is within the limit", () => {
  fc.assert(
    fc.property(text, text, fc.integer({ min: 0, max: 4 }), (a, b, limit) => {
      expect(editDistance(a, b, limit)).toBe(Math.min(tableDistance(a, b), limit + 1));
    }),
    { numRuns: 3000 },
  );
});
