import fc from "fast-check";
import { unifyCharacters } from "../../../src/domain/text/unifyCharacters";
import { usualText, ZERO_WIDTH } from "./texts";

test.each([
  ["2016 – 2017 — − ‑", "2016 - 2017 - - -"],
  ["“a” ‘b’ «c» d's", '"a" "b" "c" d"s'],
  ["a\u200bb\u00adc\ufeffd", "abcd"],
  ["ÐỘI ƢU", "ĐỘI ƯU"],
])("%j becomes %j", (text, unified) => {
  expect(unifyCharacters(text)).toBe(unified);
});

test("the quick way gives the text of the long one", () => {
  fc.assert(
    fc.property(usualText, (text) => {
      expect(unifyCharacters(text)).toBe(unifyCharacters(text + ZERO_WIDTH));
    }),
    { numRuns: 2000 },
  );
});
