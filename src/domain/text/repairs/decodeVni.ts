const TONES: readonly (readonly [string, string])[] = [
  ["ù", "\u0301"],
  ["ø", "\u0300"],
  ["û", "\u0309"],
  ["õ", "\u0303"],
  ["ï", "\u0323"],
];
const CIRCUMFLEX: readonly (readonly [string, string])[] = [
  ["â", "\u0302"],
  ["á", "\u0302\u0301"],
  ["à", "\u0302\u0300"],
  ["å", "\u0302\u0309"],
  ["ã", "\u0302\u0303"],
  ["ä", "\u0302\u0323"],
];
const BREVE: readonly (readonly [string, string])[] = [
  ["ê", "\u0306"],
  ["é", "\u0306\u0301"],
  ["è", "\u0306\u0300"],
  ["ú", "\u0306\u0309"],
  ["ü", "\u0306\u0303"],
  ["ë", "\u0306\u0323"],
];
/** Letters of one byte, and letters that may take a tone behind them. */
const ALONE: readonly (readonly [string, string])[] = [
  ["ô", "ơ"],
  ["ö", "ư"],
  ["ñ", "đ"],
  ["í", "í"],
  ["ì", "ì"],
  ["æ", "ỉ"],
  ["ó", "ĩ"],
  ["ò", "ị"],
  ["î", "ỵ"],
];

const DECODED: ReadonlyMap<string, string> = bothCases([
  ...ALONE,
  ...after("aeouyôö", TONES),
  ...after("aeo", CIRCUMFLEX),
  ...after("a", BREVE),
]);
const PAIR_OR_LETTER = /[aeouyôö][ùøûõï]|[aeo][âáàåãä]|a[êéèúüë]|[ôöñíìæóòî]/giu;

/**
 * The Unicode text behind VNI-Windows bytes that were read as windows-1252: a letter, then a second one for
 * its marks (`Nguyeãn Vaên`). The table is that of the VNI fonts as keyboard programs have it.
 * What is none of the encoding stays.
 */
export function decodeVni(text: string): string {
  return text
    .normalize("NFC")
    .replace(PAIR_OR_LETTER, (letters) => DECODED.get(letters) ?? letters);
}

function after(
  bases: string,
  marks: readonly (readonly [string, string])[],
): readonly (readonly [string, string])[] {
  const alone = new Map(ALONE);
  return Array.from(bases).flatMap((base) =>
    marks.map(([written, meant]): [string, string] => [
      base + written,
      ((alone.get(base) ?? base) + meant).normalize("NFC"),
    ]),
  );
}

/** A mark may stand small behind a capital letter, and the other way round: the letter tells the case. */
function bothCases(pairs: readonly (readonly [string, string])[]): ReadonlyMap<string, string> {
  const all = pairs.flatMap(([written, meant]): [string, string][] => {
    const [base = "", mark = ""] = Array.from(written);
    const upper = meant.toUpperCase();
    return [
      [written, meant],
      [base + mark.toUpperCase(), meant],
      [base.toUpperCase() + mark, upper],
      [written.toUpperCase(), upper],
    ];
  });
  return new Map(all);
}
