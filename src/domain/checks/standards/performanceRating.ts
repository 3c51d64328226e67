import { RATINGS } from "../../regulation/requirement";
import { factCells } from "./statedFacts";
import { standardRule } from "./standardRule";
import { MET, notMet, unknown } from "./verdict";

/** The rating of the year under review. */
export const performanceRating = standardRule(
  "performance-rating",
  ["facts"],
  ({ atLeast }, candidate) => {
    const found = candidate.evidence.factsOf(candidate.nomination)?.rating ?? null;
    const at = factCells(candidate, ["rating"]);
    if (found === null) return unknown(["rating"], at);
    if (RATINGS.indexOf(found) >= RATINGS.indexOf(atLeast)) return MET;
    return notMet({ required: atLeast, found }, at);
  },
);
