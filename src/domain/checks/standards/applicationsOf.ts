import type { RegisteredNomination } from "../../intake/register";
import type { Plan } from "../../regulation/schema";
import type { Standard } from "../../regulation/standard";
import { candidateKind } from "../candidateKind";
import { evidenceOf } from "../evidence";
import type { ReviewData } from "../reviewData";
import type { Candidate } from "./candidate";

/** A standard that a candidate has to meet. */
export interface Application {
  readonly candidate: Candidate;
  readonly standard: Standard;
}

/**
 * Which enabled standards apply to which nominations, in the order of the register and then of the plan. People
 * on rolls are decorated already; where award or kind is not clear, that has a finding of its own.
 */
export function applicationsOf(
  data: ReviewData,
  isWanted: (standard: Standard) => boolean,
): readonly Application[] {
  const byAward = standardsByAward(data.plan, isWanted);
  if (byAward.size === 0) return [];
  const introduced = introductionForms(data.plan);
  const evidence = evidenceOf(data);
  return data.register.nominations
    .filter(({ listForm }) => listForm !== null && introduced.has(listForm))
    .flatMap((nomination) =>
      (byAward.get(nomination.award ?? "") ?? [])
        .filter((standard) => concernsKind(standard, candidateKind(data.plan, nomination)))
        .map((standard) => ({ candidate: { nomination, data, evidence }, standard })),
    );
}

/** Ids of the lists that put candidates forward. */
export function introductionForms({ listForms }: Plan): ReadonlySet<string> {
  return new Set(listForms.filter(({ role }) => role === "introduction").map(({ id }) => id));
}

function standardsByAward(
  { standards }: Plan,
  isWanted: (standard: Standard) => boolean,
): ReadonlyMap<string, readonly Standard[]> {
  const byAward = new Map<string, Standard[]>();
  for (const standard of standards.filter((each) => each.enabled && isWanted(each))) {
    for (const award of new Set(standard.awards)) {
      const standing = byAward.get(award);
      if (standing) standing.push(standard);
      else byAward.set(award, [standard]);
    }
  }
  return byAward;
}

function concernsKind({ kinds }: Standard, kind: RegisteredNomination["kind"]): boolean {
  return kind !== "unknown" && kinds.includes(kind);
}
