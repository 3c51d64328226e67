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

function yearOfGrant({ year, date }: HistoryEntry): YearNumber | null {
  if (year !== null) return year.to;
  return date === null ? null : Number(date.slice(0, 4));
}
