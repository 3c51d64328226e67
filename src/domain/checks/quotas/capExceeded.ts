import { severityOf } from "../../regulation/severity";
import type { Check } from "../check";
import { evidenceOf } from "../evidence";
import type { NotChecked, Observation } from "../finding";
import type { ReviewData } from "../reviewData";
import { mildSeverity } from "./mildSeverity";
import {
  candidatesFor,
  countedFor,
  groupsOf,
  listHeads,
  type CandidateCount,
  type ListHeads,
  type QuotaGroup,
} from "./putForward";
import {
  quotaParams,
  quotasOf,
  quotaSubject,
  uncountedRows,
  type QuotaOf,
  type RuleOf,
} from "./quotasOf";
import { countOf, floorShare, shareText } from "./shareNumbers";

const KINDS = ["shareOfAward", "shareOfStaff", "atMost"] as const;
type CapQuota = QuotaOf<(typeof KINDS)[number]>;

/**
 * More candidates than a cap allows: a share of the candidates for another award or of the staff, rounded
 * down, or a number. A candidate put forward twice for an award counts once; in the base, once in all. Where
 * only namesakes of different posts make the difference, it warns.
 */
export const capExceeded: Check = {
  id: "cap-exceeded",
  concerns: (plan) => quotasOf(plan, ...KINDS).length > 0,
  needs: [],
  observe: (data) => {
    const heads = listHeads(data);
    return quotasOf(data.plan, ...KINDS).flatMap((quota) =>
      groupsOf(data, quota.per).flatMap((group) => exceeded({ data, quota, group, heads })),
    );
  },
  blindSpots: (data) => {
    const quotas = quotasOf(data.plan, ...KINDS);
    return [
      ...quotas.flatMap((quota) => withoutStaff(data, quota)),
      ...uncountedRows("cap-exceeded", data, quotas),
    ];
  },
};

interface Case {
  readonly data: ReviewData;
  readonly quota: CapQuota;
  readonly group: QuotaGroup;
}

function exceeded({
  heads,
  ...each
}: Case & { readonly heads: ListHeads }): readonly Observation[] {
  const { data, quota, group } = each;
  const { counted } = countedFor(data, group.nominations, quota.rule.awards);
  const found = counted.length === 0 ? null : capOf(each);
  if (!found || counted.length <= found.cap.cap) return [];
  const { cap, most } = found;
  // Without anybody in the base, its list may simply not have come.
  const isSure = cap.fault !== "no-base" && counted.length > most;
  return [
    {
      severity: isSure ? severityOf(quota.basis) : mildSeverity(quota.basis),
      basis: quota.basis,
      subject: quotaSubject(data, quota.per, group),
      source: heads(counted),
      params: {
        ...quotaParams(quota, group),
        kind: quota.rule.kind,
        counted: counted.length,
        ...cap,
      },
    },
  ];
}

interface Cap {
  readonly cap: number;
  readonly fault: "over" | "too-small" | "no-base";
  /** What the share is of; empty for a plain number. */
  readonly base: number | "";
  readonly share: string;
}

interface FoundCap {
  readonly cap: Cap;
  /** The cap where namesakes of different posts are different people. */
  readonly most: number;
}

/** Null where the base is not known. */
function capOf(each: Case): FoundCap | null {
  const { rule } = each.quota;
  if (rule.kind === "atMost") {
    const cap = { cap: rule.count, fault: "over", base: "", share: "" } as const;
    return { cap, most: rule.count };
  }
  const base = baseOf(each, rule);
  if (base === null) return null;
  const cap = floorShare(rule.share, base.least);
  const fault = base.least === 0 ? "no-base" : cap === 0 ? "too-small" : "over";
  return {
    cap: { cap, fault, base: base.least, share: shareText(rule.share) },
    most: floorShare(rule.share, base.most),
  };
}

function baseOf(
  { data, quota: { per }, group }: Case,
  rule: RuleOf<"shareOfAward" | "shareOfStaff">,
): CandidateCount | null {
  if (rule.kind === "shareOfAward") return candidatesFor(data, group.nominations, rule.base);
  const staff = staffOf(data, per, group);
  return staff === null ? null : { least: staff, most: staff };
}

/** Null where a unit's staff is not stated, or stated as none. */
function staffOf(data: ReviewData, per: CapQuota["per"], group: QuotaGroup): number | null {
  const [first] = group.nominations;
  if (!first) return null;
  const { unitOf } = evidenceOf(data);
  const own = per === "unit" ? [unitOf(first)] : allUnits(data, group);
  let sum = 0;
  for (const unit of own) {
    const staff = unit && countOf(unit.numbers.staff);
    if (!staff) return null;
    sum += staff;
  }
  return sum;
}

/** Those of sheet `Đơn vị`, and a null where a nomination's unit does not stand there. */
function allUnits(data: ReviewData, { nominations }: QuotaGroup) {
  const { unitOf } = evidenceOf(data);
  const isUnknown = nominations.some((nomination) => unitOf(nomination) === null);
  return [...(data.units?.records ?? []), ...(isUnknown ? [null] : [])];
}

function withoutStaff(data: ReviewData, quota: CapQuota): readonly NotChecked[] {
  if (quota.rule.kind !== "shareOfStaff") return [];
  const groups = groupsOf(data, quota.per).filter(
    ({ nominations }) => countedFor(data, nominations, quota.rule.awards).counted.length > 0,
  );
  const units = groups.filter((group) => staffOf(data, quota.per, group) === null).length;
  if (units === 0) return [];
  const params = { name: quota.name, per: quota.per, units, of: groups.length };
  return [{ check: "cap-exceeded", reason: "staff-not-stated", params }];
}
