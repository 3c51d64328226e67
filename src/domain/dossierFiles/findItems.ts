import type { DossierItem } from "../regulation/schema";
import { foldText } from "../text/foldText";
import { findPhrases, longestOnly, type Stretch } from "./findPhrase";
import { fillingIn } from "./findUnits";
import { PAPER_WORDS, type PaperWords } from "./paperWords";
import { pathWords, phraseOf, type PathWord } from "./pathWords";

/** The dossier items that a file's name may mean. */
export interface FoundItems {
  readonly items: readonly string[];
  readonly isVague: boolean;
  /** Words that name a paper, or say nothing. */
  readonly stretches: readonly Stretch[];
}

export type ItemFinder = (words: readonly PathWord[]) => FoundItems;

/** Finds items by their own names, else by the words of `PAPER_WORDS`. */
export function itemFinder(items: readonly DossierItem[]): ItemFinder {
  const named = items.map(({ id, name }) => ({ id, phrase: phraseOf(pathWords(name)) }));
  const papers = PAPER_WORDS.flatMap((paper) =>
    paper.words.map((word) => ({
      phrase: phraseOf(pathWords(word)),
      items: itemsOf(paper, items),
      isVague: paper.isVague === true,
    })),
  );
  return (words) => {
    const byName = longestOnly(findPhrases(words, named));
    const byWord = longestOnly(findPhrases(words, papers));
    const stretches = [...byName, ...byWord, ...fillingIn(words)];
    if (byName.length > 0) {
      const ids = new Set(byName.map(({ sought }) => sought.id));
      return { items: [...ids], isVague: false, stretches };
    }
    return {
      items: meant(byWord.map(({ sought }) => sought.items)),
      isVague: byWord.some(({ sought }) => sought.isVague),
      stretches,
    };
  };
}

function itemsOf(paper: PaperWords, items: readonly DossierItem[]): readonly string[] {
  const beginnings = paper.items.map(foldText);
  return items
    .filter(({ name }) => {
      const folded = `${foldText(name).replace(/^ban /u, "")} `;
      return beginnings.some((beginning) => folded.startsWith(`${beginning} `));
    })
    .map(({ id }) => id);
}

/** The items that every word may mean; where no item is common to all, those of each. */
function meant(found: readonly (readonly string[])[]): readonly string[] {
  const all = [...new Set(found.flat())];
  const common = all.filter((item) => found.every((items) => items.includes(item)));
  return common.length > 0 ? common : all;
}
