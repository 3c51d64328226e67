const ALPHABET = Array.from("aăâbcdđeêfghijklmnoôơpqrstuưvwxyz");
const LETTER_RANK: ReadonlyMap<string, string> = new Map(
  ALPHABET.map((letter, index) => [letter, String.fromCharCode(0xe000 + index)]),
);
/** No tone, huyền, hỏi, ngã, sắc, nặng. */
const TONES = ["", "\u0300", "\u0309", "\u0303", "\u0301", "\u0323"];
const TONE = /[\u0300\u0301\u0303\u0309\u0323]/gu;

/**
 * Orders people as Vietnamese lists do: by given name (the last word), then by family name and
 * middle names, each by the Vietnamese alphabet and then by tone. The machine's locale has no part
 * in it; names that differ only in case or Unicode form still have a fixed order, so 0 means equal.
 */
export function compareNames(a: string, b: string): number {
  return compareText(nameKey(a), nameKey(b)) || compareText(a, b);
}

/** A key whose plain order is the order of `compareNames`, made once per name for long lists. */
export function nameKey(name: string): string {
  const words = name.normalize("NFD").toLowerCase().trim().split(/\s+/u);
  const given = words.pop() ?? "";
  return [given, ...words].map(syllableKey).join("\u0001");
}

function syllableKey(syllable: string): string {
  const tone = syllable.match(TONE)?.[0] ?? "";
  const letters = syllable.replace(TONE, "").normalize("NFC");
  const ranks = Array.from(letters, (letter) => LETTER_RANK.get(letter) ?? letter).join("");
  return `${ranks}\u0000${TONES.indexOf(tone)}`;
}

function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
