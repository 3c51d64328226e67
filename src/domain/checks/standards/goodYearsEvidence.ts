import { RATINGS, type Rating, type RequirementOf } from "../../regulation/requirement";
import type { ReviewYear } from "../../text/parseReviewYear";
import type { Candidate } from "./candidate";
import type { YearNumber } from "./historyYears";
import { ratingYears, wasRated } from "./ratingYears";
import { titleYears, type TitleYears } from "./titleYears";
import type { MissingFact } from "./verdict";

export type GoodYearsRequirement = RequirementOf<"good-years">;

/** True, false, or what has to be cleared up before it can be said. */
export type Answer = boolean | MissingFact;

/** What is known of a candidate's years. */
export interface GoodYearsEvidence {
  readonly requirement: GoodYearsRequirement;
  readonly candidate: Candidate;
  readonly review: ReviewYear;
  readonly isGood: (year: YearNumber) => Answer;
  readonly isExcellent: (year: YearNumber) => Answer;
  /** For each award that has to lie within the years, in their order. */
  readonly including: readonly ((year: YearNumber) => Answer)[];
  /** One for each line that may be of any year and may help. */
  readonly undated: readonly MissingFact[];
}

interface Asked {
  readonly requirement: GoodYearsRequirement;
  readonly candidate: Candidate;
  readonly review: ReviewYear;
  /** Only years after this one count. */
  readonly after: YearNumber;
}

export function goodYearsEvidence(asked: Asked): GoodYearsEvidence {
  const { requirement, candidate, review, after } = asked;
  const { rating, award } = requirement;
  const ratings = ratingYears(candidate, review);
  const isHighEnough = (each: Rating) =>
    rating !== null && RATINGS.indexOf(each) >= RATINGS.indexOf(rating);
  const titles = award === null ? null : titleYears(candidate, award, review);
  const including = requirement.including.map((each) => titleYears(candidate, each.award, review));
  const isRatedSo = (year: YearNumber): Answer =>
    rating !== null && wasRated(year, ratings, isHighEnough);
  return {
    requirement,
    candidate,
    review,
    isGood: (year) =>
      year > after && either(isRatedSo(year), titles !== null && held(year, titles)),
    isExcellent: (year) => wasRated(year, ratings, (each) => each === "excellent"),
    including: including.map((each) => (year: YearNumber) => held(year, each)),
    undated: [
      ...ratings.undated.filter(isHighEnough).map(() => "history-year" as const),
      ...(titles?.undated ?? []),
      ...including.flatMap(({ undated }) => undated),
    ],
  };
}

function held(year: YearNumber, { held: years, possible }: TitleYears): Answer {
  return years.has(year) || (possible.get(year) ?? false);
}

function either(one: Answer, other: Answer): Answer {
  if (one === true || other === true) return true;
  return one === false ? other : one;
}
