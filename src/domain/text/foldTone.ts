import { CAPITAL, MANIFOLD, ODD_SPACE, traitsOf, TWO_SPELLINGS, UNUSUAL } from "./textTraits";
import { unifyAll } from "./unifyAll";

const TONE = "[\\u0300\\u0301\\u0303\\u0309\\u0323]";
const TONE_ON_FIRST_VOWEL = new RegExp(`(?:(o)(${TONE})([ae])|(u)(${TONE})(y))(?!\\p{M})`, "gu");
const COMPOSED_ON_FIRST_VOWEL = /[òóỏõọ][ae]|[ùúủũụ]y/gu;
const SYLLABLE_IN_Y = /(?<![\p{L}\p{M}])(?:sỹ|quý|lý|kỹ|kỳ|tỷ|mỹ)(?![\p{L}\p{M}])/gu;
const Y_TO_I: ReadonlyMap<string, string> = new Map([
  ["sỹ", "sĩ"],
  ["quý", "quí"],
  ["lý", "lí"],
  ["kỹ", "kĩ"],
  ["kỳ", "kì"],
  ["tỷ", "tỉ"],
  ["mỹ", "mĩ"],
]);

/**
 * A key for comparing text with its accents: lower case, one Unicode form, one kind of dash, quote
 * and space, and one spelling where Vietnamese has two (hòa/hoà, thủy/thuỷ, khỏe/khoẻ; sĩ/sỹ,
 * quý/quí, lý/lí, kỹ/kĩ, kỳ/kì, tỷ/tỉ, mỹ/mĩ). Not for display.
 */
export function foldTone(text: string): string {
  const traits = traitsOf(text);
  if (traits & UNUSUAL) return oneSpelling(lowerDecomposed(text));
  const unified = traits & MANIFOLD ? unifyAll(text) : text;
  const lower = traits & CAPITAL ? unified.toLowerCase() : unified;
  const spelt =
    traits & TWO_SPELLINGS ? iForY(lower.replace(COMPOSED_ON_FIRST_VOWEL, moveComposed)) : lower;
  const isSpaced = (traits & ODD_SPACE) !== 0 || spelt.includes("  ");
  return (isSpaced ? spelt.replace(/\s+/gu, " ") : spelt).trim();
}

function oneSpelling(decomposed: string): string {
  const composed = decomposed.replace(TONE_ON_FIRST_VOWEL, moveTone).normalize("NFC");
  return iForY(composed).replace(/\s+/gu, " ").trim();
}

function iForY(lower: string): string {
  return lower.replace(SYLLABLE_IN_Y, (syllable) => Y_TO_I.get(syllable) ?? syllable);
}

function lowerDecomposed(text: string): string {
  return unifyAll(unifyAll(text).normalize("NFD").toLowerCase()).normalize("NFD");
}

function moveTone(cluster: string): string {
  return cluster.charAt(0) + cluster.charAt(2) + cluster.charAt(1);
}

function moveComposed(cluster: string): string {
  return moveTone(cluster.normalize("NFD")).normalize("NFC");
}
