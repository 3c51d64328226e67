import type { RegisteredNomination } from "../../intake/register";
import type { ReviewYear } from "../../text/parseReviewYear";
import { readCandidate } from "../../text/readCandidate";
import type { HistoryEntry } from "../reviewData";
import type { Candidate } from "./candidate";
import {
  hasUnreadAward,
  overlapping,
  regularHistory,
  sameScheme,
  type YearNumber,
} from "./historyYears";
import type { MissingFact } from "./verdict";

/** In which years a candidate holds an award. */
export interface TitleYears {
  /** Shown by `Lịch sử`; the year under review also where the candidate is put forward for it. */
  readonly held: ReadonlySet<YearNumber>;
  /** Years in which it may have been held, with what is to be cleared up. */
  readonly possible: ReadonlyMap<YearNumber, MissingFact>;
  /** One for each line that may be of any year. */
  readonly undated: readonly MissingFact[];
  /** Lines that show the award. */
  readonly lines: readonly HistoryEntry[];
}

export function titleYears(candidate: Candidate, award: string, review: ReviewYear): TitleYears {
  const held = new Set<YearNumber>();
  const possible = new Map<YearNumber, MissingFact>();
  const undated: MissingFact[] = [];
  const history = regularHistory(candidate);
  const lines = history.filter((line) => line.award === award);
  for (const { year } of lines) {
    const own = year && sameScheme(year, review);
    if (year === null) undated.push("history-year");
    else if (own !== null) held.add(own);
    else for (const each of overlapping(year)) possible.set(each, "year-scheme");
  }
  for (const { year } of history.filter(hasUnreadAward)) {
    if (year === null) undated.push("history-award");
    else for (const each of possibleYears(year, review)) possible.set(each, "history-award");
  }
  const forward = putForwardFor(candidate, award);
  if (forward === "yes") held.add(review.to);
  if (forward === "perhaps") possible.set(review.to, "submitting-unit");
  return { held, possible, undated, lines };
}

function possibleYears(year: ReviewYear, review: ReviewYear): readonly YearNumber[] {
  const own = sameScheme(year, review);
  return own === null ? overlapping(year) : [own];
}

/** Whether this session puts the candidate forward for the award; a name without a unit may be anybody's. */
export function putForwardFor(
  candidate: Candidate,
  award: string,
): "yes" | "no" | "perhaps" {
  const { nomination, data, evidence } = candidate;
  const isForward = (each: RegisteredNomination) =>
    each.award === award &&
    data.plan.listForms.some(({ id, role }) => id === each.listForm && role === "introduction");
  if (isForward(nomination)) return "yes";
  if (!evidence.sameCandidate(nomination).some(isForward)) return "no";
  if (readCandidate(nomination.name).name.trim() === "") return "no";
  return (nomination.submittingUnit ?? "").trim() === "" ? "perhaps" : "yes";
}
