import { papersByUnit } from "../reconcile/unitPapers";
import type { CheckId, NotChecked } from "./finding";
import type { PaperLine, ReviewData } from "./reviewData";

const CHECKS: Readonly<Record<"counts" | "names", CheckId>> = {
  counts: "counts-differ",
  names: "paper-name-differs",
};

/**
 * What sheet `Đối chiếu` leaves unsaid: units with nominations and no paper, lines of no known unit or kind,
 * numbers that nobody can read, papers of which no number or no name is known.
 */
export function paperBlindSpots(data: ReviewData, of: "counts" | "names"): readonly NotChecked[] {
  const { units, unclear } = papersByUnit(data);
  const papers = units.flatMap((unit) => unit.papers);
  const withoutPapers = units.filter(
    (unit) => unit.nominations.length > 0 && unit.papers.length === 0,
  );
  const isSilent = of === "counts" ? hasNoCounts : ({ names }: PaperLine) => names.length === 0;
  const spots: readonly (readonly [reason: string, count: number])[] = [
    ["units-without-papers", withoutPapers.length],
    ["papers-unclear", unclear.length],
    [`papers-without-${of}`, papers.filter(isSilent).length],
    ["papers-unreadable", of === "counts" ? papers.filter(hasUnreadable).length : 0],
  ];
  return spots
    .filter(([, count]) => count > 0)
    .map(([reason, count]) => ({ check: CHECKS[of], reason, params: { count } }));
}

function hasNoCounts({ counts }: PaperLine): boolean {
  const { collectives, individuals, total } = counts;
  return [collectives, individuals, total].every(({ text }) => text === "");
}

function hasUnreadable({ counts }: PaperLine): boolean {
  return Object.values(counts).some(({ value, text }) => value === null && text !== "");
}
