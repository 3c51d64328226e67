import {
  findPhrases,
  longestOnly,
  type FoundPhrase,
  type Sought,
  type Stretch,
} from "./findPhrase";
import { LEVEL_WORDS, type PathWord } from "./pathWords";

/** A name that may stand in a file's or folder's name. */
export interface KnownName<K> extends Sought {
  readonly key: K;
}

export interface FoundNames<K> {
  readonly keys: readonly K[];
  /** The words may well mean somebody else: other accents, or a longer name than the one that is known. */
  readonly isDoubtful: boolean;
  readonly stretches: readonly Stretch[];
}

/**
 * The names that are the most like what is written. `explained`: words that were understood as something else;
 * `isPerson`: a capitalised word before the name may belong to it, too.
 */
export function findNames<K>(
  words: readonly PathWord[],
  names: readonly KnownName<K>[],
  { explained, isPerson }: { readonly explained: readonly Stretch[]; readonly isPerson: boolean },
): FoundNames<K> {
  const all = longestOnly(findPhrases(words, names));
  const best = mostAlike(all);
  const known = [...explained, ...all];
  const goesOn = best.some(
    (found) =>
      goesOnBehind(words, found, known) ||
      (isPerson ? goesOnBefore(words, found, known) : followsLevel(words, found)),
  );
  return {
    keys: [...new Set(best.map(({ sought }) => sought.key))],
    isDoubtful: goesOn || best.some(({ likeness }) => likeness === "differs"),
    stretches: all,
  };
}

function mostAlike<F extends FoundPhrase>(found: readonly F[]): readonly F[] {
  for (const likeness of ["same", "bare", "differs"] as const) {
    const alike = found.filter((one) => one.likeness === likeness);
    if (alike.length > 0) return alike;
  }
  return [];
}

/** "Hoa" of "Hoa Mai", "THPT Hoa Sen" of "THPT Hoa Sen 2". */
function goesOnBehind(
  words: readonly PathWord[],
  { end }: Stretch,
  known: readonly Stretch[],
): boolean {
  const next = words[end];
  if (!next?.isJoined || isKnown(known, end)) return false;
  return isNumbering(next) || isNamePart(words, next);
}

function goesOnBefore(
  words: readonly PathWord[],
  { start }: Stretch,
  known: readonly Stretch[],
): boolean {
  const before = words[start - 1];
  if (!before || !words[start]?.isJoined || isKnown(known, start - 1)) return false;
  return isNamePart(words, before);
}

function isKnown(known: readonly Stretch[], at: number): boolean {
  return known.some(({ start, end }) => at >= start && at < end);
}

/** A word written as a part of a name; in a text without any capital, every word. */
function isNamePart(words: readonly PathWord[], { text }: PathWord): boolean {
  const hasCapitals = words.some((word) => word.text !== word.text.toLowerCase());
  return hasCapitals ? /^\p{Lu}\p{M}*\p{Ll}/u.test(text) : /^\p{L}{2,}$/u.test(text);
}

/** "1", "10" or "B", which tell namesakes apart; a year does not. */
function isNumbering({ text }: PathWord): boolean {
  return /^\d{1,3}$/u.test(text) || /^\p{L}$/u.test(text);
}

/** "TH và THCS Lê Lợi" is another school than "THCS Lê Lợi". */
function followsLevel(words: readonly PathWord[], { start }: Stretch): boolean {
  const before = words[start - 1]?.folded ?? "";
  const level = before === "va" ? (words[start - 2]?.folded ?? "") : before;
  return LEVEL_WORDS.has(level);
}
