import type { Grid } from "../grid/grid";
import type { LegacyEncoding } from "../text/repairs/legacyEncoding";
import { legacyEncodingOf, type FontedText } from "../text/repairs/legacyEncodingOf";

/** So many texts show a sheet's encoding. */
const ENOUGH = 400;

/** The old encoding of a sheet's texts, by the first of them; null where they are Unicode or nobody can tell. */
export function sheetEncoding(grid: Grid): LegacyEncoding | null {
  const texts: FontedText[] = [];
  for (const cells of grid.rows) {
    for (const { type, text, font } of cells) {
      if (type === "text" && /\p{L}/u.test(text)) texts.push({ text, font });
    }
    if (texts.length >= ENOUGH) break;
  }
  return legacyEncodingOf(texts);
}
