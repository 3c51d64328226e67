import type { CandidateKind } from "../domain/regulation/basis";
import type { Phrase } from "./language";

const KINDS: Readonly<Record<CandidateKind, Phrase>> = {
  collective: { vi: "tập thể", en: "collective" },
  individual: { vi: "cá nhân", en: "individual" },
};

/** The words for a kind of candidate within a sentence. */
export function kindPhrase(kind: string): Phrase {
  return kind === "collective" || kind === "individual"
    ? KINDS[kind]
    : { vi: "chưa rõ", en: "unclear" };
}
