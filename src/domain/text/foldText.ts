import { unifyCharacters } from "./unifyCharacters";

/**
 * A key for comparing text without its accents: lower case, đ as d, letters and digits only, one
 * space between words. Two different Vietnamese words may share a key. Not for display.
 */
export function foldText(text: string): string {
  return unifyCharacters(text)
    .normalize("NFKD")
    .toLowerCase()
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replaceAll("đ", "d")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
