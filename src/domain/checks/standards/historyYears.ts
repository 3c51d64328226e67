import { reviewYearText, type ReviewYear } from "../../text/parseReviewYear";
import type { WorkbookCell } from "../finding";
import type { HistoryEntry } from "../reviewData";
import type { Candidate } from "./candidate";

/** Lines of `Lịch sử` that can be rungs of a ladder: awards given at once or for a topic are none. */
export function regularHistory({ nomination, evidence }: Candidate): readonly HistoryEntry[] {
  return evidence.historyOf(nomination).filter(({ occasion }) => occasion === "regular");
}

/** The line says some award, but none that is known. */
export function hasUnreadAward({ award, awardText }: HistoryEntry): boolean {
  return award === null && awardText.trim() !== "";
}

/** Years are counted by the year in which they end, as years of the kind of the year under review. */
export type YearNumber = number;

/** The year itself; null where one is a calendar year and the other a school year. */
export function sameScheme(year: ReviewYear, review: ReviewYear): YearNumber | null {
  return (year.from === year.to) === (review.from === review.to) ? year.to : null;
}

/** The years of the review's kind that a year of the other kind overlaps. */
export function overlapping({ from, to }: ReviewYear): readonly YearNumber[] {
  return from === to ? [to, to + 1] : [from, to];
}

/** "2021-2022" or "2022", as the year under review is written. */
export function yearName(year: YearNumber, review: ReviewYear): string {
  return reviewYearText({ from: review.from === review.to ? year : year - 1, to: year });
}

/** Names of years in order, joined by commas. */
export function yearNames(years: readonly YearNumber[], review: ReviewYear): string {
  return [...years]
    .sort((a, b) => a - b)
    .map((year) => yearName(year, review))
    .join(",");
}

export function historyCells(
  { data }: Candidate,
  lines: readonly HistoryEntry[],
  field: keyof HistoryEntry["cells"],
): readonly WorkbookCell[] {
  const sheet = data.history?.sheet;
  if (sheet === undefined) return [];
  return lines.map(({ cells }) => ({ sheet, cell: cells[field] }));
}
