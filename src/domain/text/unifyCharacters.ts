import { MANIFOLD, traitsOf, UNUSUAL } from "./textTraits";
import { unifyAll } from "./unifyAll";

/**
 * The same text with one character where sheets use several: zero-width characters and soft hyphens
 * go, every dash is `-`, every quotation mark is `"`, and letters that only stand in Vietnamese text
 * by mistake are the ones they look like (Ð for Đ; Ƣ for Ư, as many PDF files have it).
 */
export function unifyCharacters(text: string): string {
  return traitsOf(text) & (MANIFOLD | UNUSUAL) ? unifyAll(text) : text;
}
