import { MISTAKEN_LETTERS } from "../unifyAll";
import { DOUBTFUL_LETTERS, LOOK_ALIKE_LETTERS } from "./lookAlikeLetters";
import type { Mended } from "./repair";

const WORD = /[\p{L}\p{M}]+/gu;
/** Text of Vietnamese and western European letters and of punctuation, as almost all is. */
const NOTHING_ALIKE =
  /^[\s!-\u00cf\u00d1-\u00ef\u00f1-\u0130\u0132-\u017f\u01a0\u01a1\u01af\u01b0\u1ea0-\u1ef9\u2010-\u2bff]*$/u;
/** A letter of ASCII under no, one or several marks of Vietnamese: nothing to look at. */
const ONLY_USUAL = /^(?:[A-Za-z\u0110\u0111][\u0300-\u0303\u0306\u0309\u031b\u0323]*)+$/u;
const USUAL_LETTER = /[A-Za-z\u0110\u0111]/u;
const SCRIPTS = [
  /\p{Script=Latin}/u,
  /\p{Script=Cyrillic}/u,
  /\p{Script=Greek}/u,
  /\p{Script=Armenian}/u,
  /\p{Script=Lao}/u,
];
/** Letters that files use for small and capital ones alike. */
const CASELESS = /[\u0ec0\u04ba]/u;
/** Full-width letters, mathematical letters (as in fancy fonts of messages) and ligatures. */
const COMPATIBLE = /[\uff21-\uff3a\uff41-\uff5a\ufb00-\ufb04\u{1d400}-\u{1d6a5}]/gu;
/** The caron is no accent of Vietnamese; č of other languages keeps it. */
const CARON_FOR_BREVE = /(?<=[aA]\u0323?)\u030c/gu;
const WAVE_FOR_TILDE = /\u0342/gu;
const COMMA_FOR_HORN = /([oOuU][\u0300-\u0314\u0316-\u0323]*)\u0315/gu;

/**
 * Letters that look like those of Vietnamese text become the latter: ƣ for ư, Ð for Đ, and Cyrillic,
 * Greek, Armenian, phonetic and other letters, these only in words that are Latin otherwise or mix scripts. A word
 * wholly of another script, or with a letter that resembles none, stays.
 */
export function mendLookAlike(text: string): Mended {
  let sure = true;
  if (NOTHING_ALIKE.test(text)) return { text, sure };
  const mended = text.replace(WORD, (word) => {
    const result = mendWord(word);
    sure &&= result.sure;
    return result.text;
  });
  return { text: mended, sure };
}

function mendWord(word: string): Mended {
  const composed = word.replace(COMPATIBLE, (letter) => letter.normalize("NFKC"));
  const usual = replaceAlways(replaceMarks(composed.normalize("NFD")));
  if (ONLY_USUAL.test(usual)) {
    const isSame = usual === word.normalize("NFD");
    return { text: isSame ? word : usual.normalize("NFC"), sure: true };
  }
  const latin = isLatinOrMixed(usual) ? replaceForeign(usual) : usual;
  if (!ONLY_USUAL.test(latin)) return { text: word, sure: true };
  const sure = !Array.from(usual).some((letter) => DOUBTFUL_LETTERS.has(letter));
  return { text: latin.normalize("NFC"), sure };
}

function replaceMarks(decomposed: string): string {
  return decomposed
    .replace(CARON_FOR_BREVE, "\u0306")
    .replace(WAVE_FOR_TILDE, "\u0303")
    .replace(COMMA_FOR_HORN, "$1\u031b");
}

function replaceAlways(decomposed: string): string {
  return Array.from(decomposed, (letter) => MISTAKEN_LETTERS.get(letter) ?? letter)
    .join("")
    .normalize("NFD");
}

function replaceForeign(decomposed: string): string {
  const rest = decomposed.replace(CASELESS, "");
  const isCapital = rest !== "" && rest === rest.toUpperCase();
  const letters = Array.from(decomposed, (letter, place) => {
    const latin = LOOK_ALIKE_LETTERS.get(letter) ?? DOUBTFUL_LETTERS.get(letter) ?? letter;
    if (!CASELESS.test(letter)) return latin;
    return isCapital || (place === 0 && latin !== latin.toLowerCase())
      ? latin.toUpperCase()
      : latin.toLowerCase();
  });
  return letters.join("").normalize("NFD");
}

/** Whether the word is Latin, or no word of any one script. */
function isLatinOrMixed(word: string): boolean {
  return USUAL_LETTER.test(word) || SCRIPTS.filter((script) => script.test(word)).length > 1;
}
