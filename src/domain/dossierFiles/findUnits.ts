import { findNames, type FoundNames, type KnownName } from "./findNames";
import { findPhrases, type Stretch } from "./findPhrase";
import { FILLING_WORDS } from "./paperWords";
import { pathWords, phraseOf, type PathWord, type Phrase } from "./pathWords";

/** The units that are named in texts (lines of a letter's head, parts of a path), and whether another may be meant. */
export type FoundUnits = Pick<FoundNames<string>, "keys" | "isDoubtful">;

/** Units of these names in the texts. */
export function findUnits(names: readonly string[], texts: readonly string[]): FoundUnits {
  const units = names.map(unitName);
  return joinUnits(
    texts.map((text) => {
      const words = pathWords(text);
      return findNames(words, units, { explained: fillingIn(words), isPerson: false });
    }),
  );
}

const FILLINGS = FILLING_WORDS.map((word) => ({ phrase: phraseOf(pathWords(word)) }));

/** Words that say nothing. */
export function fillingIn(words: readonly PathWord[]): readonly Stretch[] {
  return findPhrases(words, FILLINGS);
}

/** A unit as it is looked for: the word "Trường" may be left out. */
export function unitName(name: string): KnownName<string> {
  return { key: name, phrase: unitPhrase(name) };
}

function unitPhrase(name: string): Phrase {
  const words = pathWords(name);
  return phraseOf(words[0]?.folded === "truong" && words.length > 2 ? words.slice(1) : words);
}

/** What several texts tell together. */
export function joinUnits(found: readonly FoundUnits[]): FoundUnits {
  const named = found.filter(({ keys }) => keys.length > 0);
  return {
    keys: [...new Set(named.flatMap(({ keys }) => keys))],
    isDoubtful: named.some(({ isDoubtful }) => isDoubtful),
  };
}
