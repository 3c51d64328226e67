import fc from "fast-check";
import { parseOrdinal } from "../../../src/domain/text/parseOrdinal";

test.each([
  ["1", "arabic", 1],
  ["1.", "arabic", 1],
  ["01", "arabic", 1],
  [" 11 ", "arabic", 11],
  ["(3)", "arabic", 3],
  ["12)", "arabic", 12],
  ["I", "roman", 1],
  ["I.", "roman", 1],
  ["IV", "roman", 4],
  ["ix.", "roman", 9],
  ["XXXIX", "roman", 39],
  ["V", "roman", 5],
  ["A.", "letter", 1],
  ["b)", "letter", 2],
  ["đ)", "letter", 5],
  ["Đ.", "letter", 5],
  ["C", "letter", 3],
  ["i)", "letter", 10],
] as const)("%j is %s %i", (text, kind, number) => {
  expect(parseOrdinal(text)).toEqual({ kind, number });
});

test.each([
  "",
  "0",
  "1.1",
  "IIII",
  "VX",
  "Iv",
  "MN",
  "TT",
  "Ă",
  "1a",
  "Tổ",
  "-",
  "1..",
  "...",
  "1234567",
])("%j is no ordinal", (text) => {
  expect(parseOrdinal(text)).toBeNull();
});

test("every whole number from 1 is read as itself", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 999_999 }), (number) => {
      expect(parseOrdinal(`${number}.`)).toEqual({ kind: "arabic", number });
    }),
  );
});
