import { factCells } from "./statedFacts";
import { standardRule } from "./standardRule";
import { MET, notMet, unknown } from "./verdict";

/** No discipline, investigation or complaint being looked into. */
export const underReview = standardRule("under-review", ["facts"], (_requirement, candidate) => {
  const isUnderReview = candidate.evidence.factsOf(candidate.nomination)?.isUnderReview ?? null;
  const at = factCells(candidate, ["isUnderReview"]);
  if (isUnderReview === null) return unknown(["under-review"], at);
  return isUnderReview ? notMet({}, at) : MET;
});
