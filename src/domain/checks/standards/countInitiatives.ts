import { SCOPES, type InitiativeScope } from "../../regulation/requirement";
import { foldTone } from "../../text/foldTone";
import type { ReviewYear } from "../../text/parseReviewYear";
import type { WorkbookCell } from "../finding";
import type { Initiative } from "../reviewData";
import type { Candidate } from "./candidate";
import { overlapping, sameScheme, type YearNumber } from "./historyYears";
import type { MissingFact } from "./verdict";

/** A candidate's initiatives of certain years and of at least a certain scope. */
export interface InitiativeCount {
  /** Recognised by a decision. */
  readonly found: number;
  /** They may count once something is cleared up. */
  readonly doubtful: number;
  /** Of the doubtful ones, those without the number of a decision. */
  readonly unrecognised: number;
  /** What is to be cleared up. */
  readonly doubts: readonly MissingFact[];
  readonly at: readonly WorkbookCell[];
}

export interface InitiativesWanted {
  readonly scope: InitiativeScope;
  /** Null for a year that is not stated. */
  readonly isIn: (year: YearNumber | null) => boolean;
  readonly review: ReviewYear;
}

/**
 * Written twice, an initiative counts once. One without a decision's number may have been recognised all the same:
 * a research task is accepted by minutes, and a number may have been left out.
 */
export function countInitiatives(candidate: Candidate, wanted: InitiativesWanted): InitiativeCount {
  const { nomination, data, evidence } = candidate;
  const doubts: MissingFact[] = [];
  const at: WorkbookCell[] = [];
  let [found, doubtful, unrecognised] = [0, 0, 0];
  for (const initiative of distinct(evidence.initiativesOf(nomination))) {
    const standing = standingOf(initiative, wanted);
    if (standing === "no") continue;
    at.push({ sheet: data.initiatives?.sheet ?? "", cell: initiative.cell });
    const isNumbered = initiative.number.trim() !== "";
    if (standing === "yes" && isNumbered) {
      found++;
      continue;
    }
    doubtful++;
    if (standing !== "yes") doubts.push(standing);
    if (!isNumbered) {
      unrecognised++;
      doubts.push("initiative-decision");
    }
  }
  return { found, doubtful, unrecognised, doubts, at };
}

function distinct(initiatives: readonly Initiative[]): Iterable<Initiative> {
  const keyOf = ({ title, number, row }: Initiative) =>
    JSON.stringify(title.trim() === "" ? row : [foldTone(title), foldTone(number)]);
  return new Map(initiatives.map((each) => [keyOf(each), each])).values();
}

function standingOf(
  { year, scope }: Initiative,
  wanted: InitiativesWanted,
): "yes" | "no" | MissingFact {
  if (scope !== null && SCOPES.indexOf(scope) < SCOPES.indexOf(wanted.scope)) return "no";
  const own = year && sameScheme(year, wanted.review);
  const years = year === null ? [null] : own === null ? overlapping(year) : [own];
  if (year !== null && !years.some(wanted.isIn)) return "no";
  if (!years.every(wanted.isIn)) return "initiative-year";
  return scope === null ? "initiative-scope" : "yes";
}
