import { IGNORABLE } from "../unifyAll";
import type { Mended } from "./repair";

/** Spaces of other widths. */
const ODD_SPACE = /[^\P{Zs} ]/gu;
const LINE_OR_PARAGRAPH = /[\u2028\u2029]/gu;
const CONTROL = /[^\P{Cc}\r\n]/gu;
/** The control characters that mean something: new lines of Word and others, Word's two hyphens. */
const MEANINGS: ReadonlyMap<string, string> = new Map([
  ["\u000b", "\n"],
  ["\u000c", "\n"],
  ["\u0085", "\n"],
  ["\u001e", "-"],
  ["\u001f", ""],
]);

/**
 * Characters that nobody sees go (zero-width characters, soft hyphens, byte order and direction marks);
 * spaces of other kinds, tabs and control characters become plain spaces, other line ends line feeds.
 */
export function mendInvisible(text: string): Mended {
  const mended = text
    .replace(IGNORABLE, "")
    .replace(ODD_SPACE, " ")
    .replace(LINE_OR_PARAGRAPH, "\n")
    .replace(CONTROL, (control) => MEANINGS.get(control) ?? " ");
  return { text: mended, sure: true };
}
