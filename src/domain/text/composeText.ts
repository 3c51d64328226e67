import { MANIFOLD, traitsOf, UNUSUAL } from "./textTraits";
import { unifyAll } from "./unifyAll";

/** Text made fit for matching, and where each of its characters came from. */
export interface ComposedText {
  readonly text: string;
  /**
   * `offsets[i]` is where `text[i]` stood in the original; one more entry holds its length. Null where
   * every character stands where it stood.
   */
  readonly offsets: readonly number[] | null;
}

/**
 * Composes decomposed letters and unifies dashes, quotes and zero-width characters, so that a plain
 * pattern matches, while `originalSlice` still gives back the received characters.
 */
export function composeText(original: string): ComposedText {
  const traits = traitsOf(original);
  if ((traits & UNUSUAL) === 0) {
    return { text: traits & MANIFOLD ? unifyAll(original) : original, offsets: null };
  }
  const offsets: number[] = [];
  let text = "";
  for (const match of original.matchAll(/[\s\S]\p{M}*/gu)) {
    const composed = unifyAll(match[0].normalize("NFC"));
    for (let unit = 0; unit < composed.length; unit += 1) {
      offsets.push(match.index + (composed.length === match[0].length ? unit : 0));
    }
    text += composed;
  }
  offsets.push(original.length);
  return { text, offsets };
}

/** A stretch of text with its place, counted in UTF-16 units; `end` is not part of it. */
export interface TextSpan {
  readonly start: number;
  readonly end: number;
}

/** Where a stretch of the composed text, without its outer spaces, stands in the original. */
export function originalSpan(composed: ComposedText, span: TextSpan): TextSpan {
  const inner = composed.text.slice(span.start, span.end);
  const start = span.start + (inner.length - inner.trimStart().length);
  const end = Math.max(start, span.start + inner.trimEnd().length);
  return { start: offsetAt(composed, start), end: offsetAt(composed, end) };
}

/** The received characters behind a stretch of the composed text, without outer spaces. */
export function originalSlice(original: string, composed: ComposedText, span: TextSpan): string {
  const at = originalSpan(composed, span);
  return original.slice(at.start, at.end).trim();
}

function offsetAt(composed: ComposedText, index: number): number {
  const { offsets } = composed;
  return offsets === null ? index : (offsets[index] ?? offsets.at(-1) ?? 0);
}
