import { reviewYearOf } from "./candidate";
import { historyCells, yearNames, type YearNumber } from "./historyYears";
import { standardRule } from "./standardRule";
import { titleYears, type TitleYears } from "./titleYears";
import { onTypedHistory } from "./typedEvidence";
import { MET, notMet, unknown } from "./verdict";

/** A title so many times in a row, the last in the year under review or the year before it. */
export const consecutiveTitles = standardRule(
  "consecutive-titles",
  ["history"],
  ({ award, times, every }, candidate) => {
    const review = reviewYearOf(candidate);
    if (review === null) return unknown(["review-year"]);
    const years = titleYears(candidate, award, review);
    const ends = [review.to, review.to - 1];
    const gaps = ends.map((end) =>
      rowOf(end, times, every).filter((year) => !years.held.has(year)),
    );
    const missing = shortest(gaps);
    if (missing.length === 0) return MET;
    const at = historyCells(candidate, years.lines, "award");
    const doubts = gaps.flatMap((gap) => fillers(gap, years));
    if (doubts.length > 0) return unknown(doubts, at);
    const found = Math.max(...ends.map((end) => runLength(end, every, years.held)));
    const names = yearNames(missing, review);
    const verdict = notMet({ award, required: times, every, found, missing: names }, at);
    return onTypedHistory(verdict, candidate);
  },
);

function rowOf(end: YearNumber, times: number, every: number): readonly YearNumber[] {
  return Array.from({ length: times }, (_, at) => end - at * every);
}

/** The shortest list, the first of equals. */
function shortest(lists: readonly (readonly YearNumber[])[]): readonly YearNumber[] {
  return lists.reduce((best, list) => (list.length < best.length ? list : best));
}

/** What has to be cleared up for the gap to close; empty where even then it would not. */
function fillers(gap: readonly YearNumber[], { possible, undated }: TitleYears) {
  const open = gap.filter((year) => !possible.has(year));
  if (open.length > undated.length) return [];
  const dated = gap.flatMap((year) => possible.get(year) ?? []);
  return [...dated, ...(open.length > 0 ? undated : [])];
}

function runLength(end: YearNumber, every: number, held: ReadonlySet<YearNumber>): number {
  let length = 0;
  while (held.has(end - length * every)) length++;
  return length;
}
