import type { Plan } from "../../regulation/schema";
import { reviewYearOf, type Candidate } from "./candidate";
import { goodYearsEvidence, type GoodYearsRequirement } from "./goodYearsEvidence";
import { grantsOf } from "./grantYears";
import { historyCells, yearNames } from "./historyYears";
import { standardRule, type StandardRule } from "./standardRule";
import { shortcomings, tallyRun, type Tally } from "./goodYearsTally";
import { MET, notMet, unknown, type Verdict } from "./verdict";

const rule = standardRule("good-years", ["history"], (requirement, candidate) => {
  const review = reviewYearOf(candidate);
  if (review === null) return unknown(["review-year"]);
  const after = startAfter(requirement, candidate);
  if (typeof after === "object") return after;
  const evidence = goodYearsEvidence({ requirement, candidate, review, after });
  const sure = tallyRun(evidence, "sure");
  if (shortcomings(requirement, sure).length === 0) return MET;
  const at = historyCells(candidate, candidate.evidence.historyOf(candidate.nomination), "year");
  const best = tallyRun(evidence, "perhaps");
  const isUndatedEnough =
    evidence.undated.length > 0 && best.missing.length <= evidence.undated.length;
  if (shortcomings(requirement, best).length === 0 || isUndatedEnough) {
    const doubts = isUndatedEnough ? [...best.doubts, ...evidence.undated] : best.doubts;
    return unknown(doubts, at);
  }
  return notMet(
    {
      ...wanted(requirement),
      ...has(requirement, sure),
      missing: yearNames(
        sure.missing.filter((year) => year > after),
        review,
      ),
      ...(after !== -Infinity && { since: after }),
    },
    at,
  );
});

/** So many consecutive good years up to now, with what has to lie within them. */
export const goodYears: StandardRule<"good-years"> = {
  ...rule,
  check: {
    ...rule.check,
    blindSpots: ({ plan, initiatives }) =>
      initiatives === null && asksForInitiatives(plan)
        ? [{ check: "good-years", reason: "no-initiatives-sheet", params: {} }]
        : [],
  },
};

function asksForInitiatives({ standards }: Plan): boolean {
  return standards
    .filter(({ enabled }) => enabled)
    .flatMap(({ anyOf }) => anyOf.flatMap(({ allOf }) => allOf))
    .some((each) => each.check === "good-years" && each.initiatives !== null);
}

/** The year after which years count, -Infinity where any do; a verdict where that is not to be had. */
function startAfter({ after }: GoodYearsRequirement, candidate: Candidate): number | Verdict {
  if (after === null) return -Infinity;
  const grants = grantsOf(candidate, after);
  if (grants.state === "not-held") return notMet({ failed: "after", after });
  const at = historyCells(candidate, grants.lines, "award");
  if (grants.state === "unknown") return unknown([grants.missing], at);
  if (grants.undated > 0) return unknown(["history-year"], at);
  return Math.max(...grants.years);
}

function wanted(requirement: GoodYearsRequirement) {
  const { years, rating, award, after, excellentYears, initiatives } = requirement;
  return {
    required: years,
    rating: rating ?? "",
    award: award ?? "",
    after: after ?? "",
    excellentRequired: excellentYears,
    initiativesRequired: initiatives?.count ?? 0,
    scope: initiatives?.scope ?? "",
  };
}

/** `including` reads "CSTDCS:1/3": has one of three. */
function has(requirement: GoodYearsRequirement, tally: Tally) {
  return {
    failed: shortcomings(requirement, tally).join(","),
    found: tally.run.length,
    excellent: tally.excellent,
    including: requirement.including
      .map(({ award, count }, at) => `${award}:${tally.including[at] ?? 0}/${count}`)
      .join(","),
    initiatives: tally.initiatives,
  };
}
