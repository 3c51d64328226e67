import type { HistoryEntry } from "../reviewData";
import type { Candidate } from "./candidate";
import { hasUnreadAward, regularHistory, type YearNumber } from "./historyYears";
import type { MissingFact } from "./verdict";

/** When an award was given, as far as `Lịch sử` tells. */
export type Grants =
  | {
      readonly state: "held";
      readonly years: readonly YearNumber[];
      readonly undated: number;
      readonly lines: readonly HistoryEntry[];
    }
  | { readonly state: "not-held" }
  | {
      readonly state: "unknown";
      readonly missing: MissingFact;
      readonly lines: readonly HistoryEntry[];
    };

/** Grants of the award by the year they count for, or where none is written by the year of the decision. */
export function grantsOf(candidate: Candidate, award: string): Grants {
  const history = regularHistory(candidate);
  const lines = history.filter((line) => line.award === award);
  if (lines.length === 0) {
    const unread = history.filter(hasUnreadAward);
    if (unread.length === 0) return { state: "not-held" };
    return { state: "unknown", missing: "history-award", lines: unread };
  }
  const years = lines.flatMap((line) => yearOfGrant(line) ?? []);
  return { state: "held", years, undated: lines.length - years.length, lines };
}

/** The earliest grant of an award, which leaves most years behind it. */
export interface EarliestGrant {
  /** Of those that are sure; Infinity where none is. */
  readonly sure: YearNumber;
  /** Where lines that may be grants are taken for grants; -Infinity where one may be of any year. */
  readonly perhaps: YearNumber;
  /** What has to be cleared up for these to count. */
  readonly doubts: readonly MissingFact[];
  /** Lines that are or may be grants. */
  readonly lines: readonly HistoryEntry[];
}

export function earliestGrant(candidate: Candidate, award: string): EarliestGrant {
  const history = regularHistory(candidate);
  const lines = history.filter((line) => line.award === award || hasUnreadAward(line));
  let [sure, perhaps] = [Infinity, Infinity];
  const doubts = new Set<MissingFact>();
  for (const line of lines) {
    const year = yearOfGrant(line);
    if (line.award === award && year !== null) sure = Math.min(sure, year);
    else doubts.add(line.award === award ? "history-year" : "history-award");
    perhaps = Math.min(perhaps, year ?? -Infinity);
  }
  return { sure, perhaps, doubts: [...doubts], lines };
}

function yearOfGrant({ year, date }: HistoryEntry): YearNumber | null {
  if (year !== null) return year.to;
  return date === null ? null : Number(date.slice(0, 4));
}
