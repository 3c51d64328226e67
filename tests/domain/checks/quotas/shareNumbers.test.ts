import fc from "fast-check";
import {
  ceilShare,
  countOf,
  floorShare,
  shareText,
} from "../../../../src/domain/checks/quotas/shareNumbers";

test.each([
  { share: [15, 100], of: 20, rounded: [3, 3] },
  { share: [15, 100], of: 19, rounded: [2, 3] },
  { share: [1, 3], of: 9, rounded: [3, 3] },
  { share: [1, 3], of: 10, rounded: [3, 4] },
  { share: [0, 1], of: 7, rounded: [0, 0] },
  { share: [1, 1], of: 7, rounded: [7, 7] },
] as const)("$share of $of, rounded down and up, is $rounded", ({ share, of, rounded }) => {
  const [numerator, denominator] = share;
  const fraction = { numerator, denominator };
  expect([floorShare(fraction, of), ceilShare(fraction, of)]).toEqual(rounded);
});

test("rounding down and up enclose the share, less than one apart", () => {
  const shares = fc
    .integer({ min: 1, max: 100_000 })
    .chain((denominator) =>
      fc.integer({ min: 0, max: denominator }).map((numerator) => ({ numerator, denominator })),
    );
  fc.assert(
    fc.property(shares, fc.integer({ min: 0, max: 1_000_000 }), (share, of) => {
      const product = BigInt(share.numerator) * BigInt(of);
      const down = product / BigInt(share.denominator);
      const isExact = down * BigInt(share.denominator) === product;
      expect(BigInt(floorShare(share, of))).toBe(down);
      expect(BigInt(ceilShare(share, of))).toBe(isExact ? down : down + 1n);
    }),
  );
});

test.each([
  [12, 12],
  [0, 0],
  [-1, null],
  [0.65, null],
  [null, null],
])("a cell of %p counts %p", (value, count) => {
  expect(countOf({ value, text: "", cell: "G5" })).toBe(count);
});

test("a share is written as it stands", () => {
  expect(shareText({ numerator: 15, denominator: 100 })).toBe("15/100");
});
