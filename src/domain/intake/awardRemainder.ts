/** Before the parts of an award cell that nobody understands, among a nomination's other contents. */
export const AWARD_LABELS = {
  award: "Danh hiệu",
  commendation: "Hình thức khen thưởng",
} as const;

/** The parts of a nomination's award cells that are no award of the plan, as intake noted them. */
export function awardRemainder(other: string): readonly string[] {
  const starts = Object.values(AWARD_LABELS).map((label) => `${label}: `);
  return partsOf(other).flatMap((part) => {
    const start = starts.find((words) => part.startsWith(words));
    return start === undefined ? [] : [part.slice(start.length)];
  });
}

/** What has no heading in front goes on with the part before it: "Danh hiệu: GK; xin rút". */
function partsOf(other: string): readonly string[] {
  return other.split(/; (?=[^:;]+: )/u);
}
