import type { Quota, QuotaRule } from "../../regulation/quota";
import type { Plan } from "../../regulation/schema";
import type { NotChecked, Observation, Subject } from "../finding";
import type { ReviewData } from "../reviewData";
import { countedFor, groupsOf, putForward, type QuotaGroup } from "./putForward";

export type QuotaKind = QuotaRule["kind"];
export type RuleOf<K extends QuotaKind> = Extract<QuotaRule, { kind: K }>;

/** A quota with what is known of its rule. */
export type QuotaOf<K extends QuotaKind> = Omit<Quota, "rule"> & { readonly rule: RuleOf<K> };

/** The plan's quotas of some kinds that are turned on. */
export function quotasOf<K extends QuotaKind>(
  plan: Plan,
  ...kinds: readonly K[]
): readonly QuotaOf<K>[] {
  const wanted: readonly QuotaKind[] = kinds;
  return plan.quotas.filter(
    (quota): quota is QuotaOf<K> => quota.enabled && wanted.includes(quota.rule.kind),
  );
}

/** The unit, or for the whole session the register. */
export function quotaSubject(data: ReviewData, per: Quota["per"], { unit }: QuotaGroup): Subject {
  return per === "unit" ? { kind: "unit", id: unit } : { kind: "sheet", id: data.register.sheet };
}

/** What every finding on a quota names. */
export function quotaParams(
  { id, name, per }: Pick<Quota, "id" | "name" | "per">,
  { unit }: QuotaGroup,
): Observation["params"] {
  return { quota: id, name, per, unit };
}

/** Rows that a count by awards had to leave out: without a unit, without a clear award, namesakes. */
export function uncountedRows(
  check: NotChecked["check"],
  data: ReviewData,
  quotas: readonly { readonly per: Quota["per"]; readonly rule: { readonly awards: string[] } }[],
): readonly NotChecked[] {
  if (quotas.length === 0) return [];
  const rows = putForward(data);
  const isPerUnit = quotas.some(({ per }) => per === "unit");
  const namesakes = quotas.map(({ per, rule }) =>
    groupsOf(data, per)
      .map(({ nominations }) => countedFor(data, nominations, rule.awards).namesakes)
      .reduce((sum, each) => sum + each, 0),
  );
  const noUnit = rows.filter(({ submittingUnit }) => (submittingUnit ?? "").trim() === "");
  const noAward = data.register.nominations.filter(({ listForm }) => listForm === null).length;
  const unclear = noAward + rows.filter(({ award }) => award === null).length;
  const counts: readonly (readonly [string, number])[] = [
    ["quota-no-unit", isPerUnit ? noUnit.length : 0],
    ["quota-award-unclear", unclear],
    ["quota-namesakes", Math.max(...namesakes)],
  ];
  const of = data.register.nominations.length;
  return counts
    .filter(([, found]) => found > 0)
    .map(([reason, found]) => ({ check, reason, params: { rows: found, of } }));
}
