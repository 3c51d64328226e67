import type { QuotaRule } from "../regulation/quota";
import type { Requirement, RequirementCheck } from "../regulation/requirement";
import type { Plan } from "../regulation/schema";

/** A sheet that people fill in only where the plan asks for what stands there. */
export type NeededSheet =
  "facts" | "history" | "initiatives" | "pledges" | "opinions" | "timetable";

/** Where the evidence for a requirement stands. */
const EVIDENCE: Readonly<Record<RequirementCheck, NeededSheet>> = {
  "performance-rating": "facts",
  discipline: "facts",
  "discipline-ended": "facts",
  "under-review": "facts",
  "months-worked": "facts",
  "title-required": "history",
  "initiative-required": "initiatives",
  "consecutive-titles": "history",
  "titles-count": "history",
  "good-years": "history",
  "award-held": "history",
  "award-once": "history",
  "member-share": "facts",
  "member-count": "facts",
  "all-completed": "facts",
  "years-of-service": "facts",
  "is-manager": "facts",
  "existence-years": "facts",
  "people-criterion": "opinions",
};

/** Quotas that are counted from what is known of each candidate. */
const COUNTED_FROM_FACTS: ReadonlySet<QuotaRule["kind"]> = new Set([
  "managers",
  "women",
  "directWork",
  "excellentRating",
  "headRating",
]);

/** The sheets without which something that the plan asks for could not be looked at. */
export function neededSheets(plan: Plan): ReadonlySet<NeededSheet> {
  const { standards, quotas, exclusions, phases, registration, targets, timetable } = plan;
  const requirements = standards
    .filter(({ enabled }) => enabled)
    .flatMap(({ anyOf }) => anyOf.flatMap(({ allOf }) => allOf));
  const asksForFacts =
    phases.length > 0 ||
    quotas.some(({ enabled, rule }) => enabled && COUNTED_FROM_FACTS.has(rule.kind)) ||
    exclusions.some(({ enabled, kind }) => enabled && kind === "sameAchievement");
  const asksForPledges =
    registration?.required === true || targets.some(({ of }) => of === "pledges");
  return new Set<NeededSheet>([
    ...requirements.flatMap(evidenceFor),
    ...(asksForFacts ? (["facts"] as const) : []),
    ...(asksForPledges ? (["pledges"] as const) : []),
    ...(timetable.length > 0 ? (["timetable"] as const) : []),
  ]);
}

function evidenceFor(requirement: Requirement): readonly NeededSheet[] {
  const sheet = EVIDENCE[requirement.check];
  const alsoInitiatives = requirement.check === "good-years" && requirement.initiatives !== null;
  return alsoInitiatives ? [sheet, "initiatives"] : [sheet];
}
