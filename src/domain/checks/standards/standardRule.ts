import type { Plan } from "../../regulation/schema";
import type { RequirementCheck, RequirementOf } from "../../regulation/requirement";
import { severityOf } from "../../regulation/severity";
import type { Standard } from "../../regulation/standard";
import type { Check, Need } from "../check";
import type { Observation } from "../finding";
import { mildSeverity } from "../quotas/mildSeverity";
import { applicationsOf } from "./applicationsOf";
import { verdictOn, type Asked, type AskedStandard, type Judge } from "./asked";
import type { Candidate } from "./candidate";
import type { Verdict } from "./verdict";

/** Judges one requirement; `criterion` is the name under which people's opinions answer it. */
export type Evaluate<C extends RequirementCheck> = Judge<RequirementOf<C>>;

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
    observe: (data) => {
      const ownOf = ownFinder(id);
      return applicationsOf(data).flatMap((application) =>
        ownOf(application.standards).flatMap(({ asked, standard }) =>
          failure(application.candidate, standard, verdictOn(asked, application, evaluate)),
        ),
      );
    },
  };
  return { check, evaluate };
}

interface Own<C extends RequirementCheck> {
  readonly standard: Standard;
  readonly asked: Asked<RequirementOf<C>>;
}

/** Requirements of one kind in standards with a single path; looked for once for each list of standards. */
function ownFinder<C extends RequirementCheck>(
  id: C,
): (standards: readonly AskedStandard[]) => readonly Own<C>[] {
  const isOwn = (asked: Asked): asked is Asked<RequirementOf<C>> => asked.requirement.check === id;
  const known = new Map<readonly AskedStandard[], readonly Own<C>[]>();
  return (standards) => {
    const own =
      known.get(standards) ??
      standards
        .filter(({ paths }) => paths.length === 1)
        .flatMap(({ standard, paths }) =>
          paths.flatMap(({ allOf }) => allOf.filter(isOwn).map((asked) => ({ standard, asked }))),
        );
    known.set(standards, own);
    return own;
  };
}

function asks({ standards }: Plan, id: RequirementCheck): boolean {
  return standards.some((standard) => standard.enabled && hasKind(standard, id));
}

function hasKind({ anyOf }: Standard, id: RequirementCheck): boolean {
  return anyOf.some(({ allOf }) => allOf.some(({ check }) => check === id));
}

const NOTHING: readonly never[] = [];

function failure(
  { nomination }: Candidate,
  { id, basis }: Standard,
  verdict: Verdict,
): readonly Observation[] {
  if (verdict.state !== "notMet") return NOTHING;
  return [
    {
      severity: verdict.isMild ? mildSeverity(basis) : severityOf(basis),
      basis,
      subject: { kind: "nomination", id: nomination.id },
      fields: ["name"],
      ...(verdict.at.length > 0 && { at: verdict.at }),
      params: { standard: id, ...verdict.params },
    },
  ];
}
