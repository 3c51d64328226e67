import type { Check, Need } from "./check";
import type { Finding, NotChecked } from "./finding";
import { placeFinding, type Acceptances } from "./placeFinding";
import { findingIndex } from "./findingIndex";
import type { ReviewData } from "./reviewData";

export interface CheckReport {
  readonly findings: readonly Finding[];
  readonly notChecked: readonly NotChecked[];
}

/**
 * Runs the checks over the review's data. A check whose sheet is missing is reported as not run; one that
 * throws becomes an `internal` finding and the others go on. The same finding twice is listed once.
 */
export function runChecks(
  data: ReviewData,
  checks: readonly Check[],
  acceptances: Acceptances,
): CheckReport {
  const index = findingIndex(data);
  const findings = new Map<string, readonly Finding[]>();
  const notChecked: NotChecked[] = [];
  for (const check of checks) {
    const outcome = runCheck(check, data);
    notChecked.push(...outcome.notChecked);
    for (const observation of outcome.observations) {
      const finding = placeFinding({ check: outcome.id, observation, index, acceptances });
      keepOnce(findings, finding);
    }
  }
  return {
    findings: [...findings.values()].flat(),
    notChecked: [...notChecked, ...leftToPeople(data)],
  };
}

/** Two findings of one fingerprint are one only if they say the same: a short hash may meet another by chance. */
function keepOnce(findings: Map<string, readonly Finding[]>, finding: Finding): void {
  const alike = findings.get(finding.fingerprint) ?? [];
  const text = alike.length > 0 ? JSON.stringify(finding) : "";
  if (alike.some((each) => JSON.stringify(each) === text)) return;
  findings.set(finding.fingerprint, [...alike, finding]);
}

function runCheck(check: Check, data: ReviewData) {
  if (check.concerns?.(data.plan) === false) {
    return { id: check.id, observations: [], notChecked: [] };
  }
  const lacking = check.needs.filter((need) => data[need] === null);
  if (lacking.length > 0) {
    const notChecked = lacking.map((need) => notRun(check, need));
    return { id: check.id, observations: [], notChecked };
  }
  try {
    const observations = check.observe(data);
    return { id: check.id, observations, notChecked: check.blindSpots?.(data) ?? [] };
  } catch (error) {
    return { id: "internal" as const, observations: [ourFault(check, error)], notChecked: [] };
  }
}

function notRun(check: Check, need: Need): NotChecked {
  return { check: check.id, reason: `no-${need}-sheet`, params: {} };
}

function ourFault(check: Check, error: unknown) {
  const message = error instanceof Error ? error.message : String(error);
  return {
    severity: "error" as const,
    basis: {
      citation: { kind: "data" as const, ref: "lỗi của phần mềm" },
      confidence: "VERIFIED" as const,
      binds: "education" as const,
    },
    subject: { kind: "sheet" as const, id: check.id },
    params: { check: check.id, message },
  };
}

function leftToPeople(data: ReviewData): readonly NotChecked[] {
  return data.plan.leftToPeople.map(({ id, text, basis }) => ({
    check: "left-to-people",
    reason: id,
    params: { text, ref: basis.citation.ref },
  }));
}
