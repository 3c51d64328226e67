import type { RequirementOf } from "../../regulation/requirement";
import type { ReviewYear } from "../../text/parseReviewYear";
import { reviewYearOf, type Candidate } from "./candidate";
import { grantsOf, type Grants } from "./grantYears";
import { historyCells } from "./historyYears";
import { standardRule } from "./standardRule";
import { onTypedHistory } from "./typedEvidence";
import { MET, notMet, unknown, type Verdict } from "./verdict";

type AwardHeld = RequirementOf<"award-held">;

/** Already holds an award, where so asked for at least so many years. */
export const awardHeld = standardRule("award-held", ["history"], (requirement, candidate) => {
  const { award, years } = requirement;
  const grants = grantsOf(candidate, award);
  if (grants.state === "not-held") {
    return onTypedHistory(notMet({ fault: "not-held", award, required: years ?? 0 }), candidate);
  }
  const at = historyCells(candidate, grants.lines, "award");
  if (grants.state === "unknown") return unknown([grants.missing], at);
  if (years === null) return MET;
  const review = reviewYearOf(candidate);
  if (review === null) return unknown(["review-year"]);
  return heldLongEnough({ award, years, grants, review, candidate });
});

interface Held {
  readonly award: AwardHeld["award"];
  readonly years: number;
  readonly grants: Extract<Grants, { state: "held" }>;
  readonly review: ReviewYear;
  readonly candidate: Candidate;
}

function heldLongEnough({ award, years, grants, review, candidate }: Held): Verdict {
  const at = historyCells(candidate, grants.lines, "year");
  const earliest = Math.min(...grants.years);
  const found = review.to - earliest;
  if (grants.years.length > 0 && found >= years) return MET;
  if (grants.undated > 0) return unknown(["history-year"], at);
  return notMet({ fault: "too-recent", award, required: years, found, since: earliest }, at);
}
