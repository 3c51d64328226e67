import type { Plan } from "../../regulation/schema";
import { reviewYearOf } from "./candidate";
import { goodYearsEvidence, type GoodYearsRequirement } from "./goodYearsEvidence";
import { earliestGrant } from "./grantYears";
import { historyCells, yearNames } from "./historyYears";
import { standardRule, type StandardRule } from "./standardRule";
import { shortcomings, tallyRun, type Tally } from "./goodYearsTally";
import { onTypedHistory } from "./typedEvidence";
import { MET, notMet, unknown, type Verdict } from "./verdict";

const rule = standardRule("good-years", ["history"], (requirement, candidate) => {
  const review = reviewYearOf(candidate);
  if (review === null) return unknown(["review-year"]);
  const asked = { requirement, candidate, review };
  const { after } = requirement;
  const verdict = after === null ? judgeAfter(asked, -Infinity) : judgeAfterGrant(asked, after);
  return onTypedHistory(verdict, candidate);
});

type Asked = Omit<Parameters<typeof goodYearsEvidence>[0], "after">;

/** Years behind an earlier grant are among those behind a later one: the earliest tells for all. */
function judgeAfterGrant(asked: Asked, award: string): Verdict {
  const { candidate } = asked;
  const { sure, perhaps, doubts, lines } = earliestGrant(candidate, award);
  if (lines.length === 0) return notMet({ failed: "after", after: award });
  const surely = judgeAfter(asked, sure);
  const isSure = sure !== Infinity && surely.state !== "notMet";
  if (isSure || perhaps >= sure) return surely;
  const best = judgeAfter(asked, perhaps);
  if (best.state === "notMet") return surely;
  const missing = best.state === "unknown" ? best.missing : [];
  return unknown([...doubts, ...missing], historyCells(candidate, lines, "award"));
}

/** How it stands if only years after this one count. */
function judgeAfter(asked: Asked, after: number): Verdict {
  const { requirement, candidate, review } = asked;
  const evidence = goodYearsEvidence({ ...asked, after });
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
      ...(Number.isFinite(after) && { since: after }),
    },
    at,
  );
}

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
