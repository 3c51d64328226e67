import type { RegisteredNomination } from "../../intake/register";
import type { Plan } from "../../regulation/schema";
import type { Standard } from "../../regulation/standard";
import { candidateKind } from "../candidateKind";
import { evidenceOf } from "../evidence";
import type { ReviewData } from "../reviewData";
import { askedStandard, type AskedStandard } from "./asked";
import type { Candidate } from "./candidate";
import { introductionForms } from "./introductionForms";

/** A candidate with the standards that they have to meet, at least one, in the order of the plan. */
export interface Application {
  readonly candidate: Candidate;
  /** Among all nominations of the register. */
  readonly index: number;
  /** The same list for all candidates of the award and kind. */
  readonly standards: readonly AskedStandard[];
}

const KNOWN = new WeakMap<ReviewData, readonly Application[]>();

/**
 * Which enabled standards apply to which nominations, in the order of the register; made once. People on rolls
 * are decorated already; where award or kind is not clear, that has a finding of its own.
 */
export function applicationsOf(data: ReviewData): readonly Application[] {
  const known = KNOWN.get(data);
  if (known) return known;
  const made = data.plan.standards.some(({ enabled }) => enabled) ? makeApplications(data) : [];
  KNOWN.set(data, made);
  return made;
}

function makeApplications(data: ReviewData): readonly Application[] {
  const { nominations } = data.register;
  const standardsFor = standardsFinder(data.plan, nominations.length);
  const introduced = introductionForms(data.plan);
  const evidence = evidenceOf(data);
  const applications: Application[] = [];
  for (const [index, nomination] of nominations.entries()) {
    const { listForm, award } = nomination;
    if (listForm === null || award === null || !introduced.has(listForm)) continue;
    const standards = standardsFor(award, candidateKind(data.plan, nomination));
    if (standards.length === 0) continue;
    applications.push({ candidate: { nomination, data, evidence }, index, standards });
  }
  return applications;
}

type FindStandards = (
  award: string,
  kind: RegisteredNomination["kind"],
) => readonly AskedStandard[];

function standardsFinder({ standards }: Plan, candidates: number): FindStandards {
  const asked = standards
    .filter(({ enabled }) => enabled)
    .map((standard) => askedStandard(standard, candidates));
  const byAward = new Map<string, ReadonlyMap<string, readonly AskedStandard[]>>();
  return (award, kind) => {
    const byKind = byAward.get(award) ?? standardsOfAward(asked, award);
    byAward.set(award, byKind);
    return byKind.get(kind) ?? [];
  };
}

function standardsOfAward(asked: readonly AskedStandard[], award: string) {
  const own = asked.filter(({ standard }) => standard.awards.includes(award));
  const ofKind = (kind: Standard["kinds"][number]) =>
    own.filter(({ standard }) => standard.kinds.includes(kind));
  return new Map([
    ["individual", ofKind("individual")],
    ["collective", ofKind("collective")],
  ]);
}
