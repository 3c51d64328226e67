import type { RequirementCheck } from "../../regulation/requirement";
import type { StandardPath } from "../../regulation/standard";
import type { Application } from "./applicationsOf";
import { evaluateRequirement } from "./checkByRequirement";
import { criterionOf } from "./criterionOf";
import type { Verdict } from "./verdict";

/** How a candidate stands to one path of a standard: not met as soon as one of its requirements is not. */
export interface JudgedPath {
  readonly path: StandardPath;
  readonly state: Verdict["state"];
  readonly judged: readonly { readonly check: RequirementCheck; readonly verdict: Verdict }[];
}

export function judgePaths({ candidate, standard }: Application): readonly JudgedPath[] {
  return standard.anyOf.map((path) => {
    const criterion = criterionOf(standard, path);
    const judged = path.allOf.map((requirement) => {
      const { check } = requirement;
      return { check, verdict: evaluateRequirement(check, requirement, candidate, criterion) };
    });
    return { path, state: stateOf(judged.map(({ verdict }) => verdict.state)), judged };
  });
}

function stateOf(states: readonly Verdict["state"][]): Verdict["state"] {
  if (states.includes("notMet")) return "notMet";
  return states.includes("unknown") ? "unknown" : "met";
}
