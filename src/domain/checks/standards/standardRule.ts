import type { Plan } from "../../regulation/schema";
import type { RequirementCheck, RequirementOf } from "../../regulation/requirement";
import { severityOf } from "../../regulation/severity";
import type { Standard } from "../../regulation/standard";
import type { Check, Need } from "../check";
import type { Observation } from "../finding";
import { applicationsOf } from "./applicationsOf";
import type { Candidate } from "./candidate";
import { criterionOf } from "./criterionOf";
import type { Verdict } from "./verdict";

/** Judges one requirement; `criterion` is the name under which people's opinions answer it. */
export type Evaluate<C extends RequirementCheck> = (
  requirement: RequirementOf<C>,
  candidate: Candidate,
  criterion: string,
) => Verdict;

/** What there is of one kind of requirement: how it is judged, and the check that tells who fails it. */
export interface StandardRule<C extends RequirementCheck> {
  readonly check: Check;
  readonly evaluate: Evaluate<C>;
}

/**
 * The check of a kind of requirement: one finding for each nomination and requirement that is not met, of
 * standards with a single path. What is not known is told by `missing-fact`, standards with several paths by
 * `no-path-met`.
 */
export function standardRule<C extends RequirementCheck>(
  id: C,
  needs: readonly Need[],
  evaluate: Evaluate<C>,
): StandardRule<C> {
  const check: Check = {
    id,
    needs,
    concerns: (plan) => asks(plan, id),
    observe: (data) =>
      applicationsOf(
        data,
        (standard) => standard.anyOf.length === 1 && hasKind(standard, id),
      ).flatMap(({ candidate, standard }) =>
        standard.anyOf.flatMap((path) =>
          path.allOf
            .filter((requirement): requirement is RequirementOf<C> => requirement.check === id)
            .map((requirement) => evaluate(requirement, candidate, criterionOf(standard, path)))
            .flatMap((verdict) => failure(candidate, standard, verdict)),
        ),
      ),
  };
  return { check, evaluate };
}

function asks({ standards }: Plan, id: RequirementCheck): boolean {
  return standards.some((standard) => standard.enabled && hasKind(standard, id));
}

function hasKind({ anyOf }: Standard, id: RequirementCheck): boolean {
  return anyOf.some(({ allOf }) => allOf.some(({ check }) => check === id));
}

function failure(
  { nomination }: Candidate,
  { id, basis }: Standard,
  verdict: Verdict,
): readonly Observation[] {
  if (verdict.state !== "notMet") return [];
  return [
    {
      severity: severityOf(basis),
      basis,
      subject: { kind: "nomination", id: nomination.id },
      fields: ["name"],
      ...(verdict.at.length > 0 && { at: verdict.at }),
      params: { standard: id, ...verdict.params },
    },
  ];
}
