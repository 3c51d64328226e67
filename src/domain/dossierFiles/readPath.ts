import type { DossierItem } from "../regulation/schema";
import type { Stretch } from "./findPhrase";
import { itemFinder, type FoundItems, type ItemFinder } from "./findItems";
import { findNames, type FoundNames, type KnownName } from "./findNames";
import { joinUnits, unitName, type FoundUnits } from "./findUnits";
import { pathWords, phraseOf, type PathWord } from "./pathWords";

/** What the words of a path tell of a file. */
export interface PathReading {
  readonly items: FoundItems & { readonly isByFolder: boolean };
  /** Units as they are known. */
  readonly units: FoundUnits;
  /** Nomination ids. */
  readonly people: Pick<FoundNames<string>, "keys" | "isDoubtful">;
}

export interface KnownNames {
  readonly items: readonly DossierItem[];
  readonly units: readonly string[];
  readonly nominations: readonly { readonly id: string; readonly name: string }[];
}

interface Part {
  readonly words: readonly PathWord[];
  readonly items: FoundItems;
  readonly units: FoundNames<string>;
}

/** Reads paths, whose parts stand apart with `/`; what all paths are compared with is made once. */
export function pathReader(known: KnownNames): (path: string) => PathReading {
  const finder = itemFinder(known.items);
  const units = known.units.map(unitName);
  const people = known.nominations
    .map(({ id, name }) => ({ key: id, phrase: phraseOf(pathWords(name)) }))
    .filter(({ phrase }) => phrase.words.length > 1);
  return (path) => {
    const parts = partsOf(path).map((text) => readPart(text, finder, units));
    const byDepth = [...parts].reverse();
    return {
      items: itemsIn(byDepth),
      units: joinUnits(parts.map(({ units }) => units)),
      people: peopleIn(byDepth, people),
    };
  };
}

/** Names of the folders, then of the file without its ending. */
function partsOf(path: string): readonly string[] {
  const parts = path.split("/").filter((part) => part !== "");
  const file = parts.pop() ?? "";
  return [...parts, file.replace(/\.[A-Za-z0-9]{1,5}$/u, "")];
}

function readPart(text: string, finder: ItemFinder, units: readonly KnownName<string>[]): Part {
  const words = pathWords(text);
  const items = finder(words);
  return {
    words,
    items,
    units: findNames(words, units, { explained: items.stretches, isPerson: false }),
  };
}

/** What the file's own name says; a folder's only where that says nothing. */
function itemsIn(byDepth: readonly Part[]): PathReading["items"] {
  const at = byDepth.findIndex(({ items }) => items.items.length > 0);
  const items = byDepth[at]?.items ?? { items: [], isVague: false, stretches: [] };
  return { ...items, isByFolder: at > 0 };
}

function peopleIn(
  byDepth: readonly Part[],
  people: readonly KnownName<string>[],
): PathReading["people"] {
  for (const { words, items, units } of byDepth) {
    const explained: readonly Stretch[] = [...items.stretches, ...units.stretches];
    const found = findNames(words, people, { explained, isPerson: true });
    if (found.keys.length > 0) return found;
  }
  return { keys: [], isDoubtful: false };
}
