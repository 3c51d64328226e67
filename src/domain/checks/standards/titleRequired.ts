import { reviewYearOf } from "./candidate";
import { historyCells, yearName } from "./historyYears";
import { standardRule } from "./standardRule";
import { titleYears } from "./titleYears";
import { onTypedHistory } from "./typedEvidence";
import { MET, notMet, unknown } from "./verdict";

/** Holds a title of the year under review, or is put forward for it in this session. */
export const titleRequired = standardRule("title-required", ["history"], ({ award }, candidate) => {
  const review = reviewYearOf(candidate);
  if (review === null) return unknown(["review-year"]);
  const { held, possible, undated, lines } = titleYears(candidate, award, review);
  if (held.has(review.to)) return MET;
  const at = historyCells(candidate, lines, "year");
  const doubt = possible.get(review.to) ?? undated[0];
  if (doubt !== undefined) return unknown([doubt], at);
  return onTypedHistory(notMet({ award, year: yearName(review.to, review) }, at), candidate);
});
