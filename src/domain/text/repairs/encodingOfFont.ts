import type { LegacyEncoding } from "./legacyEncoding";

const TCVN3_FONT = /^(?:\.vn[a-z\d]|vn(?:time|arial)h?$)/iu;
const TCVN3_CAPITALS = /h$/iu;
const VNI_FONT = /^vni(?:[-\s]|$)/iu;

/** The encoding of the texts that a font shows, by its name (`.VnTime`, `VNI-Times`); null for others. */
export function encodingOfFont(font: string | null): LegacyEncoding | null {
  if (font === null) return null;
  if (VNI_FONT.test(font)) return "vni";
  return TCVN3_FONT.test(font) ? "tcvn3" : null;
}

/** Whether the font shows small letters of TCVN3 as capitals, as `.VnTimeH` does. */
export function showsCapitals(font: string | null): boolean {
  return font !== null && encodingOfFont(font) === "tcvn3" && TCVN3_CAPITALS.test(font);
}
