import type { Rating } from "../../regulation/requirement";
import type { ReviewYear } from "../../text/parseReviewYear";
import type { Candidate } from "./candidate";
import { overlapping, sameScheme, type YearNumber } from "./historyYears";
import type { MissingFact } from "./verdict";

/** A candidate's ratings by year. */
export interface RatingYears {
  /** Every rating stated for a year; an empty list where the year has lines but none states one. */
  readonly stated: ReadonlyMap<YearNumber, readonly Rating[]>;
  /** Ratings of years that overlap a year of the other kind. */
  readonly overlapped: ReadonlyMap<YearNumber, readonly Rating[]>;
  /** Ratings of lines that may be of any year. */
  readonly undated: readonly Rating[];
}

/** Ratings of any line of `Lịch sử`, and for the year under review that of `Thông tin xét` too. */
export function ratingYears(candidate: Candidate, review: ReviewYear): RatingYears {
  const stated = new Map<YearNumber, Rating[]>();
  const overlapped = new Map<YearNumber, Rating[]>();
  const undated: Rating[] = [];
  const { nomination, evidence } = candidate;
  for (const { year, rating } of evidence.historyOf(nomination)) {
    const ratings = rating === null ? [] : [rating];
    const own = year && sameScheme(year, review);
    if (year === null) undated.push(...ratings);
    else if (own !== null) add(stated, own, ratings);
    else for (const each of overlapping(year)) add(overlapped, each, ratings);
  }
  const now = evidence.factsOf(nomination)?.rating ?? null;
  if (now !== null) add(stated, review.to, [now]);
  return { stated, overlapped, undated };
}

function add(map: Map<YearNumber, Rating[]>, year: YearNumber, ratings: readonly Rating[]): void {
  map.set(year, [...(map.get(year) ?? []), ...ratings]);
}

/**
 * Whether the year was rated so: true, false, or what has to be cleared up. A year without any line was not;
 * one whose line states no rating, or whose lines contradict one another, may have been.
 */
export function wasRated(
  year: YearNumber,
  { stated, overlapped }: RatingYears,
  isSo: (rating: Rating) => boolean,
): boolean | MissingFact {
  const ratings = stated.get(year);
  if (ratings && ratings.length > 0) {
    if (ratings.every(isSo)) return true;
    return ratings.some(isSo) ? "history-rating" : false;
  }
  if (overlapped.get(year)?.some(isSo)) return "year-scheme";
  return ratings ? "history-rating" : false;
}
