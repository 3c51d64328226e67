import type { RegisteredNomination } from "../../intake/register";
import type { Exclusion } from "../../regulation/quota";
import type { Plan } from "../../regulation/schema";
import { severityOf } from "../../regulation/severity";
import { parseReviewYear, type ReviewYear } from "../../text/parseReviewYear";
import { valueOf, type Check } from "../check";
import { evidenceOf } from "../evidence";
import type { NotChecked, Observation } from "../finding";
import type { ReviewData } from "../reviewData";
import { candidates } from "./candidates";
import { mildSeverity } from "./mildSeverity";

/** A candidate put forward for two awards that exclude each other in one year, or holding one of them already. */
export const exclusiveAwards: Check = {
  id: "exclusive-awards",
  concerns: (plan) => exclusionsOf(plan).length > 0,
  needs: [],
  observe: (data) => {
    const exclusions = exclusionsOf(data.plan);
    return candidates(data).flatMap((nominations) =>
      exclusions.flatMap((exclusion) => conflicts(data, exclusion, nominations)),
    );
  },
  blindSpots: (data) => holdingsUnknown(data),
};

function exclusionsOf(plan: Plan): readonly Exclusion[] {
  return plan.exclusions.filter(({ kind, enabled }) => enabled && kind === "sameYear");
}

/** An award that stands in the way: put forward as well, or held. */
interface Rival {
  readonly award: string;
  readonly how: "forward" | "held" | "perhaps-held";
  /** Nomination id, or the decision's number. */
  readonly twin: string;
}

function conflicts(
  data: ReviewData,
  exclusion: Exclusion,
  nominations: readonly RegisteredNomination[],
): readonly Observation[] {
  const chosen = nominations.filter(({ award }) => award && exclusion.awards.includes(award));
  if (chosen.length === 0) return [];
  const rivals = [...forward(chosen), ...held(data, exclusion, nominations)];
  // Of a single award not two in one year; otherwise not two different ones.
  const isRival = (own: RegisteredNomination, { award, twin }: Rival) =>
    exclusion.awards.length === 1 ? twin !== own.id : award !== own.award;
  return chosen.flatMap((own) => {
    const rival = rivals.find((each) => isRival(own, each));
    return rival ? [observation(exclusion, own, rival)] : [];
  });
}

/** Two nominations an award are enough to find another one than a candidate's own. */
function forward(chosen: readonly RegisteredNomination[]): readonly Rival[] {
  const byAward = new Map<string, Rival[]>();
  for (const { award, id } of chosen) {
    if (award === null) continue;
    const known = byAward.get(award) ?? [];
    if (known.length < 2) byAward.set(award, [...known, { award, how: "forward", twin: id }]);
  }
  return [...byAward.values()].flat();
}

function held(
  data: ReviewData,
  { awards }: Exclusion,
  nominations: readonly RegisteredNomination[],
): readonly Rival[] {
  const review = reviewYearOf(data.plan);
  if (!review) return [];
  const { historyOf } = evidenceOf(data);
  const rivals = nominations.flatMap(historyOf).flatMap(({ award, year, number }): Rival[] => {
    const how = award && year && awards.includes(award) ? holding(year, review) : null;
    return award && how ? [{ award, how, twin: number }] : [];
  });
  return rivals.sort((a, b) => Number(a.how === "perhaps-held") - Number(b.how === "perhaps-held"));
}

function reviewYearOf({ reviewYear }: Plan): ReviewYear | null {
  return reviewYear === null ? null : valueOf(parseReviewYear(reviewYear));
}

/** A calendar year and a school year that share a year may be meant for one. */
function holding(year: ReviewYear, review: ReviewYear): "held" | "perhaps-held" | null {
  if (year.from === review.from && year.to === review.to) return "held";
  const isMixed = (year.from === year.to) !== (review.from === review.to);
  return isMixed && year.from <= review.to && review.from <= year.to ? "perhaps-held" : null;
}

function observation(
  { id, text, basis }: Exclusion,
  own: RegisteredNomination,
  { award, how, twin }: Rival,
): Observation {
  return {
    severity: how === "perhaps-held" ? mildSeverity(basis) : severityOf(basis),
    basis,
    subject: { kind: "nomination", id: own.id },
    fields: ["award"],
    params: { exclusion: id, text, award: own.award ?? "", other: award, how, twin },
  };
}

function holdingsUnknown(data: ReviewData): readonly NotChecked[] {
  const reason =
    data.history === null
      ? "holdings-unknown"
      : reviewYearOf(data.plan) === null
        ? "holdings-no-review-year"
        : null;
  const params = { exclusions: exclusionsOf(data.plan).length };
  return reason === null ? [] : [{ check: "exclusive-awards", reason, params }];
}
