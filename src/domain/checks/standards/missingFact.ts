import type { Check } from "../check";
import type { Observation } from "../finding";
import type { ReviewData } from "../reviewData";
import { applicationsOf, type Application } from "./applicationsOf";
import type { AskedStandard } from "./asked";
import { distinctCells } from "./distinctCells";
import { isMet, judgePaths } from "./judgePaths";
import { FACT_SHEETS, type MissingFact, type Verdict } from "./verdict";

/**
 * What a candidate's standards need and nobody has stated, or not so that it can be read: one warning for each
 * nomination. Nothing that a met path makes needless, nor what stands on a sheet that does not exist.
 */
export const missingFact: Check = {
  id: "missing-fact",
  needs: [],
  concerns: ({ standards }) => standards.some(({ enabled }) => enabled),
  observe: (data) => applicationsOf(data).flatMap((application) => lacking(data, application)),
};

type Unknown = Extract<Verdict, { state: "unknown" }>;

const NOTHING: readonly never[] = [];

function lacking(data: ReviewData, application: Application): readonly Observation[] {
  const open = application.standards.filter((asked) => !isMet(asked, application));
  if (open.length === 0) return NOTHING;
  const needy = open
    .map((asked) => ({ asked, unknowns: unknownsOf(data, asked, application) }))
    .filter(({ unknowns }) => unknowns.length > 0);
  const [first] = needy;
  if (!first) return NOTHING;
  const { standard } = first.asked;
  const unknowns = needy.flatMap((each) => each.unknowns);
  const facts = new Set(unknowns.flatMap(({ missing }) => missing));
  const at = distinctCells(unknowns.flatMap((each) => each.at));
  return [
    {
      severity: "warning",
      basis: standard.basis,
      subject: { kind: "nomination", id: application.candidate.nomination.id },
      fields: ["name"],
      ...(at.length > 0 && { at }),
      params: {
        standard: standard.id,
        facts: FACTS.filter((fact) => facts.has(fact)).join(","),
      },
    },
  ];
}

const FACTS = Object.keys(FACT_SHEETS) as readonly MissingFact[];

/** Of a standard that is not met: of several paths, what those that can still be met lack. */
function unknownsOf(
  data: ReviewData,
  asked: AskedStandard,
  application: Application,
): readonly Unknown[] {
  const paths = judgePaths(asked, application);
  const open = paths.length === 1 ? paths : paths.filter(({ state }) => state === "unknown");
  return open
    .flatMap(({ judged }) => judged.map(({ verdict }) => verdict))
    .filter((verdict) => verdict.state === "unknown")
    .map((verdict) => ({ ...verdict, missing: verdict.missing.filter((fact) => isOn(data, fact)) }))
    .filter(({ missing }) => missing.length > 0);
}

function isOn(data: ReviewData, fact: MissingFact): boolean {
  const sheet = FACT_SHEETS[fact];
  return sheet === null || data[sheet] !== null;
}
