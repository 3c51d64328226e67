import type { Mended } from "./repair";

const DOUBLED = / {2,}/gu;
const AT_LINE_EDGE = /^ | $/gmu;
const BEFORE_COMMA = /(?<=\S) +(?=,)/gu;

/** Doubled spaces become one; spaces at the edges of a line and before a comma go. None is added. */
export function mendSpaces(text: string): Mended {
  const mended = text.replace(DOUBLED, " ").replace(BEFORE_COMMA, "").replace(AT_LINE_EDGE, "");
  return { text: mended, sure: true };
}
