import {
  BARE_RHYMES,
  BEFORE_FRONT_VOWEL,
  NEVER_BEFORE_FRONT_VOWEL,
  ONSETS,
  RHYMES,
  RHYMES_AFTER_QU,
} from "./syllableTables";

const TONES = /[\u0300\u0301\u0303\u0309\u0323]/gu;
const ACUTE_OR_DOT = /[\u0301\u0323]/u;
const STOP = /(?:c|ch|p|t)$/u;
const FRONT_VOWEL = /^[eêiy]/u;
const VOWELS = /^[aăâeêioôơuưy]+/u;
/** The clusters on whose first or second letter the tone may stand: hòa/hoà, khỏe/khoẻ, thủy/thuỷ. */
const TWO_PLACES: ReadonlySet<string> = new Set(["oa", "oe", "uy"]);
const LONGEST = 7;
/** "nghiễng" decomposed: seven letters, a circumflex and a tone. */
const LONGEST_DECOMPOSED = 9;

/**
 * Whether a text is one written Vietnamese syllable, in any case and Unicode form: an onset, a rhyme
 * and a tone that go together, with the tone on its letter by the older or the newer rule. Says nothing
 * about whether the word exists; names of other languages (`Đắk`, `Kpă`) are none.
 */
export function isWrittenSyllable(text: string): boolean {
  if (text.length > LONGEST_DECOMPOSED) return false;
  const decomposed = text.toLowerCase().normalize("NFD");
  const bare = decomposed.replace(TONES, "").normalize("NFC");
  if (bare.length === 0 || bare.length > LONGEST) return false;
  const rhyme = rhymeOf(bare);
  if (rhyme === null) return false;
  const at = decomposed.search(TONES);
  if (STOP.test(rhyme) && !ACUTE_OR_DOT.test(decomposed.charAt(at))) return false;
  return at < 0 || hasOneTone(decomposed, { at, rhyme });
}

function hasOneTone(decomposed: string, tone: { at: number; rhyme: string }): boolean {
  const before = decomposed.slice(0, tone.at);
  const after = decomposed.slice(tone.at + 1);
  if (after.search(TONES) >= 0) return false;
  const letters = (before + after).normalize("NFC").length;
  const toned = before.normalize("NFC").length - 1;
  return tonePlaces(tone.rhyme).includes(toned - letters + tone.rhyme.length);
}

/** The rhyme behind the onset, or null where the letters are no syllable. */
function rhymeOf(bare: string): string | null {
  const onset = ONSETS.find((letters) => bare.startsWith(letters)) ?? "";
  // "gì", "gìn", "giết": here the i belongs to the rhyme.
  if (onset === "gi" && !/^gi[aăâeioôơuư]/u.test(bare)) return known(bare.slice(1));
  const rhyme = bare.slice(onset.length);
  if (onset === "qu") return RHYMES_AFTER_QU.has(rhyme) ? rhyme : null;
  if (onset === "" && BARE_RHYMES.has(rhyme)) return rhyme;
  if (onset === "" && rhyme.startsWith("iê")) return null;
  return fits(onset, rhyme) ? known(rhyme) : null;
}

function known(rhyme: string): string | null {
  return RHYMES.has(rhyme) ? rhyme : null;
}

function fits(onset: string, rhyme: string): boolean {
  const isFront = FRONT_VOWEL.test(rhyme);
  if (BEFORE_FRONT_VOWEL.has(onset)) return isFront;
  if (NEVER_BEFORE_FRONT_VOWEL.has(onset)) return !isFront;
  return true;
}

/** The places of the tone, counted from the start of the rhyme. */
function tonePlaces(rhyme: string): readonly number[] {
  const vowels = VOWELS.exec(rhyme)?.[0] ?? "";
  const isOpen = vowels.length === rhyme.length;
  return isOpen && TWO_PLACES.has(vowels) ? [0, 1] : [tonePlace(vowels, isOpen)];
}

function tonePlace(vowels: string, isOpen: boolean): number {
  const marked = Math.max(...Array.from("ăâêôơ", (letter) => vowels.lastIndexOf(letter)));
  if (marked >= 0) return marked;
  if (vowels.includes("ư")) return vowels.indexOf("ư");
  if (!isOpen) return vowels.length - 1;
  return vowels.length === 3 ? 1 : 0;
}
