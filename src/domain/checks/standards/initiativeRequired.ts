import { reviewYearOf } from "./candidate";
import { countInitiatives } from "./countInitiatives";
import { yearName } from "./historyYears";
import { standardRule } from "./standardRule";
import { hasTypedInitiatives } from "./typedEvidence";
import { MET, notMet, unknown } from "./verdict";

/** Recognised initiatives of at least a certain scope, of the last years up to the one under review, or of any before. */
export const initiativeRequired = standardRule(
  "initiative-required",
  ["initiatives"],
  ({ scope, count, years }, candidate) => {
    const review = reviewYearOf(candidate);
    if (review === null) return unknown(["review-year"]);
    if (!hasTypedInitiatives(candidate)) return unknown(["initiative"]);
    const first = years === null ? -Infinity : review.to - years + 1;
    const isIn = (year: number | null) =>
      year === null ? years === null : year >= first && year <= review.to;
    const counted = countInitiatives(candidate, { scope, isIn, review });
    const { found, doubtful, unrecognised, doubts, at } = counted;
    if (found >= count) return MET;
    if (found + doubtful >= count) return unknown(doubts, at);
    const from = years === null ? "" : yearName(first, review);
    const to = yearName(review.to, review);
    return notMet({ scope, required: count, found, unrecognised, from, to }, at);
  },
);
