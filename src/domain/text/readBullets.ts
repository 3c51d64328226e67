import { BULLET } from "./bulletSyntax";
import { composeText, originalSpan, type TextSpan } from "./composeText";

/** One point of a cell's text. */
export interface BulletLine {
  /** `-`, `+`, `1.`; null for a line without one. */
  readonly mark: string | null;
  /** The received characters without the mark and outer blanks; line feeds inside stay. */
  readonly text: string;
  /** Where `text` stands. */
  readonly at: TextSpan;
}

const LINE = /[^\r\n\v\u2028]+/gu;
/** "+84 912" is a telephone number, no bullet. */
const MARK = new RegExp(`^\\s*(?<mark>(?!\\+\\d)${BULLET})\\s*`, "u");

/**
 * The points of a summary: one a line feed, and a line without a bullet goes on with the bullet above it. Bare
 * bullets and blank lines are left out.
 */
export function readBullets(text: string): readonly BulletLine[] {
  const composed = composeText(text);
  const lines: { mark: string | null; start: number; end: number }[] = [];
  for (const { 0: line, index } of composed.text.matchAll(LINE)) {
    if (line.trim() === "") continue;
    const lead = MARK.exec(line);
    const last = lines.at(-1);
    const end = index + line.length;
    if (lead) {
      lines.push({ mark: lead.groups?.["mark"] ?? null, start: index + lead[0].length, end });
    } else if (last && last.mark !== null) last.end = end;
    else lines.push({ mark: null, start: index, end });
  }
  return lines.flatMap(({ mark, start, end }) => {
    const at = originalSpan(composed, { start, end });
    return at.end > at.start ? [{ mark, text: text.slice(at.start, at.end), at }] : [];
  });
}
