const IGNORABLE = /\p{Default_Ignorable_Code_Point}/gu;
const DASHES = /[\p{Pd}\u2043\u2212]/gu;
const QUOTES = /["'`\u00ab\u00b4\u00bb\u2018-\u201f\u2032-\u2037\u2039\u203a\uff02\uff07]/gu;
const MISTAKEN_LETTERS: ReadonlyMap<string, string> = new Map([
  ["\u00d0", "\u0110"],
  ["\u0189", "\u0110"],
  ["\u00f0", "\u0111"],
  ["\u0256", "\u0111"],
  ["\u01a2", "\u01af"],
  ["\u01a3", "\u01b0"],
]);
const MISTAKEN = new RegExp(`[${[...MISTAKEN_LETTERS.keys()].join("")}]`, "gu");

/**
 * The same text with one character where sheets use several: zero-width characters and soft hyphens
 * go, every dash is `-`, every quotation mark is `"`, and letters that only stand in Vietnamese text
 * by mistake are the ones they look like (Ð for Đ; Ƣ for Ư, as many PDF files have it).
 */
export function unifyCharacters(text: string): string {
  return text
    .replace(IGNORABLE, "")
    .replace(MISTAKEN, (letter) => MISTAKEN_LETTERS.get(letter) ?? letter)
    .replace(DASHES, "-")
    .replace(QUOTES, '"');
}
