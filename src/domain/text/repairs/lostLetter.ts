import { isWrittenSyllable } from "../isWrittenSyllable";
import type { Mended } from "./repair";

const WORD = /[\p{L}\p{M}]+/gu;
const LOST_BEFORE = /(?<!ư)[ơờởỡớợ](?=(?:ng|[cu])$)/iu;
const MAY_LACK_LETTER = /(?<!ư)[ơờởỡớợ](?:ng|[cu])(?!\p{L})/iu;

/** Puts back what `restoreLostLetter` does, in text that was turned into Unicode by other means. */
export function mendLostLetter(text: string): Mended {
  const whole = restoreLostLetter(text);
  return { text: whole, sure: whole === text };
}

/**
 * Puts back the ư of `trờng`, `hớng`, `đợc`: in TCVN3 it is the soft hyphen, which many programs drop. Only
 * in words that are no syllable and become one; which letter was lost stays a guess.
 */
export function restoreLostLetter(text: string): string {
  if (!MAY_LACK_LETTER.test(text)) return text;
  return text.replace(WORD, (word) => {
    if (isWrittenSyllable(word)) return word;
    const whole = word.replace(LOST_BEFORE, (vowel) =>
      vowel === vowel.toUpperCase() ? `Ư${vowel}` : `ư${vowel}`,
    );
    return isWrittenSyllable(whole) ? whole : word;
  });
}
