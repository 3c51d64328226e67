import fc from "fast-check";
import { decodeText, encodeText } from "../../src/files/textEscapes";

test.each([
  ["a\r\nb", "a_x000D_\nb"],
  ["_x0041_", "_x005F_x0041_"],
  ["a_x41_b", "a_x41_b"],
  ["\u0000\u007f", "_x0000__x007F_"],
  ["\ud83c\udfc5", "\ud83c\udfc5"],
  ["\ud83c", "_xD83C_"],
])("%j is written %j", (text, written) => {
  expect(encodeText(text)).toBe(written);
  expect(decodeText(written)).toBe(text);
});

test("decoding undoes encoding for every sequence of code units", () => {
  const units = fc.oneof(
    fc.nat(0xffff).map((unit) => String.fromCharCode(unit)),
    fc.constantFrom("_", "x", "_x", "0041_", "_x005F_"),
  );
  fc.assert(
    fc.property(fc.array(units), (parts) => {
      const text = parts.join("");
      expect(decodeText(encodeText(text))).toBe(text);
    }),
  );
});
