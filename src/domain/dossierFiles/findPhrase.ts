import { hasAccents, phraseOf, type PathWord, type Phrase } from "./pathWords";

/**
 * How a name was found: `same` letter by letter, `bare` where the file's name has no accents there, and
 * `differs` where it has others: perhaps somebody else.
 */
export type Likeness = "same" | "bare" | "differs";

/** Where a phrase stands: words `start` to `end`, the last not among them. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

export interface FoundPhrase extends Stretch {
  readonly likeness: Likeness;
}

/** Something that is looked for by its words. */
export interface Sought {
  readonly phrase: Phrase;
}

/**
 * Every place where the words of a phrase follow one another, on word bounds; words written together
 * (`nguyenthihoa`) are found too.
 */
export function findPhrases<S extends Sought>(
  words: readonly PathWord[],
  sought: readonly S[],
): readonly (FoundPhrase & { readonly sought: S })[] {
  const { joined } = phraseOf(words);
  const isAccented = hasAccents(words);
  return sought.flatMap((one) => {
    const { phrase } = one;
    if (phrase.joined === "" || !joined.includes(phrase.joined)) return [];
    return words.flatMap((_, start) => {
      const end = endOfPhrase(words, start, phrase.joined);
      if (end === null) return [];
      const likeness = likenessOf(words.slice(start, end), phrase.words, isAccented);
      return [{ sought: one, start, end, likeness }];
    });
  });
}

function endOfPhrase(words: readonly PathWord[], start: number, wanted: string): number | null {
  let read = "";
  for (let end = start; end < words.length && read.length < wanted.length; end += 1) {
    read += words[end]?.folded ?? "";
    if (read === wanted) return end + 1;
    if (!wanted.startsWith(read)) return null;
  }
  return null;
}

function likenessOf(
  found: readonly PathWord[],
  phrase: readonly PathWord[],
  isAccented: boolean,
): Likeness {
  if (!hasAccents(found)) return !hasAccents(phrase) && isAccented ? "same" : "bare";
  return tonedText(found) === tonedText(phrase) ? "same" : "differs";
}

function tonedText(words: readonly PathWord[]): string {
  return words.map(({ toned }) => toned).join("");
}

/** Without those that lie inside a longer one: `Hoa` inside `Hoa Mai`. */
export function longestOnly<T extends Stretch>(found: readonly T[]): readonly T[] {
  return found.filter((one) => !found.some((other) => isInside(one, other)));
}

function isInside(inner: Stretch, outer: Stretch): boolean {
  const isShorter = inner.end - inner.start < outer.end - outer.start;
  return isShorter && inner.start >= outer.start && inner.end <= outer.end;
}
