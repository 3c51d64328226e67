import fc from "fast-check";
import { fail, ok } from "../../../src/domain/result";
import { readRatio } from "../../../src/domain/text/readRatio";

test.each<
  [string, readonly [number, number] | null, readonly [number, number] | null, boolean | null]
>([
  ["đã thống nhất và biểu quyết 09/09 thành viên có mặt (100%).", [9, 9], [100, 0], true],
  ["9/9 đồng ý", [9, 9], null, null],
  ["kết quả bỏ phiếu: 9/9 đồng ý".normalize("NFD"), [9, 9], null, null],
  ["Có mặt 49/50 - Vắng mặt: 01 đ/c", [49, 50], null, null],
  ["Có mặt: 09/09; Vắng: 0.", [9, 9], null, null],
  ["66,67%", null, [6667, 2], null],
  ["77,78 %", null, [7778, 2], null],
  ["0.65%", null, [65, 2], null],
  ["1,65%", null, [165, 2], null],
  ["100%", null, [100, 0], null],
  ["12,125%", null, [12125, 3], null],
  ["508/779 đạt 65,21%", [508, 779], [6521, 2], true],
  ["508/779: 0.65%", [508, 779], [65, 2], false],
  ["2/3 (66,67%)", [2, 3], [6667, 2], true],
  ["2/3 (66,66%)", [2, 3], [6666, 2], true],
  ["2/3 (67 %)", [2, 3], [67, 0], true],
  ["2/3 (66%)", [2, 3], [66, 0], true],
  ["2/3 (68%)", [2, 3], [68, 0], false],
  ["1/3 (34%)", [1, 3], [34, 0], false],
  ["6/8, tỷ lệ 75.0%", [6, 8], [75, 0], true],
  ["0/0 (100%)", [0, 0], [100, 0], false],
  ["9/9 phiếu, tức 9/9, 100% và 100%", [9, 9], [100, 0], true],
])("%j is %j and %j percent: %p", (text, fraction, percent, agrees) => {
  expect(readRatio(text)).toEqual(
    ok({
      fraction: fraction && { numerator: fraction[0], denominator: fraction[1] },
      percent: percent && { units: percent[0], scale: percent[1] },
      agrees,
    }),
  );
});

test.each([
  "",
  "nhất trí",
  "Tỷ lệ %",
  "ngày 28/9/2022",
  "tháng 9/2022",
  "/5/2021",
  "QĐ số 924/2001/QĐ/CTN",
  "34/QĐ-UBND",
  "…/… (…%)",
])("%j states no ratio", (text) => {
  expect(readRatio(text)).toEqual(fail({ code: "no-ratio" }));
});

test.each(["8/9 và 9/9", "66,67% hoặc 77,78%", "8/9 (88,89%), lần hai 9/9 (100%)"])(
  "%j states several ratios",
  (text) => {
    expect(readRatio(text)).toEqual(fail({ code: "several-ratios" }));
  },
);

test("any fraction agrees with its own percentage, rounded, and with no other", () => {
  const places = fc.integer({ min: 0, max: 3 });
  const parts = fc.tuple(
    fc.integer({ min: 0, max: 500 }),
    fc.integer({ min: 1, max: 500 }),
    places,
  );
  fc.assert(
    fc.property(parts, ([a, b, scale]) => {
      const [numerator, denominator] = [Math.min(a, b), Math.max(a, b)];
      const units = Math.round((numerator * 100 * 10 ** scale) / denominator);
      const percent = (value: number) => (value / 10 ** scale).toFixed(scale).replace(".", ",");
      const agrees = (value: number) => {
        const read = readRatio(`${numerator}/${denominator} (${percent(value)}%)`);
        return read.ok && read.value.agrees;
      };
      expect(agrees(units)).toBe(true);
      expect(agrees(units + 2)).toBe(false);
    }),
  );
});
