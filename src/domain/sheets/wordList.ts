import { foldText } from "../text/foldText";

/** The words by which a column of ours says one of a few things. */
export interface WordList<T> {
  /** The words that we write, in order. */
  readonly choices: readonly string[];
  /** What a text stands for, without accents and case; null for a blank and for any other text. */
  readonly read: (text: string) => T | null;
  /** The word that we write; empty where nothing is said. */
  readonly write: (meaning: T | null) => string;
}

/** A column of words holds a few texts over and over; folding each anew is slow. */
const MOST_TEXTS_KEPT = 200;

/** Each meaning with the word that we write, and others that are read too. */
export function wordList<T>(
  entries: readonly (readonly [meaning: T, word: string, ...others: readonly string[]])[],
): WordList<T> {
  const meanings = new Map<string, T>();
  const words = new Map<T, string>();
  for (const [meaning, ...spellings] of entries) {
    for (const spelling of spellings) meanings.set(foldText(spelling), meaning);
    words.set(meaning, spellings[0]);
  }
  const known = new Map<string, T | null>();
  const read = (text: string) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const meaning = meanings.get(foldText(text)) ?? null;
    if (known.size < MOST_TEXTS_KEPT) known.set(text, meaning);
    return meaning;
  };
  return {
    choices: [...words.values()],
    read,
    write: (meaning) => (meaning === null ? "" : (words.get(meaning) ?? "")),
  };
}
