import { countInitiatives, type InitiativeCount } from "./countInitiatives";
import type { Answer, GoodYearsEvidence, GoodYearsRequirement } from "./goodYearsEvidence";
import type { YearNumber } from "./historyYears";
import { hasTypedInitiatives } from "./typedEvidence";
import type { MissingFact } from "./verdict";

/** The run of good years up to now, and what lies within it. */
export interface Tally {
  readonly run: readonly YearNumber[];
  /** Years short of the number asked for, the latest years counted. */
  readonly missing: readonly YearNumber[];
  readonly excellent: number;
  /** For each award that has to lie within the years. */
  readonly including: readonly number[];
  readonly initiatives: number;
  /** What has to be cleared up, where doubtful years were taken in. */
  readonly doubts: readonly MissingFact[];
}

export type Shortcoming = "years" | "excellent" | "including" | "initiatives";

/** Counts what is sure, or all that may yet turn out to be so. */
export function tallyRun(evidence: GoodYearsEvidence, mode: "sure" | "perhaps"): Tally {
  const { requirement, review, isGood, isExcellent, including } = evidence;
  const counts = (answer: Answer) => answer === true || (mode === "perhaps" && answer !== false);
  const end = counts(isGood(review.to)) ? review.to : review.to - 1;
  const run: YearNumber[] = [];
  while (counts(isGood(end - run.length))) run.push(end - run.length);
  const latest = Array.from({ length: requirement.years }, (_, at) => end - at);
  const initiatives = initiativesIn(evidence, run);
  const answers = run.flatMap((year) => [
    isGood(year),
    ...(requirement.excellentYears > 0 ? [isExcellent(year)] : []),
    ...including.map((isHeld) => isHeld(year)),
  ]);
  return {
    run,
    missing: latest.filter((year) => !counts(isGood(year))),
    excellent: run.filter((year) => counts(isExcellent(year))).length,
    including: including.map((isHeld) => run.filter((year) => counts(isHeld(year))).length),
    initiatives: initiatives.found + (mode === "perhaps" ? initiatives.doubtful : 0),
    doubts: [...answers.filter((answer) => typeof answer === "string"), ...initiatives.doubts],
  };
}

const NO_INITIATIVES: InitiativeCount = {
  found: 0,
  doubtful: 0,
  unrecognised: 0,
  doubts: [],
  at: [],
};

function initiativesIn(
  { requirement, candidate, review }: GoodYearsEvidence,
  run: readonly YearNumber[],
): InitiativeCount {
  const { initiatives } = requirement;
  if (initiatives === null) return NO_INITIATIVES;
  const { scope, count } = initiatives;
  if (!hasTypedInitiatives(candidate)) {
    return { ...NO_INITIATIVES, doubtful: count, doubts: ["initiative"] };
  }
  const years = new Set(run);
  return countInitiatives(candidate, {
    scope,
    isIn: (year) => year !== null && years.has(year),
    review,
  });
}

/** In what the run falls short; none where the requirement is met. */
export function shortcomings(
  requirement: GoodYearsRequirement,
  tally: Tally,
): readonly Shortcoming[] {
  const { years, excellentYears, including, initiatives } = requirement;
  const falls: Readonly<Record<Shortcoming, boolean>> = {
    years: tally.run.length < years,
    excellent: tally.excellent < excellentYears,
    including: including.some(({ count }, at) => (tally.including[at] ?? 0) < count),
    initiatives: initiatives !== null && tally.initiatives < initiatives.count,
  };
  return (["years", "excellent", "including", "initiatives"] as const).filter(
    (each) => falls[each],
  );
}
