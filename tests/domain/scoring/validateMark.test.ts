import fc from "fast-check";
import { validatePoints } from "../../../src/domain/scoring/validateMark";
import { rubricOf } from "./rubricOf";

const rubric = rubricOf([
  ["thanh-tich", 6000, 50],
  ["lan-toa", 4000, 25],
]);
const other = { criterion: "lan-toa", hundredths: 2025 };

describe("validatePoints", () => {
  test.each([
    ["zeros", 0, 0],
    ["the maxima", 6000, 4000],
    ["halves and quarters", 850, 825],
  ])("takes %s", (_, first, second) => {
    const points = [
      { criterion: "thanh-tich", hundredths: first },
      { criterion: "lan-toa", hundredths: second },
    ];
    expect(validatePoints(rubric, points)).toEqual([]);
  });

  test.each([
    ["over-maximum", 6050],
    ["negative", -50],
    ["off-step", 825],
    ["not-an-integer", 8.5],
    ["not-an-integer", NaN],
    ["not-an-integer", Infinity],
  ])("%s: %d", (code, hundredths) => {
    expect(validatePoints(rubric, [{ criterion: "thanh-tich", hundredths }, other])).toEqual([
      { code, params: { criterion: "thanh-tich", hundredths, maximum: 6000, step: 50 } },
    ]);
  });

  test("names every fault of one mark", () => {
    expect(validatePoints(rubric, [{ criterion: "thanh-tich", hundredths: 6010 }, other])).toEqual([
      {
        code: "over-maximum",
        params: { criterion: "thanh-tich", hundredths: 6010, maximum: 6000, step: 50 },
      },
      {
        code: "off-step",
        params: { criterion: "thanh-tich", hundredths: 6010, maximum: 6000, step: 50 },
      },
    ]);
  });

  test("a criterion that the rubric does not know", () => {
    const points = [{ criterion: "thanh-tich", hundredths: 50 }, other];
    expect(validatePoints(rubric, [...points, { criterion: "la", hundredths: 100 }])).toEqual([
      { code: "unknown-criterion", params: { criterion: "la", hundredths: 100 } },
    ]);
  });

  test("a partly filled mark lacks a criterion; it is not a zero", () => {
    expect(validatePoints(rubric, [other])).toEqual([
      { code: "criterion-missing", params: { criterion: "thanh-tich", maximum: 6000, step: 50 } },
    ]);
  });

  test("an empty mark lacks every criterion", () => {
    expect(validatePoints(rubric, [])).toEqual([
      { code: "criterion-missing", params: { criterion: "thanh-tich", maximum: 6000, step: 50 } },
      { code: "criterion-missing", params: { criterion: "lan-toa", maximum: 4000, step: 25 } },
    ]);
  });

  test("a criterion marked twice, even alike", () => {
    const points = [{ criterion: "thanh-tich", hundredths: 50 }, other, other];
    expect(validatePoints(rubric, points)).toEqual([
      { code: "criterion-twice", params: { criterion: "lan-toa", maximum: 4000, step: 25 } },
    ]);
  });

  test("takes exactly the whole steps from nothing to the maximum", () => {
    fc.assert(
      fc.property(fc.integer({ min: -200, max: 6500 }), (hundredths) => {
        const good = Array.from({ length: 121 }, (_, step) => step * 50).includes(hundredths);
        const faults = validatePoints(rubric, [{ criterion: "thanh-tich", hundredths }, other]);
        expect(faults.length === 0).toBe(good);
      }),
    );
  });
});
