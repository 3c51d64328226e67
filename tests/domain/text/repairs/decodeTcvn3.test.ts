import fc from "fast-check";
import { as1252, decodeTcvn3 } from "../../../../src/domain/text/repairs/decodeTcvn3";
import { BYTE_OF, encodeTcvn3 } from "./encodeTcvn3";
import { invented } from "./texts";

test("every small letter of Vietnamese and every capital without a tone comes back", () => {
  const letters = [...BYTE_OF.keys()];
  expect(letters).toHaveLength(74);
  expect(letters.map((letter) => decodeTcvn3(encodeTcvn3(letter), { upper: false }))).toEqual(
    letters,
  );
});

test("names come back; in the fonts of capitals as capitals", () => {
  fc.assert(
    fc.property(invented, (name) => {
      const small = name.toLowerCase();
      expect(decodeTcvn3(encodeTcvn3(small), { upper: false })).toBe(small);
      expect(decodeTcvn3(encodeTcvn3(small), { upper: true })).toBe(name.toUpperCase());
    }),
  );
});

test.each([
  ["TiÕng ViÖt rÊt hay", "Tiếng Việt rất hay"],
  ["B\u00b6o Th\u00beng", "Bảo Thắng"],
  ["Tr\u00ad\u00eang THCS NguyÔn Du", "Trường THCS Nguyễn Du"],
  ["§\u00b9I", "ĐạI"],
  ["2 – 3 “x” °C", "2 – 3 “x” °C"],
])("%j is %j", (bytes, text) => {
  expect(decodeTcvn3(bytes, { upper: false })).toBe(text);
});

test("bytes that were read as windows-1258 decode as those read as windows-1252", () => {
  expect(decodeTcvn3(as1252("®i\u0309u h\u00b5nh"), { upper: false })).toBe("điều hành");
  expect(decodeTcvn3(as1252("®ă l\u00b5m, tu\u01a1n"), { upper: false })).toBe("đó làm, tuừn");
});
