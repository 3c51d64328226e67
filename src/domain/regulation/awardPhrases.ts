import { foldText } from "../text/foldText";
import { wordsOf } from "../text/wordsOf";
import type { Award } from "./schema";

/** What words of an award cell can be: awards (several where they share the words), a grading, or form words. */
export type PhraseMeaning =
  | { readonly kind: "award"; readonly codes: readonly string[] }
  | { readonly kind: "rating" }
  | { readonly kind: "label" };

export interface AwardPhrase {
  /** Folded words. */
  readonly words: readonly string[];
  /** For each word whether a mark that parts awards may stand in front of it. */
  readonly parted: readonly boolean[];
  readonly meaning: PhraseMeaning;
}

/** Phrases by their first word, the longest first. */
export type PhraseTable = ReadonlyMap<string, readonly AwardPhrase[]>;

/** What stands between two awards of a cell, or inside the name of one: commas, slashes, brackets. */
export const PARTING = /[,;/+&()[\]|•·▪*\r\n\v\u2028]/u;

/** How lists write the gradings of the year (mức độ hoàn thành nhiệm vụ). */
const RATINGS: readonly string[] = [
  "Hoàn thành xuất sắc nhiệm vụ",
  "HTXSNV",
  "HTXS",
  "HT xuất sắc",
  "Hoàn thành xuất sắc",
  "HTXS nhiệm vụ",
  "HTXS NV",
  "HT xuất sắc nhiệm vụ",
  "HT xuất sắc NV",
  "Hoàn thành xuất sắc NV",
  "Hoàn thành tốt nhiệm vụ",
  "HTTNV",
  "HT tốt",
  "Hoàn thành tốt",
  "HTT nhiệm vụ",
  "HTT NV",
  "HT tốt nhiệm vụ",
  "HT tốt NV",
  "Hoàn thành tốt NV",
  "Hoàn thành nhiệm vụ",
  "HTNV",
  "HT nhiệm vụ",
  "HT NV",
  "Hoàn thành NV",
  "Không hoàn thành nhiệm vụ",
  "KHTNV",
  "Không HTNV",
  "Không hoàn thành NV",
];

/** Words of the form around an award; they neither name one nor say which year or whose it is. */
const LABELS: readonly string[] = [
  "Danh hiệu",
  "Danh hiệu thi đua",
  "Danh hiệu TĐ",
  "DHTĐ",
  "Hình thức",
  "Hình thức khen thưởng",
  "Hình thức KT",
  "Thi đua",
  "Khen thưởng",
  "Đề nghị",
  "Đề nghị tặng",
  "Đề nghị xét tặng",
  "Xét tặng",
  "Xếp loại",
  "Mức độ hoàn thành nhiệm vụ",
];

/** Every spelling of the awards, the gradings and the form's words, ready for matching word by word. */
export function phraseTable(awards: readonly Award[]): PhraseTable {
  const phrases = new Map<string, AwardPhrase>();
  const add = (text: string, meaning: PhraseMeaning) => {
    const phrase = phraseOf(text, meaning);
    if (phrase.words.length > 0) phrases.set(phrase.words.join(" "), phrase);
  };
  for (const label of LABELS) add(label, { kind: "label" });
  for (const rating of RATINGS) add(rating, { kind: "rating" });
  for (const { code, name, aliases } of awards) {
    for (const spelling of [name, ...aliases].flatMap(waysOfWriting)) {
      const known = phrases.get(phraseOf(spelling, { kind: "label" }).words.join(" "))?.meaning;
      const before = known?.kind === "award" ? known.codes : [];
      add(spelling, { kind: "award", codes: [...new Set([...before, code])] });
    }
  }
  return byFirstWord([...phrases.values()]);
}

/** What a plan writes one way and lists write several ways: the office's name, the class of an order. */
const WAYS: readonly (readonly [string, readonly string[]])[] = [
  ["GDĐT", ["GD&ĐT", "GD và ĐT"]],
  ["Giáo dục và Đào tạo", ["Giáo dục & Đào tạo", "GDĐT", "GD&ĐT", "GD và ĐT"]],
  ["hạng Nhất", ["hạng 1"]],
  ["hạng Nhì", ["hạng 2"]],
  ["hạng Ba", ["hạng 3"]],
];

function waysOfWriting(spelling: string): readonly string[] {
  const others = WAYS.flatMap(([written, ways]) =>
    spelling.includes(written) ? ways.map((way) => spelling.replace(written, way)) : [],
  );
  return [spelling, ...others];
}

function phraseOf(text: string, meaning: PhraseMeaning): AwardPhrase {
  const places = wordsOf(text);
  const parted = places.map(({ start }, at) =>
    PARTING.test(text.slice(places[at - 1]?.end ?? start, start)),
  );
  return { words: places.map((word) => foldText(word.text)), parted, meaning };
}

function byFirstWord(phrases: readonly AwardPhrase[]): PhraseTable {
  const table = new Map<string, AwardPhrase[]>();
  for (const phrase of phrases) {
    const first = phrase.words[0] ?? "";
    table.set(first, [...(table.get(first) ?? []), phrase]);
  }
  for (const group of table.values()) group.sort((a, b) => b.words.length - a.words.length);
  return table;
}
