import fc from "fast-check";
import { foldTone } from "../../../../src/domain/text/foldTone";
import { mendUnicodeForm } from "../../../../src/domain/text/repairs/unicodeForm";
import { invented } from "./texts";

test.each([
  ["Bệnh viện huyê\u0323n", "Bệnh viện huyện"],
  ["Nguye\u0302\u0303n", "Nguyễn"],
  ["a\u0301\u0302n, u\u0301\u031bng", "ấn, ứng"],
  ["Bé ho\u0300a, hoà", "Bé hòa, hoà"],
])("%j becomes %j", (text, mended) => {
  expect(mendUnicodeForm(text)).toEqual({ text: mended, sure: true });
});

test("names in any form become composed ones with the same key for comparing", () => {
  fc.assert(
    fc.property(invented, fc.nat({ max: 12 }), (name, cut) => {
      const mixed = name.slice(0, cut) + name.slice(cut).normalize("NFD");
      expect(mendUnicodeForm(mixed)).toEqual({ text: name, sure: true });
      expect(foldTone(mendUnicodeForm(mixed).text)).toBe(foldTone(mixed));
    }),
  );
});
