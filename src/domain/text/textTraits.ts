import { unifyAll } from "./unifyAll";

/** A letter or digit: a word may begin with it. */
export const WORD_START = 1;
/** A letter, digit, combining mark or zero-width character: a word goes on with it. */
export const WORD_PART = 2;
/** A character that `unifyCharacters` puts another one for. */
export const MANIFOLD = 4;
/**
 * A character that does not stand for itself alone: a combining mark, a zero-width character, half of a
 * surrogate pair, one with another canonical form or made of several, or one of neither Latin script nor
 * punctuation and symbols. A text without any can be folded letter by letter.
 */
export const UNUSUAL = 8;
export const CAPITAL = 16;
/** White space other than the plain space. */
export const ODD_SPACE = 32;
/** A letter at which Vietnamese has two spellings: a tone on o, u or y. */
export const TWO_SPELLINGS = 64;
const SEEN = 128;

const NEARBY: readonly (readonly [number, number])[] = [
  [0x0000, 0x02ff],
  [0x1e00, 0x1eff],
  [0x2000, 0x2bff],
];
const TRAITS = new Uint8Array(0x10000);

/** The traits of all UTF-16 units of a text together, as a sum of the constants beside. */
export function traitsOf(text: string): number {
  let all = 0;
  for (let at = 0; at < text.length; at += 1) all |= traitsAt(text.charCodeAt(at));
  return all;
}

/** Where the first unit with a trait stands, from a place on; the text's length where there is none. */
export function firstWith(text: string, trait: number, from: number): number {
  let at = from;
  while (at < text.length && (traitsAt(text.charCodeAt(at)) & trait) === 0) at += 1;
  return at;
}

/** Where the first unit without a trait stands, from a place on; the text's length where there is none. */
export function firstWithout(text: string, trait: number, from: number): number {
  let at = from;
  while (at < text.length && (traitsAt(text.charCodeAt(at)) & trait) !== 0) at += 1;
  return at;
}

function traitsAt(unit: number): number {
  return TRAITS[unit] || tell(unit);
}

/** Told once for each character that is met. */
function tell(unit: number): number {
  const letter = String.fromCharCode(unit);
  const word =
    (/[\p{L}\p{N}]/u.test(letter) ? WORD_START : 0) |
    (/[\p{L}\p{N}\p{M}\p{Default_Ignorable_Code_Point}]/u.test(letter) ? WORD_PART : 0);
  const unified = unifyAll(letter);
  const traits = word | (unified === letter ? look(letter) : MANIFOLD | look(unified));
  TRAITS[unit] = traits | SEEN;
  return traits | SEEN;
}

function look(letter: string): number {
  if (!isUsual(letter)) return UNUSUAL;
  return (
    (letter === letter.toLowerCase() ? 0 : CAPITAL) |
    (/[^\S ]/u.test(letter) ? ODD_SPACE : 0) |
    (/[òóỏõọùúủũụýỳỷỹ]/iu.test(letter) ? TWO_SPELLINGS : 0)
  );
}

function isUsual(letter: string): boolean {
  const lower = letter.toLowerCase();
  const parts = letter.normalize("NFKD").replace(/\p{M}/gu, "");
  return (
    isNearby(letter) &&
    unifyAll(lower) === lower &&
    lower.length === 1 &&
    !/[\p{L}\p{N}]./u.test(parts) &&
    !/.[\p{L}\p{N}]/u.test(parts) &&
    letter.normalize("NFC") === letter &&
    letter.normalize("NFD").toLowerCase().normalize("NFC") === lower
  );
}

/** Of the blocks of Latin script, punctuation and symbols, and no combining mark. */
function isNearby(letter: string): boolean {
  const unit = letter.charCodeAt(0);
  const isOfBlock = NEARBY.some(([first, last]) => unit >= first && unit <= last);
  return isOfBlock && !/\p{M}/u.test(letter);
}
