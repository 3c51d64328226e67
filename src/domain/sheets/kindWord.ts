import type { Nomination } from "../intake/nomination";
import { foldTone } from "../text/foldTone";

const WORDS: Readonly<Record<Nomination["kind"], string>> = {
  collective: "Tập thể",
  individual: "Cá nhân",
  unknown: "",
};

/** The word for a kind of candidate; empty where it is not known. */
export function kindWord(kind: Nomination["kind"]): string {
  return WORDS[kind];
}

/** The kind that a word stands for; unknown for any other text. */
export function kindOfWord(text: string): Nomination["kind"] {
  const folded = foldTone(text);
  if (folded === foldTone(WORDS.collective)) return "collective";
  return folded === foldTone(WORDS.individual) ? "individual" : "unknown";
}
