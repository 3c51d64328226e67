import type { Check } from "../../../src/domain/checks/check";
import type { NotChecked } from "../../../src/domain/checks/finding";
import type { ReviewData } from "../../../src/domain/checks/reviewData";
import { runChecks } from "../../../src/domain/checks/runChecks";
import type { RegisteredNomination } from "../../../src/domain/intake/register";
import type { Quota } from "../../../src/domain/regulation/quota";
import { LAW } from "./evidenceKit";
import { aList, aNomination, type ExpectedFinding } from "./reviewKit";

/** The list of `aPlan`'s one form. */
export const YEAR_LIST = aList({ listForm: "year" });

/** A nomination in the list of `aPlan`. */
export function aCandidate(changes: Partial<RegisteredNomination> = {}): RegisteredNomination {
  return aNomination({ listForm: "year", award: "LDTT", ...changes });
}

/** So many people of one unit, each of another name, for an award. */
export function people(
  count: number,
  award: string,
  changes: Partial<RegisteredNomination> = {},
): readonly RegisteredNomination[] {
  return Array.from({ length: count }, (_, at) =>
    aCandidate({
      id: `${award}-${String(at)}`,
      name: `Nguyễn Văn ${NAMES[at] ?? at}`,
      award,
      ...changes,
    }),
  );
}

const NAMES: readonly string[] = ["An", "Bình", "Chi", "Dũng", "Giang", "Hải", "Khánh", "Lâm"];

export function aQuota(rule: Quota["rule"], changes: Partial<Quota> = {}): Quota {
  return { id: "q", name: "Tỷ lệ", per: "unit", enabled: true, rule, basis: LAW, ...changes };
}

export interface Report {
  readonly findings: readonly ExpectedFinding[];
  readonly notChecked: readonly NotChecked[];
}

/** What a check reports, without what is the same for all: its id, fingerprints, no acceptance. */
export function reportOf(check: Check, data: ReviewData): Report {
  const { findings, notChecked } = runChecks(data, [check], new Map());
  return {
    findings: findings.map(({ check: id, fingerprint, accepted, ...finding }) => {
      expect([id, accepted]).toEqual([check.id, null]);
      expect(fingerprint).toMatch(/^[0-9A-Z]{8}$/);
      return finding;
    }),
    notChecked,
  };
}

/** A case of a check: its whole report; what is not named is empty. */
export interface RuleCase extends Partial<Report> {
  readonly name: string;
  readonly data: ReviewData;
}

/** The cases of one check, some of which find something and some nothing. */
export interface RuleCases {
  readonly check: Check;
  readonly cases: readonly RuleCase[];
}
