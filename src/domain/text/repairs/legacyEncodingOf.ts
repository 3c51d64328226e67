import { encodingOfFont } from "./encodingOfFont";
import type { LegacyEncoding } from "./legacyEncoding";
import { readLegacy, type LegacyReading } from "./legacyReading";

/** A received text with the font of its cell; null where the source does not say. */
export interface FontedText {
  readonly text: string;
  readonly font: string | null;
}

/** A letter beyond windows-1252. */
const UNICODE_LETTER = /[^\P{L}A-Za-z\u00aa-\u00ff]/u;
/** Without a font's word so many texts, with so many words together, must show the encoding. */
const ENOUGH_TEXTS = 2;
const ENOUGH_HINTS = 3;
const MOST_AGAINST = 0.1;

/**
 * Whether the texts of a list are in a legacy encoding: by the names of their fonts, where the text needs
 * that font to be readable, and by their look. Null where not sure, as where Unicode Vietnamese stands among
 * them.
 */
export function legacyEncodingOf(cells: readonly FontedText[]): LegacyEncoding | null {
  const tcvn3 = weigh(cells, "tcvn3");
  const vni = weigh(cells, "vni");
  if (tcvn3 === vni) return null;
  return tcvn3 ? "tcvn3" : "vni";
}

function weigh(cells: readonly FontedText[], encoding: LegacyEncoding): boolean {
  let byFont = 0;
  let byText = 0;
  let hints = 0;
  let against = 0;
  for (const cell of cells) {
    const reading = readLegacy(cell.text, encoding);
    if (encodingOfFont(cell.font) === encoding && reading !== null && isReadBy(reading))
      byFont += 1;
    else if (reading !== null && reading.hints > 0 && mayBe(cell.font, encoding)) {
      byText += 1;
      hints += reading.hints;
    } else if (UNICODE_LETTER.test(cell.text)) against += 1;
  }
  const isShown = byText >= ENOUGH_TEXTS && hints >= ENOUGH_HINTS;
  return (byFont > 0 || isShown) && against <= (byFont + byText) * MOST_AGAINST;
}

function isReadBy(reading: LegacyReading): boolean {
  return reading.unreadBefore > reading.unreadAfter;
}

/** A font of the other encoding speaks against what a text looks like. */
function mayBe(font: string | null, encoding: LegacyEncoding): boolean {
  const named = encodingOfFont(font);
  return named === null || named === encoding;
}
