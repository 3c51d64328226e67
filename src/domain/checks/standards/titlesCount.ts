import type { ReviewYear } from "../../text/parseReviewYear";
import { foldText } from "../../text/foldText";
import type { HistoryEntry } from "../reviewData";
import { reviewYearOf, type Candidate } from "./candidate";
import {
  hasUnreadAward,
  historyCells,
  overlapping,
  regularHistory,
  sameScheme,
  yearName,
  type YearNumber,
} from "./historyYears";
import { standardRule } from "./standardRule";
import { putForwardFor } from "./titleYears";
import { onTypedHistory } from "./typedEvidence";
import { MET, notMet, unknown, type MissingFact } from "./verdict";

/**
 * An award so many times in all, up to the year under review. A title is given once a year, so that lines of
 * one year are one; a commendation may be given more often, told by its decision's number.
 */
export const titlesCount = standardRule(
  "titles-count",
  ["history"],
  ({ award, count, years }, candidate) => {
    const review = reviewYearOf(candidate);
    if (review === null) return unknown(["review-year"]);
    const first = years === null ? -Infinity : review.to - years + 1;
    const isIn = (year: YearNumber) => year >= first && year <= review.to;
    const { found, doubts, lines } = countTitles(candidate, { award, isIn, review });
    if (found >= count) return MET;
    const at = historyCells(candidate, lines, "award");
    if (found + doubts.length >= count) return unknown(doubts, at);
    const from = years === null ? "" : yearName(first, review);
    const to = yearName(review.to, review);
    return onTypedHistory(notMet({ award, required: count, found, from, to }, at), candidate);
  },
);

interface Wanted {
  readonly award: string;
  readonly isIn: (year: YearNumber) => boolean;
  readonly review: ReviewYear;
}

function countTitles(candidate: Candidate, { award, isIn, review }: Wanted) {
  const isTitle = candidate.data.plan.awards.some(
    ({ code, type }) => code === award && type === "title",
  );
  const times = new Map<YearNumber, Set<string>>();
  const doubts: MissingFact[] = [];
  const lines: HistoryEntry[] = [];
  for (const line of regularHistory(candidate)) {
    const standing = standingOf(line, { award, isIn, review });
    if (standing === null) continue;
    lines.push(line);
    if (typeof standing === "string") doubts.push(standing);
    else add(times, standing, isTitle ? "" : foldText(line.number));
  }
  const forward = putForwardFor(candidate, award);
  if (forward === true && !times.has(review.to)) add(times, review.to, "");
  if (typeof forward === "string") doubts.push(forward);
  const found = [...times.values()].reduce((sum, each) => sum + each.size, 0);
  return { found, doubts, lines };
}

/** The year for which a line shows the award, what has to be cleared up, or null where it is of no concern. */
function standingOf(
  line: HistoryEntry,
  { award, isIn, review }: Wanted,
): YearNumber | MissingFact | null {
  const isUnread = hasUnreadAward(line);
  if (line.award !== award && !isUnread) return null;
  const own = line.year && sameScheme(line.year, review);
  const years = line.year === null ? [] : own === null ? overlapping(line.year) : [own];
  if (line.year !== null && !years.some(isIn)) return null;
  if (isUnread) return "history-award";
  if (line.year === null) return "history-year";
  return own ?? "year-scheme";
}

function add(times: Map<YearNumber, Set<string>>, year: YearNumber, number: string): void {
  const known = times.get(year);
  if (known) known.add(number);
  else times.set(year, new Set([number]));
}
