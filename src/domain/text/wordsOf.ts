import { firstWith, firstWithout, traitsOf, UNUSUAL, WORD_PART, WORD_START } from "./textTraits";

/** A word of a text with its place; `start` and `end` count UTF-16 units. */
export interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}\p{Default_Ignorable_Code_Point}]*/gu;

/** The runs of letters and digits of a text, verbatim; decomposed letters stay whole. */
export function wordsOf(text: string): readonly Word[] {
  if ((traitsOf(text) & UNUSUAL) === 0) return usualWords(text);
  return Array.from(text.matchAll(WORD), (match) => ({
    text: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }));
}

function usualWords(text: string): readonly Word[] {
  const words: Word[] = [];
  let start = firstWith(text, WORD_START, 0);
  while (start < text.length) {
    const end = firstWithout(text, WORD_PART, start);
    words.push({ text: text.slice(start, end), start, end });
    start = firstWith(text, WORD_START, end);
  }
  return words;
}
