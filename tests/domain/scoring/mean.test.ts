import fc from "fast-check";
import { compareMeans, meanNumber, meanRounded } from "../../../src/domain/scoring/mean";

const means = fc.record({
  sum: fc.nat({ max: 1_000_000 }),
  given: fc.integer({ min: 1, max: 50 }),
});

describe("meanRounded", () => {
  test.each([
    ["1,005 up", { sum: 201, given: 2 }, 2, { units: 101, scale: 2 }],
    ["8,575 up", { sum: 1715, given: 2 }, 2, { units: 858, scale: 2 }],
    ["a third down", { sum: 2500, given: 3 }, 2, { units: 833, scale: 2 }],
    ["two thirds up", { sum: 2600, given: 3 }, 2, { units: 867, scale: 2 }],
    ["0,5 up to whole points", { sum: 50, given: 1 }, 0, { units: 1, scale: 0 }],
    [
      "once only: 8,449 is 8, not 8,45 and then 8,5",
      { sum: 8449, given: 10 },
      0,
      { units: 8, scale: 0 },
    ],
    ["more digits than hundredths", { sum: 1000, given: 3 }, 4, { units: 33333, scale: 4 }],
    ["nothing but zeros", { sum: 0, given: 7 }, 2, { units: 0, scale: 2 }],
  ])("%s", (_, mean, digits, expected) => {
    expect(meanRounded(mean, digits)).toEqual(expected);
  });

  test("is within half a unit of the exact mean, and at the half it is above", () => {
    fc.assert(
      fc.property(means, fc.nat({ max: 4 }), (mean, digits) => {
        const { units, scale } = meanRounded(mean, digits);
        // Both sides in units of 1 / (2 · 100 · given · 10^scale).
        const rounded = BigInt(units) * 200n * BigInt(mean.given);
        const exact = BigInt(mean.sum) * 2n * 10n ** BigInt(scale);
        const half = 100n * BigInt(mean.given);
        expect(rounded - exact).toBeLessThanOrEqual(half);
        expect(rounded - exact).toBeGreaterThan(-half);
      }),
    );
  });
});

describe("compareMeans", () => {
  test.each([
    ["equal fractions", { sum: 1700, given: 2 }, { sum: 850, given: 1 }, 0],
    ["the lower first", { sum: 2549, given: 3 }, { sum: 850, given: 1 }, -1],
    ["the higher first", { sum: 2551, given: 3 }, { sum: 850, given: 1 }, 1],
    [
      "products that differ by 1 beyond 2^53",
      { sum: 1_000_000_000, given: 999_999_999 },
      { sum: 999_999_999, given: 999_999_998 },
      -1,
    ],
    [
      "equal beyond 2^53",
      { sum: Number.MAX_SAFE_INTEGER, given: 7 },
      { sum: Number.MAX_SAFE_INTEGER, given: 7 },
      0,
    ],
  ])("%s", (_, left, right, sign) => {
    expect(Math.sign(compareMeans(left, right))).toBe(sign);
    expect(Math.sign(compareMeans(right, left))).toBe(sign === 0 ? 0 : -sign);
  });

  test("does not change when one side is written with a factor", () => {
    fc.assert(
      fc.property(means, means, fc.integer({ min: 2, max: 1_000_000_000 }), (a, b, factor) => {
        const scaled = { sum: a.sum * factor, given: a.given * factor };
        expect(Math.sign(compareMeans(scaled, b))).toBe(Math.sign(compareMeans(a, b)));
      }),
    );
  });
});

describe("meanNumber", () => {
  test.each([
    [{ sum: 201, given: 2 }, 1.005],
    [{ sum: 2550, given: 3 }, 8.5],
    [{ sum: 0, given: 1 }, 0],
  ])("%j is %d points", (mean, points) => {
    expect(meanNumber(mean)).toBe(points);
  });
});
