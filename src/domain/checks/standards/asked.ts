import type { Requirement } from "../../regulation/requirement";
import type { Standard, StandardPath } from "../../regulation/standard";
import type { Candidate } from "./candidate";
import { criterionOf } from "./criterionOf";
import { MET, type Verdict } from "./verdict";

/** A requirement of a path, with the verdicts on it that were come to already. */
export interface Asked<R extends Requirement = Requirement> {
  readonly requirement: R;
  /** The name under which people's opinions answer it. */
  readonly criterion: string;
  readonly remembered: Remembered;
}

export interface AskedPath {
  readonly path: StandardPath;
  readonly allOf: readonly Asked[];
}

/** A standard made ready for a review of so many candidates. */
export interface AskedStandard {
  readonly standard: Standard;
  readonly paths: readonly AskedPath[];
}

/** By the candidate's index: nearly all are met, so only the others are kept one by one. */
interface Remembered {
  readonly isJudged: Uint8Array;
  readonly others: Map<number, Verdict>;
}

export function askedStandard(standard: Standard, candidates: number): AskedStandard {
  const paths = standard.anyOf.map((path) => {
    const criterion = criterionOf(standard, path);
    const allOf = path.allOf.map((requirement) => ({
      requirement,
      criterion,
      remembered: { isJudged: new Uint8Array(candidates), others: new Map<number, Verdict>() },
    }));
    return { path, allOf };
  });
  return { standard, paths };
}

export type Judge<R extends Requirement> = (
  requirement: R,
  candidate: Candidate,
  criterion: string,
) => Verdict;

/** How the candidate of that index stands to a requirement: judged once, for all checks. */
export function verdictOn<R extends Requirement>(
  { requirement, criterion, remembered }: Asked<R>,
  { candidate, index }: { readonly candidate: Candidate; readonly index: number },
  judge: Judge<R>,
): Verdict {
  const { isJudged, others } = remembered;
  if (isJudged[index] === 1) return others.get(index) ?? MET;
  const verdict = judge(requirement, candidate, criterion);
  if (verdict.state !== "met") others.set(index, verdict);
  isJudged[index] = 1;
  return verdict;
}
