import fc from "fast-check";
import { foldText } from "../../../../src/domain/text/foldText";
import { foldTone } from "../../../../src/domain/text/foldTone";
import { mendInvisible } from "../../../../src/domain/text/repairs/invisible";

test.each([
  ["Nguyễn\u00a0Văn\u2003An\u3000", "Nguyễn Văn An "],
  ["Tr\u00adường\u200b \ufeffTHCS\u200e", "Trường THCS"],
  ["a\tb\u000bc\u000cd\u0085e\u2028f", "a b\nc\nd\ne\nf"],
  ["a\u001eb\u001fc\u0007d\u0000e", "a-bc d e"],
  ["một\r\nhai\nba\rbốn", "một\r\nhai\nba\rbốn"],
])("%j becomes %j", (text, mended) => {
  expect(mendInvisible(text)).toEqual({ text: mended, sure: true });
});

const letter = fc.constantFrom(
  ...Array.from("aÂđ \n\u00a0\u2003\u200b\u00ad\ufeff\u200f\t\u2028.,-"),
);

test("the key for comparing does not change", () => {
  fc.assert(
    fc.property(fc.string({ unit: letter }), (text) => {
      expect(foldTone(mendInvisible(text).text)).toBe(foldTone(text));
      expect(foldText(mendInvisible(text).text)).toBe(foldText(text));
    }),
  );
});

test("nothing unseen is left", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      expect(mendInvisible(text).text).not.toMatch(
        /\p{Default_Ignorable_Code_Point}|[^\P{Zs} ]|[^\P{Cc}\r\n]|[\u2028\u2029]/u,
      );
    }),
  );
});
