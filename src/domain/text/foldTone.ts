import { unifyCharacters } from "./unifyCharacters";

const TONE = "[\\u0300\\u0301\\u0303\\u0309\\u0323]";
const TONE_ON_FIRST_VOWEL = new RegExp(`(?:(o)(${TONE})([ae])|(u)(${TONE})(y))(?!\\p{M})`, "gu");
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
  return lowerDecomposed(text)
    .replace(TONE_ON_FIRST_VOWEL, moveTone)
    .normalize("NFC")
    .replace(SYLLABLE_IN_Y, (syllable) => Y_TO_I.get(syllable) ?? syllable)
    .replace(/\s+/gu, " ")
    .trim();
}

function lowerDecomposed(text: string): string {
  return unifyCharacters(unifyCharacters(text).normalize("NFD").toLowerCase()).normalize("NFD");
}

function moveTone(cluster: string): string {
  return cluster.charAt(0) + cluster.charAt(2) + cluster.charAt(1);
}
