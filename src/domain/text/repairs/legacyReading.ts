import { isWrittenSyllable } from "../isWrittenSyllable";
import { as1252, decodeTcvn3 } from "./decodeTcvn3";
import { decodeVni } from "./decodeVni";
import type { LegacyEncoding } from "./legacyEncoding";
import { restoreLostLetter } from "./lostLetter";

/** A text read in a legacy encoding, beside the text as it stands. */
export interface LegacyReading {
  readonly decoded: string;
  /** Words with other letters than ASCII that are no Vietnamese syllables, as the text stands. */
  readonly unreadBefore: number;
  /** The same after decoding. */
  readonly unreadAfter: number;
  /** Whether a letter that got lost on the way was put back. */
  readonly hasRestored: boolean;
  /** How many words speak for the encoding: they become syllables by it, as no other text would. */
  readonly hints: number;
  /** Whether the text alone shows that it is in the encoding. */
  readonly isEvident: boolean;
}

/** A run of letters, and of the symbols that are letters in the encodings. */
const WORD = /[A-Za-z\u00a1-\u00ff]+/gu;
const ASCII = /^[A-Za-z]+$/u;
/** Nothing but ASCII, or a letter that only Unicode has. */
const NEVER_LEGACY = /^[\s!-~]*$|[\u1ea0-\u1ef9]/u;
/** A letter that neither windows-1252 nor windows-1258 has. */
const OTHER_LETTER = /[^\P{L}A-Za-z\u00aa-\u00ff]|\p{M}/u;
/** What only TCVN3 puts inside a word: a symbol, or a capital behind a small letter. */
const TCVN3_SIGN = /[\u00a1-\u00bf\u00d7\u00f7]|[a-z][\u00c0-\u00de]/u;
const UNIT = /^\u00b5[a-z]$/iu;

/**
 * Reads a text in a legacy encoding. Null where it holds letters that the encoding cannot have, as Unicode
 * Vietnamese has almost always, or nothing that the encoding would change.
 */
export function readLegacy(text: string, encoding: LegacyEncoding): LegacyReading | null {
  if (NEVER_LEGACY.test(text)) return null;
  const bytes = encoding === "tcvn3" ? as1252(text) : text;
  if (OTHER_LETTER.test(bytes)) return null;
  const plain = decode(bytes, encoding);
  if (plain === text) return null;
  const decoded = restoreLostLetter(plain);
  const words = wordsOf(text, bytes);
  const unread = words.filter(({ standing }) => !isWrittenSyllable(standing));
  const isRead = ({ byte }: LegacyWord): boolean =>
    isWrittenSyllable(restoreLostLetter(decode(byte, encoding)));
  const unreadAfter = words.filter((word) => !isRead(word)).length;
  const read = unread.filter(isRead).map(({ byte }) => byte);
  const hints = encoding === "tcvn3" ? read.filter(isOfTcvn3) : isNative(bytes) ? read : [];
  const isShown = hints.length > 0 && (read.length > 1 || isLongInTcvn3(hints, encoding));
  return {
    decoded,
    unreadBefore: unread.length,
    unreadAfter,
    hasRestored: decoded !== plain,
    hints: unreadAfter === 0 ? hints.length : 0,
    isEvident: unreadAfter === 0 && isShown,
  };
}

/** A word with other letters than ASCII, as it stands and as windows-1252 has it. */
interface LegacyWord {
  readonly standing: string;
  readonly byte: string;
}

function wordsOf(text: string, bytes: string): readonly LegacyWord[] {
  return Array.from(bytes.matchAll(WORD), ({ 0: byte, index }) => ({
    standing: text.slice(index, index + byte.length),
    byte,
  })).filter(({ byte }) => !ASCII.test(byte));
}

function decode(text: string, encoding: LegacyEncoding): string {
  return encoding === "tcvn3" ? decodeTcvn3(text, { upper: false }) : decodeVni(text);
}

/** A word that only TCVN3 would write so; no unit sign such as "µm". */
function isOfTcvn3(word: string): boolean {
  return word.length > 1 && TCVN3_SIGN.test(word) && !UNIT.test(word);
}

function isLongInTcvn3(hints: readonly string[], encoding: LegacyEncoding): boolean {
  return encoding === "tcvn3" && hints.some((word) => word.length > 2);
}

/** Whether the words of ASCII letters are Vietnamese too, abbreviations in capitals apart. */
function isNative(text: string): boolean {
  const words = (text.match(WORD) ?? []).filter((word) => ASCII.test(word));
  return words.every((word) => isWrittenSyllable(word) || word === word.toUpperCase());
}
