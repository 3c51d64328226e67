import type { RegisteredNomination } from "../../intake/register";
import type { ReviewYear } from "../../text/parseReviewYear";
import { foldText } from "../../text/foldText";
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
import { introductionForms } from "./introductionForms";
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
  if (forward === true) held.add(review.to);
  else if (forward !== false) possible.set(review.to, forward);
  return { held, possible, undated, lines };
}

function possibleYears(year: ReviewYear, review: ReviewYear): readonly YearNumber[] {
  const own = sameScheme(year, review);
  return own === null ? overlapping(year) : [own];
}

/**
 * Whether this session puts the candidate forward for the award, or what has to be cleared up: a name without a
 * unit may be anybody's, and people of one name and unit but of different posts may be namesakes.
 */
export function putForwardFor(candidate: Candidate, award: string): boolean | MissingFact {
  const { nomination, data, evidence } = candidate;
  const introduced = introductionForms(data.plan);
  const isForward = (each: RegisteredNomination) =>
    each.award === award && each.listForm !== null && introduced.has(each.listForm);
  if (isForward(nomination)) return true;
  const same = evidence.sameCandidate(nomination);
  const forward = same.filter(isForward);
  if (forward.length === 0 || readCandidate(nomination.name).name.trim() === "") return false;
  if ((nomination.submittingUnit ?? "").trim() === "") return "submitting-unit";
  return mayBeNamesakes(nomination, same, forward) ? "namesake" : true;
}

/** A collective's name tells it; of people a blank post says nothing. */
function mayBeNamesakes(
  { kind, post }: RegisteredNomination,
  same: readonly RegisteredNomination[],
  forward: readonly RegisteredNomination[],
): boolean {
  if (kind === "collective") return false;
  const posts = new Set(same.map((each) => foldText(each.post)));
  posts.delete("");
  const own = foldText(post);
  return posts.size > 1 && (own === "" || !forward.some((each) => foldText(each.post) === own));
}
