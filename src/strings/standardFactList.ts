import { FACT_SHEETS, type MissingFact } from "../domain/checks/standards/verdict";
import type { Language } from "./language";
import { factWord } from "./standardWords";

const SHEETS = {
  facts: "Thông tin xét",
  history: "Lịch sử",
  initiatives: "Sáng kiến",
  opinions: "Ý kiến xét",
} as const;

/** Facts, their codes joined by commas, by the sheet on which they are stated. */
export function factList(facts: string, language: Language): string {
  const bySheet = new Map<string, string[]>();
  for (const fact of facts.split(",")) {
    const sheet = isFact(fact) ? FACT_SHEETS[fact] : null;
    const title = sheet === null ? "" : SHEETS[sheet];
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
