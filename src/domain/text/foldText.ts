import { traitsOf, UNUSUAL } from "./textTraits";
import { unifyAll } from "./unifyAll";

/**
 * A key for comparing text without its accents: lower case, đ as d, letters and digits only, one
 * space between words. Two different Vietnamese words may share a key. Not for display.
 */
export function foldText(text: string): string {
  return traitsOf(text) & UNUSUAL ? foldWhole(text).trim() : foldLetters(text);
}

function foldWhole(text: string): string {
  return unifyAll(text)
    .normalize("NFKD")
    .toLowerCase()
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replaceAll("đ", "d")
    .replace(/[^\p{L}\p{N}]+/gu, " ");
}

const FOLDED = new Map<number, string>();

/** Without unusual characters the key of a text is that of its letters, one after another. */
function foldLetters(text: string): string {
  let folded = "";
  let isApart = false;
  for (let at = 0; at < text.length; at += 1) {
    const letter = foldLetter(text.charCodeAt(at));
    if (letter === " ") {
      isApart = folded !== "";
    } else {
      folded += isApart ? ` ${letter}` : letter;
      isApart = false;
    }
  }
  return folded;
}

function foldLetter(unit: number): string {
  const known = FOLDED.get(unit);
  if (known !== undefined) return known;
  const folded = foldWhole(String.fromCharCode(unit));
  FOLDED.set(unit, folded);
  return folded;
}
