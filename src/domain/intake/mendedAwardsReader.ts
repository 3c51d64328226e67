import { awardsReader, type AwardsRead } from "../regulation/readAwards";
import type { Award } from "../regulation/schema";
import type { LegacyEncoding } from "../text/repairs/legacyEncoding";
import { proposeRepair } from "../text/repairs/proposeRepair";

type ReadAwards = (text: string) => AwardsRead;

/**
 * The reader of a list's award cells. An award that only the mended text names, as with a letter of another script
 * or in an old encoding, counts where the repair is sure and the cell is understood whole by it; of every other
 * cell stays what it says as it stands.
 */
export function mendedAwardsReader(
  awards: readonly Award[],
  legacy: LegacyEncoding | null,
): ReadAwards {
  const read = awardsReader(awards);
  const known = new Map<string, AwardsRead>();
  return (text) => {
    const before = known.get(text);
    if (before) return before;
    const standing = read(text);
    const said = standing.awards.length > 0 ? standing : (mended(read, text, legacy) ?? standing);
    known.set(text, said);
    return said;
  };
}

function mended(read: ReadAwards, text: string, legacy: LegacyEncoding | null): AwardsRead | null {
  const repair = text === "" ? null : proposeRepair(text, { legacy });
  if (repair?.sure !== true) return null;
  const said = read(repair.after);
  const isWhole = said.awards.length > 0 && said.unread.length === 0 && said.rating === null;
  return isWhole ? said : null;
}
