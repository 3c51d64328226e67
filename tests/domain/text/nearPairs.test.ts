import fc from "fast-check";
import { editDistance } from "../../../src/domain/text/editDistance";
import { nearPairs } from "../../../src/domain/text/nearPairs";
import { inventedName, mistyped, seededChance } from "../../bench/inventedNames";

type Pair = readonly [number, number, number];

function found(keys: readonly string[], limit: 1 | 2): readonly Pair[] {
  const pairs: Pair[] = [];
  nearPairs(keys, limit, (a, b, distance) => pairs.push([a, b, distance]));
  return pairs;
}

function inOrder(pairs: readonly Pair[]): readonly Pair[] {
  return [...pairs].sort((one, other) => one[0] - other[0] || one[1] - other[1]);
}

function allPairs(keys: readonly string[], limit: 1 | 2): readonly Pair[] {
  return keys.flatMap((key, a) =>
    keys.slice(a + 1).flatMap((other, at): readonly Pair[] => {
      const distance = editDistance(key, other, limit);
      return distance <= limit ? [[a, a + 1 + at, distance]] : [];
    }),
  );
}

test("gives each pair once, the smaller place first, with its distance", () => {
  const keys = [
    "nguyen thi hoa",
    "le van an",
    "nguyen thi hao",
    "nguyen thi hoa",
    "le van ann",
    "",
  ];
  expect(inOrder(found(keys, 2))).toEqual([
    [0, 2, 2],
    [0, 3, 0],
    [1, 4, 1],
    [2, 3, 2],
  ]);
  expect(inOrder(found(keys, 1))).toEqual([
    [0, 3, 0],
    [1, 4, 1],
  ]);
});

test.each([[[]], [[""]], [["hoa"]]])("%j has no pairs", (keys) => {
  expect(found(keys, 2)).toEqual([]);
});

const limits = fc.constantFrom<1 | 2>(1, 2);
/** So many keys that signatures are used: short ones of few letters, so that many are near. */
const shortKeys = fc.array(fc.string({ unit: fc.constantFrom("a", "b", "c", "d"), maxLength: 7 }), {
  minLength: 280,
  maxLength: 320,
  size: "max",
});

test("finds among many short keys what comparing all pairs finds", () => {
  fc.assert(
    fc.property(shortKeys, limits, (keys, limit) => {
      expect(inOrder(found(keys, limit))).toEqual(allPairs(keys, limit));
    }),
    { numRuns: 30 },
  );
});

/** Names, or texts far longer than names, each with a few mistyped fellows. */
function withFellows(seed: number, length: number): readonly string[] {
  const chance = seededChance(seed);
  return Array.from({ length: 90 }, () => {
    let key = inventedName(chance);
    while (key.length < length) key += ` ${inventedName(chance)}`;
    return [0, 1, 2, 3].map((edits) => mistyped(key, edits, chance));
  }).flat();
}

test.each([
  ["names", 0],
  ["keys about as long as letters are tried", 55],
  ["long keys", 90],
])("finds among %s what comparing all pairs finds", (_name, length) => {
  fc.assert(
    fc.property(fc.integer(), limits, (seed, limit) => {
      const keys = withFellows(seed, length);
      expect(new Set(keys).size).toBeGreaterThan(200);
      expect(inOrder(found(keys, limit))).toEqual(allPairs(keys, limit));
    }),
    { numRuns: 15 },
  );
});

test("gives the same order for the same keys", () => {
  const keys = withFellows(7, 0);
  expect(found(keys, 2)).toEqual(found([...keys], 2));
});

test("a cell full of text among names costs no more than its length", () => {
  const keys = [...withFellows(3, 0), "x".repeat(32_000), `${"x".repeat(31_999)}y`];
  expect(found(keys, 2)).toContainEqual([360, 361, 1]);
});
