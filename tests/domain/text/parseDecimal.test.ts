import fc from "fast-check";
import { fail, ok } from "../../../src/domain/result";
import {
  decimalFromNumber,
  decimalToNumber,
  parseDecimal,
} from "../../../src/domain/text/parseDecimal";

test.each([
  ["8,5", 85, 1],
  ["8.5", 85, 1],
  ["8,50", 85, 1],
  ["10", 10, 0],
  ["05", 5, 0],
  [" 9,75 ", 975, 2],
  ["\u00a09,75\u00a0", 975, 2],
  ["-1", -1, 0],
  ["−1,5", -15, 1],
  ["+5", 5, 0],
  ["0", 0, 0],
  ["-0,0", 0, 0],
  ["0,125", 125, 3],
  ["0.650", 65, 2],
  ["1000,5", 10005, 1],
  ["1234.567", 1234567, 3],
  ["1.234,5", 12345, 1],
  ["1,234.5", 12345, 1],
  ["1.000.000", 1_000_000, 0],
  ["1,000,000", 1_000_000, 0],
])("%j is %i / 10^%i", (text, units, scale) => {
  expect(parseDecimal(text)).toEqual(ok({ units, scale }));
});

test.each([
  ["", { code: "unfilled-number" }],
  [" .... ", { code: "unfilled-number" }],
  ["…", { code: "unfilled-number" }],
  ["8,5,5", { code: "not-a-number", params: { text: "8,5,5" } }],
  ["tám", { code: "not-a-number", params: { text: "tám" } }],
  ["8,", { code: "not-a-number", params: { text: "8," } }],
  [",5", { code: "not-a-number", params: { text: ",5" } }],
  ["8 5", { code: "not-a-number", params: { text: "8 5" } }],
  ["9/10", { code: "not-a-number", params: { text: "9/10" } }],
  ["65%", { code: "not-a-number", params: { text: "65%" } }],
  ["1e3", { code: "not-a-number", params: { text: "1e3" } }],
  ["1.000,000.5", { code: "not-a-number", params: { text: "1.000,000.5" } }],
  ["1.000", { code: "ambiguous-number", params: { text: "1.000" } }],
  ["7.100", { code: "ambiguous-number", params: { text: "7.100" } }],
  ["12,125", { code: "ambiguous-number", params: { text: "12,125" } }],
  ["99999999999999999", { code: "number-too-long", params: { digits: "99999999999999999" } }],
] as const)("%j is a fault: %j", (text, fault) => {
  expect(parseDecimal(text)).toEqual(fail(fault));
});

test.each([
  [8.5, 85, 1],
  [0, 0, 0],
  [-0, 0, 0],
  [-1.25, -125, 2],
  [1e-7, 1, 7],
  [1200, 1200, 0],
  [0.1 + 0.2, 3, 1],
  [28 / 3, 933333333333333, 14],
])("the cell number %d is %i / 10^%i", (value, units, scale) => {
  expect(decimalFromNumber(value)).toEqual(ok({ units, scale }));
});

test.each([
  [NaN, "not-a-number"],
  [Infinity, "not-a-number"],
  [1e300, "number-too-long"],
])("the cell number %d is a fault", (value, code) => {
  expect(decimalFromNumber(value)).toMatchObject({ ok: false, fault: { code } });
});

const anyDecimal = fc
  .record({ units: fc.maxSafeInteger(), scale: fc.integer({ min: 0, max: 12 }) })
  .filter(({ units, scale }) => scale === 0 || units % 10 !== 0)
  .map(({ units, scale }) => ({ units: units === 0 ? 0 : units, scale }));

test("a decimal written with a comma is read back", () => {
  fc.assert(
    fc.property(anyDecimal, ({ units, scale }) => {
      const digits = String(Math.abs(units)).padStart(scale + 1, "0");
      const fraction = scale === 0 ? "" : `,${digits.slice(-scale)}`;
      const whole = digits.slice(0, digits.length - scale);
      fc.pre(scale !== 3 || whole === "0" || whole.length > 3);
      const text = (units < 0 ? "-" : "") + whole + fraction;
      expect(parseDecimal(text)).toEqual(ok({ units, scale }));
    }),
  );
});

test("a number of up to 15 digits survives the way through a decimal", () => {
  const cellNumbers = fc
    .record({
      units: fc.integer({ min: -999_999_999, max: 999_999_999 }),
      scale: fc.integer({ min: 0, max: 6 }),
    })
    .map((decimal) => decimalToNumber(decimal) + 0);
  fc.assert(
    fc.property(cellNumbers, (value) => {
      const decimal = decimalFromNumber(value);
      expect(decimal.ok && decimalToNumber(decimal.value)).toBe(value);
    }),
  );
});
