import { FACT_SHEETS, type MissingFact } from "../domain/checks/standards/verdict";
import { EVIDENCE_SHEETS } from "./evidenceSheets";
import type { Language } from "./language";
import { factWord } from "./standardWords";

/** Facts, their codes joined by commas, by the sheet on which they are stated. */
export function factList(facts: string, language: Language): string {
  const bySheet = new Map<string, string[]>();
  for (const fact of facts.split(",")) {
    const sheet = isFact(fact) ? FACT_SHEETS[fact] : null;
    const title = sheet === null ? "" : EVIDENCE_SHEETS[sheet];
    bySheet.set(title, [...(bySheet.get(title) ?? []), factWord(fact)[language]]);
  }
  const on = language === "vi" ? "trang" : "sheet";
  return [...bySheet]
    .map(([title, words]) => words.join(", ") + (title === "" ? "" : ` (${on} ${title})`))
    .join("; ");
}

function isFact(word: string): word is MissingFact {
  return Object.hasOwn(FACT_SHEETS, word);
}
