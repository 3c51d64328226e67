import fc from "fast-check";
import { foldText } from "../../../../src/domain/text/foldText";
import { foldTone } from "../../../../src/domain/text/foldTone";
import { mendSpaces } from "../../../../src/domain/text/repairs/spaces";

test.each([
  ["  Tổ  Toán ", "Tổ Toán"],
  ["Hà , giáo viên  ,tổ", "Hà, giáo viên,tổ"],
  ["một \n  hai\r\n ba  ", "một\nhai\r\nba"],
  ["\n\n", "\n\n"],
  ["Dân số-Kế hoạch,hóa", "Dân số-Kế hoạch,hóa"],
])("%j becomes %j", (text, mended) => {
  expect(mendSpaces(text)).toEqual({ text: mended, sure: true });
});

const letter = fc.constantFrom(...Array.from("aÂ  \n,.-"));

test("keys for comparing do not change, and nothing but spaces goes", () => {
  fc.assert(
    fc.property(fc.string({ unit: letter }), (text) => {
      const mended = mendSpaces(text).text;
      expect(mended.replaceAll(" ", "")).toBe(text.replaceAll(" ", ""));
      expect(foldText(mended)).toBe(foldText(text));
      expect(mended).not.toMatch(/ {2}|^ | $|\S ,/mu);
      const withoutComma = text.replaceAll(",", ";");
      expect(foldTone(mendSpaces(withoutComma).text)).toBe(foldTone(withoutComma));
    }),
  );
});
