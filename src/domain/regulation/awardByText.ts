import { containsPhrase } from "../text/containsPhrase";
import { foldText } from "../text/foldText";
import type { Award } from "./schema";

/** The award whose name or alias the whole text is; null where it is none. */
export function awardByText(text: string, awards: readonly Award[]): Award | null {
  const folded = foldText(text);
  return awards.find((award) => spellings(award).includes(folded)) ?? null;
}

/** `awardByText` for reading many texts: each spelling is folded once, and each text. */
export function awardFinder(awards: readonly Award[]): (text: string) => Award | null {
  const bySpelling = new Map<string, Award>();
  for (const award of awards) {
    for (const spelling of spellings(award)) {
      if (!bySpelling.has(spelling)) bySpelling.set(spelling, award);
    }
  }
  const known = new Map<string, Award | null>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const found = bySpelling.get(foldText(text)) ?? null;
    known.set(text, found);
    return found;
  };
}

/** The awards that a text names on word bounds; one inside a longer name is not counted again. */
export function awardsNamedIn(text: string, awards: readonly Award[]): readonly Award[] {
  const phrases = awards
    .flatMap((award) => spellings(award).map((phrase) => ({ award, phrase })))
    .sort((a, b) => b.phrase.length - a.phrase.length);
  const named = new Set<Award>();
  let rest = foldText(text);
  for (const { award, phrase } of phrases) {
    if (!containsPhrase(rest, phrase)) continue;
    named.add(award);
    rest = ` ${rest} `.replaceAll(` ${phrase} `, " | ").trim();
  }
  return awards.filter((award) => named.has(award));
}

function spellings(award: Award): readonly string[] {
  return [award.name, ...award.aliases].map(foldText);
}
