import { encodingOfFont, showsCapitals } from "./encodingOfFont";
import type { LegacyEncoding } from "./legacyEncoding";
import { readLegacy, type LegacyReading } from "./legacyReading";
import type { Mended, RepairClues } from "./repair";

const ENCODINGS: readonly LegacyEncoding[] = ["tcvn3", "vni"];

/**
 * Text in TCVN3 or VNI becomes Unicode. It is sure where the encoding is known, by the cell's font or from
 * the whole list, and where words become Vietnamese that were not; by the text's look alone it is a guess,
 * and so is an ư that was lost on the way and is put back.
 */
export function mendLegacyFont(text: string, clues: RepairClues): Mended {
  const font = clues.font ?? null;
  const known = font === null ? clues.legacy : encodingOfFont(font);
  const ofKnown = known === null ? null : betterReading(text, known);
  const reading = ofKnown ?? evidentReading(text);
  if (reading === null) return { text, sure: true };
  const isRead = reading.unreadAfter === 0 && reading.unreadBefore > 0 && !reading.hasRestored;
  const decoded = showsCapitals(font) ? reading.decoded.toUpperCase() : reading.decoded;
  return { text: decoded, sure: ofKnown !== null && isRead };
}

/** What the known encoding makes of the text, unless that reads worse than the text as it stands. */
function betterReading(text: string, encoding: LegacyEncoding): LegacyReading | null {
  const reading = readLegacy(text, encoding);
  return reading !== null && reading.unreadAfter <= reading.unreadBefore ? reading : null;
}

/** The one reading that the text itself shows; none where both encodings would do. */
function evidentReading(text: string): LegacyReading | null {
  const readings = ENCODINGS.map((encoding) => readLegacy(text, encoding)).filter(
    (reading) => reading !== null && reading.isEvident,
  );
  return readings.length === 1 ? (readings[0] ?? null) : null;
}
