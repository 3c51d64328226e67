import { unifyCharacters } from "../../../src/domain/text/unifyCharacters";

test.each([
  ["2016 – 2017 — − ‑", "2016 - 2017 - - -"],
  ["“a” ‘b’ «c» d's", '"a" "b" "c" d"s'],
  ["a\u200bb\u00adc\ufeffd", "abcd"],
  ["ÐỘI ƢU", "ĐỘI ƯU"],
])("%j becomes %j", (text, unified) => {
  expect(unifyCharacters(text)).toBe(unified);
});
