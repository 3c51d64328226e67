import type { Mended } from "./repair";

/** A tone typed before the circumflex, breve or horn of its letter, which NFC does not put right. */
const TONE_BEFORE_SHAPE =
  /(?<![\u0300\u0301\u0303\u0309\u0323])([\u0300\u0301\u0303\u0309\u0323]+)([\u0302\u0306\u031b])/gu;

/**
 * Decomposed and mixed Unicode becomes NFC, tones typed before their letter's shape included
 * (Unicode Standard Annex #15). Where a tone stands in its syllable is left as typed.
 */
export function mendUnicodeForm(text: string): Mended {
  const composed = text.normalize("NFC");
  const ordered = composed.normalize("NFD").replace(TONE_BEFORE_SHAPE, "$2$1").normalize("NFC");
  return { text: ordered, sure: true };
}
