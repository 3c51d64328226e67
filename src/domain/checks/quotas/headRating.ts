import type { RegisteredNomination } from "../../intake/register";
import { RATINGS, type Rating } from "../../regulation/requirement";
import type { Check } from "../check";
import { evidenceOf } from "../evidence";
import type { NotChecked, Observation } from "../finding";
import type { CandidateFacts, ReviewData } from "../reviewData";
import { mildSeverity } from "./mildSeverity";
import { peopleAmong, putForward } from "./putForward";
import { quotasOf, type QuotaOf } from "./quotasOf";

/**
 * A manager rated higher than their unit. The rule holds for who heads the unit; the data say only that
 * somebody manages, so it never bars anybody.
 */
export const headRating: Check = {
  id: "head-rating",
  concerns: (plan) => quotasOf(plan, "headRating").length > 0,
  needs: ["facts", "units"],
  observe: (data) =>
    quotasOf(data.plan, "headRating").flatMap((quota) =>
      managers(data).flatMap((manager) => tooHigh(data, quota, manager)),
    ),
  blindSpots: (data) => unknown(data),
};

interface RatedPerson {
  readonly nomination: RegisteredNomination;
  readonly facts: CandidateFacts | null;
  readonly unitRating: Rating | null;
}

function people(data: ReviewData): readonly RatedPerson[] {
  const { factsOf, unitOf } = evidenceOf(data);
  return peopleAmong(data, putForward(data)).map((nomination) => ({
    nomination,
    facts: factsOf(nomination),
    unitRating: unitOf(nomination)?.rating ?? null,
  }));
}

function managers(data: ReviewData): readonly RatedPerson[] {
  return people(data).filter(({ facts }) => facts?.isManager === true);
}

function tooHigh(
  data: ReviewData,
  { id, name, basis }: QuotaOf<"headRating">,
  { nomination, facts, unitRating }: RatedPerson,
): readonly Observation[] {
  const rating = facts?.rating ?? null;
  if (!facts || rating === null || unitRating === null) return [];
  if (RATINGS.indexOf(rating) <= RATINGS.indexOf(unitRating)) return [];
  return [
    {
      severity: mildSeverity(basis),
      basis,
      subject: { kind: "nomination", id: nomination.id },
      fields: ["name"],
      at: [{ sheet: data.facts?.sheet ?? "", cell: facts.cells.rating }],
      params: { quota: id, name, rating, unitRating, unit: nomination.submittingUnit ?? "" },
    },
  ];
}

function unknown(data: ReviewData): readonly NotChecked[] {
  const all = people(data);
  const heads = managers(data);
  const counts: readonly (readonly [string, number, number])[] = [
    [
      "head-not-stated",
      all.filter(({ facts }) => (facts?.isManager ?? null) === null).length,
      all.length,
    ],
    [
      "head-rating-not-stated",
      heads.filter(({ facts }) => facts?.rating === null).length,
      heads.length,
    ],
    [
      "unit-rating-not-stated",
      heads.filter(({ unitRating }) => unitRating === null).length,
      heads.length,
    ],
  ];
  return counts
    .filter(([, notStated]) => notStated > 0)
    .map(([reason, notStated, of]) => ({
      check: "head-rating",
      reason,
      params: { notStated, of },
    }));
}
