/** Characters that show nothing: zero-width characters, soft hyphens, direction marks. */
export const IGNORABLE = /\p{Default_Ignorable_Code_Point}/gu;
const DASHES = /[\p{Pd}\u2043\u2212]/gu;
const QUOTES = /["'`\u00ab\u00b4\u00bb\u2018-\u201f\u2032-\u2037\u2039\u203a\uff02\uff07]/gu;
/** Letters that only stand in Vietnamese text by mistake, and those they look like. */
export const MISTAKEN_LETTERS: ReadonlyMap<string, string> = new Map([
  ["\u00d0", "\u0110"],
  ["\u0189", "\u0110"],
  ["\u00f0", "\u0111"],
  ["\u0256", "\u0111"],
  ["\u01a2", "\u01af"],
  ["\u01a3", "\u01b0"],
]);
const MISTAKEN = new RegExp(`[${[...MISTAKEN_LETTERS.keys()].join("")}]`, "gu");

/** `unifyCharacters` for a text of which nothing is known. */
export function unifyAll(text: string): string {
  return text
    .replace(IGNORABLE, "")
    .replace(MISTAKEN, (letter) => MISTAKEN_LETTERS.get(letter) ?? letter)
    .replace(DASHES, "-")
    .replace(QUOTES, '"');
}
