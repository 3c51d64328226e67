import type { Requirement, RequirementCheck } from "../../regulation/requirement";
import type { StandardPath } from "../../regulation/standard";
import type { Application } from "./applicationsOf";
import { verdictOn, type AskedPath, type AskedStandard } from "./asked";
import type { Candidate } from "./candidate";
import { evaluateRequirement } from "./checkByRequirement";
import type { Verdict } from "./verdict";

/** How a candidate stands to one path of a standard: not met as soon as one of its requirements is not. */
export interface JudgedPath {
  readonly path: StandardPath;
  readonly state: Verdict["state"];
  readonly judged: readonly { readonly check: RequirementCheck; readonly verdict: Verdict }[];
}

export function judgePaths(
  { paths }: AskedStandard,
  application: Application,
): readonly JudgedPath[] {
  return paths.map(({ path, allOf }) => {
    const judged = allOf.map((asked) => ({
      check: asked.requirement.check,
      verdict: verdictOn(asked, application, judge),
    }));
    return { path, state: stateOf(judged.map(({ verdict }) => verdict.state)), judged };
  });
}

/** Whether some path is met, without a list of how. */
export function isMet({ paths }: AskedStandard, application: Application): boolean {
  return paths.some(({ allOf }: AskedPath) =>
    allOf.every((asked) => verdictOn(asked, application, judge).state === "met"),
  );
}

function judge(requirement: Requirement, candidate: Candidate, criterion: string): Verdict {
  return evaluateRequirement(requirement.check, requirement, candidate, criterion);
}

function stateOf(states: readonly Verdict["state"][]): Verdict["state"] {
  if (states.includes("notMet")) return "notMet";
  return states.includes("unknown") ? "unknown" : "met";
}
