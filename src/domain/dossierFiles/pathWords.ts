import { foldText } from "../text/foldText";
import { foldTone } from "../text/foldTone";
import { wordsOf } from "../text/wordsOf";

/** A word of a file's or folder's name, or of a name that is looked for in one. */
export interface PathWord {
  readonly text: string;
  /** With its accents, whatever the case and the Unicode form. */
  readonly toned: string;
  /** Without accents. */
  readonly folded: string;
  /** Nothing but blanks, or a change of case, stands between it and the word before. */
  readonly isJoined: boolean;
}

/** Kinds of schools, which people write in full or by their first letters. */
const LEVELS: readonly (readonly [folded: readonly string[], short: string])[] = [
  [["trung", "hoc", "pho", "thong"], "thpt"],
  [["trung", "hoc", "co", "so"], "thcs"],
  [["tieu", "hoc"], "th"],
  [["mam", "non"], "mn"],
  [["mau", "giao"], "mg"],
];
const LONGEST_LEVEL = 4;

/** How `pathWords` writes the kinds of schools, and others that stand before a school's own name. */
export const LEVEL_WORDS: ReadonlySet<string> = new Set([
  ...LEVELS.map(([, short]) => short),
  "pt",
  "ptcs",
  "ptdtnt",
  "ptdtbt",
]);

/**
 * The words of a file's or folder's name: `BCTT_NguyenThiHoa` has four, `03Báo cáo` three. Kinds of schools
 * stand as their letters (`Tiểu học` as `th`), so that both ways of writing are one.
 */
export function pathWords(text: string): readonly PathWord[] {
  const apart = text
    .normalize("NFC")
    .replace(/(\p{Ll})(?=\p{Lu})/gu, "$1 ")
    .replace(/(\p{L})(?=\p{N})|(\p{N})(?=\p{L})/gu, "$1$2 ");
  let end = 0;
  const words = wordsOf(apart).map((word) => {
    const between = apart.slice(end, word.start);
    end = word.end;
    const [toned, folded] = [foldTone(word.text), foldText(word.text)];
    return { text: word.text, toned, folded, isJoined: /^[\s_]*$/u.test(between) };
  });
  return withLevels(words);
}

function withLevels(words: readonly PathWord[]): readonly PathWord[] {
  const made: PathWord[] = [];
  for (let at = 0; at < words.length;) {
    const ahead = words.slice(at, at + LONGEST_LEVEL).map(({ folded }) => folded);
    const level = LEVELS.find(([full]) => full.every((word, index) => ahead[index] === word));
    const word = words[at];
    if (!word) break;
    made.push(level ? { ...word, text: level[1], toned: level[1], folded: level[1] } : word);
    at += level ? level[0].length : 1;
  }
  return made;
}

/** Words that differ from their folded form have accents. */
export function hasAccents(words: readonly PathWord[]): boolean {
  return words.some(({ toned, folded }) => toned !== folded);
}

/** Words that are looked for one after another. */
export interface Phrase {
  readonly words: readonly PathWord[];
  /** All of them without accents and blanks. */
  readonly joined: string;
}

export function phraseOf(words: readonly PathWord[]): Phrase {
  return { words, joined: words.map(({ folded }) => folded).join("") };
}
