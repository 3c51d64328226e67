import { DEGREE, HONORIFIC } from "./candidateWords";
import { composeText } from "./composeText";

/** Whether a text is nothing but a form of address, a rank or degrees: `Bà`, `Đ/c`, `Đại tá`, `PGS.TS.`. */
export function isHonorific(text: string): boolean {
  const { text: written } = composeText(text.trim());
  let place = 0;
  while (place < written.length) {
    const end = honorificEnd(written, place);
    if (end === place) return false;
    place = end + (/^[\s,.-]*/u.exec(written.slice(end))?.[0].length ?? 0);
  }
  return written !== "";
}

/** Where the form of address, rank or degree that begins at a place ends; the place itself where there is none. */
export function honorificEnd(text: string, place: number): number {
  for (const pattern of [HONORIFIC, DEGREE]) {
    pattern.lastIndex = place;
    const match = pattern.exec(text);
    if (match) return place + match[0].length;
  }
  return place;
}
