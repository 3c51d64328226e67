import fc from "fast-check";
import { thresholdSchema } from "../../../src/domain/regulation/schema";
import type { Threshold } from "../../../src/domain/regulation/schema";
import { meetsShare, requiredVotes } from "../../../src/domain/voting/requiredVotes";

const atLeast = (numerator: number, denominator: number): Threshold => ({
  share: { numerator, denominator },
  strict: false,
});
const moreThan = (numerator: number, denominator: number): Threshold => ({
  share: { numerator, denominator },
  strict: true,
});

const columns = [
  moreThan(1, 2),
  atLeast(2, 3),
  atLeast(7, 10),
  atLeast(8, 10),
  atLeast(9, 10),
] as const;

const thresholds: fc.Arbitrary<Threshold> = fc
  .record({
    numerator: fc.nat({ max: 100 }),
    denominator: fc.integer({ min: 1, max: 100 }),
    strict: fc.boolean(),
  })
  .map(({ numerator, denominator, strict }) => ({
    share: { numerator: Math.min(numerator, denominator), denominator },
    strict,
  }))
  .filter((threshold) => thresholdSchema.safeParse(threshold).success);

describe("requiredVotes", () => {
  test.each([
    [5, [3, 4, 4, 4, 5]],
    [7, [4, 5, 5, 6, 7]],
    [9, [5, 6, 7, 8, 9]],
    [11, [6, 8, 8, 9, 10]],
    [13, [7, 9, 10, 11, 12]],
    [15, [8, 10, 11, 12, 14]],
    [17, [9, 12, 12, 14, 16]],
    [19, [10, 13, 14, 16, 18]],
    [21, [11, 14, 15, 17, 19]],
    [25, [13, 17, 18, 20, 23]],
  ])("of %d votes: over 1/2, 2/3, 70 %%, 80 %%, 90 %% need %j", (base, needed) => {
    expect(columns.map((threshold) => requiredVotes(threshold, base))).toEqual(needed);
    for (const [at, threshold] of columns.entries()) {
      expect(meetsShare(needed[at]!, base, threshold)).toBe(true);
      expect(meetsShare(needed[at]! - 1, base, threshold)).toBe(false);
    }
  });

  test("an even half is at least 1/2 and not more than 1/2", () => {
    expect(requiredVotes(atLeast(1, 2), 10)).toBe(5);
    expect(requiredVotes(moreThan(1, 2), 10)).toBe(6);
  });

  test("is exact where a floating-point product is not", () => {
    expect(Math.ceil(0.55 * 100)).toBe(56);
    expect(requiredVotes(atLeast(55, 100), 100)).toBe(55);
  });

  test("is the least whole number that meets the share", () => {
    fc.assert(
      fc.property(thresholds, fc.nat({ max: 5000 }), (threshold, base) => {
        const needed = requiredVotes(threshold, base);
        expect(meetsShare(needed, base, threshold)).toBe(true);
        expect(meetsShare(needed - 1, base, threshold)).toBe(false);
      }),
    );
  });

  test("never asks for more votes than there are", () => {
    fc.assert(
      fc.property(thresholds, fc.integer({ min: 1, max: 5000 }), (threshold, base) => {
        expect(requiredVotes(threshold, base)).toBeLessThanOrEqual(base);
      }),
    );
  });

  test("does not depend on how the share is written: 7/10 is 70/100", () => {
    fc.assert(
      fc.property(
        thresholds,
        fc.nat({ max: 5000 }),
        fc.integer({ min: 2, max: 1_000_000_007 }),
        ({ share, strict }, base, factor) => {
          const { numerator, denominator } = share;
          const scaled = {
            share: { numerator: numerator * factor, denominator: denominator * factor },
            strict,
          };
          expect(requiredVotes(scaled, base)).toBe(requiredVotes({ share, strict }, base));
        },
      ),
    );
  });
});

describe("thresholds", () => {
  test.each([
    ["more than the whole", moreThan(1, 1)],
    ["at least nothing", atLeast(0, 1)],
  ])("the schema refuses one that no vote or any vote meets: %s", (_, threshold) => {
    expect(thresholdSchema.safeParse(threshold).success).toBe(false);
  });

  test.each([atLeast(1, 1), moreThan(0, 1), moreThan(1, 2), atLeast(9, 10)])(
    "the schema takes %j",
    (threshold) => {
      expect(thresholdSchema.safeParse(threshold)).toEqual({ success: true, data: threshold });
    },
  );
});
