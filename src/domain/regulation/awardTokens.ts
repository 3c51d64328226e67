import { foldText } from "../text/foldText";
import { wordsOf } from "../text/wordsOf";
import { PARTING, type AwardPhrase, type PhraseMeaning, type PhraseTable } from "./awardPhrases";

/** A stretch of an award cell: a phrase that was understood, or one word that was not. */
export interface AwardToken {
  readonly meaning: PhraseMeaning | null;
  /** The folded words. */
  readonly words: readonly string[];
  /** UTF-16 units of the text given. */
  readonly start: number;
  readonly end: number;
}

interface FoldedWord {
  readonly key: string;
  readonly start: number;
  readonly end: number;
}

const LINE_BREAK = /[\r\n\v\u2028]\s*$/u;

/**
 * Cuts a composed text into phrases, always taking the longest that begins at a word, so that nothing
 * is found inside a longer name. Bullets and numbers in front of a line are no words.
 */
export function awardTokens(text: string, table: PhraseTable): readonly AwardToken[] {
  const words = wordsOf(text)
    .filter((word) => !isBullet(text, word))
    .map((word) => ({ key: foldText(word.text), start: word.start, end: word.end }));
  const tokens: AwardToken[] = [];
  for (let at = 0; at < words.length;) {
    const phrase = longestAt(text, words, at, table);
    const length = phrase?.words.length ?? 1;
    const taken = words.slice(at, at + length);
    tokens.push({
      meaning: phrase?.meaning ?? null,
      words: taken.map(({ key }) => key),
      start: taken[0]?.start ?? 0,
      end: taken.at(-1)?.end ?? 0,
    });
    at += length;
  }
  return tokens;
}

/** "1.", "(1)" or "a)" at the start of a line. */
function isBullet(text: string, word: { readonly start: number; readonly end: number }): boolean {
  const before = text.slice(0, word.start).replace(/\p{Ps}$/u, "");
  const isFirst = before.trim() === "" || LINE_BREAK.test(before);
  const following = text.slice(word.end);
  const mark = text.slice(word.start, word.end);
  const isNumber = /^\d{1,2}$/u.test(mark) && /^[.)](?!\d)/u.test(following);
  return isFirst && (isNumber || (/^\p{L}$/u.test(mark) && /^(?:\)|\.\s)/u.test(following)));
}

function longestAt(
  text: string,
  words: readonly FoldedWord[],
  at: number,
  table: PhraseTable,
): AwardPhrase | null {
  const phrases = table.get(words[at]?.key ?? "") ?? [];
  return phrases.find((phrase) => standsAt(text, words, at, phrase)) ?? null;
}

function standsAt(
  text: string,
  words: readonly FoldedWord[],
  at: number,
  phrase: AwardPhrase,
): boolean {
  return phrase.words.every((wanted, index) => {
    const word = words[at + index];
    if (word?.key !== wanted) return false;
    return (
      index === 0 || phrase.parted[index] === true || isOpen(text, words[at + index - 1], word)
    );
  });
}

/** Whether two words may belong to one name: a line may be broken inside it, but not where a bullet stands. */
function isOpen(text: string, before: FoldedWord | undefined, word: FoldedWord): boolean {
  const between = text.slice(before?.end ?? word.start, word.start);
  const isBroken = /^[^\S\r\n\v\u2028]*[\r\n\v\u2028]\s*$/u.test(between);
  return isBroken || !PARTING.test(between);
}
