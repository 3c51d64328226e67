import { severityOf } from "../../regulation/severity";
import type { Check } from "../check";
import { evidenceOf } from "../evidence";
import type { CheckId, NotChecked, Observation } from "../finding";
import type { CandidateFacts, ReviewData } from "../reviewData";
import { countedFor, groupsOf, listHeads, type ListHeads, type QuotaGroup } from "./putForward";
import { quotaParams, quotasOf, quotaSubject, uncountedRows, type QuotaOf } from "./quotasOf";
import { ceilShare, floorShare, shareText } from "./shareNumbers";

type PeopleQuota = QuotaOf<"managers" | "women" | "directWork">;

interface PeopleShare {
  readonly id: CheckId;
  readonly kind: PeopleQuota["rule"]["kind"];
  /** Whether a candidate is one of those counted; null where it is not stated. */
  readonly belongs: (facts: CandidateFacts) => boolean | null;
  /** At most the share, rounded down, or at least the share, rounded up. */
  readonly bound: "atMost" | "atLeast";
}

/**
 * A check of how many of the people put forward are of one sort. It finds fault where no answer to what is
 * not stated could mend it; where the missing answers decide, it says for how many they are missing.
 */
export function peopleShare(share: PeopleShare): Check {
  const { id, kind } = share;
  return {
    id,
    concerns: (plan) => quotasOf(plan, kind).length > 0,
    needs: ["facts"],
    observe: (data) => {
      const heads = listHeads(data);
      return quotasOf(data.plan, kind).flatMap((quota) =>
        groupsOf(data, quota.per).flatMap((group) =>
          outOfBound({ data, quota, group, heads, share }),
        ),
      );
    },
    blindSpots: (data) => {
      const quotas = quotasOf(data.plan, kind);
      return [
        ...quotas.flatMap((quota) => undecided(data, quota, share)),
        ...uncountedRows(id, data, quotas),
      ];
    },
  };
}

interface PeopleCount {
  readonly counted: number;
  readonly notStated: number;
  readonly base: number;
  readonly bound: number;
  readonly verdict: "kept" | "broken" | "undecided";
}

/** A candidate of unclear kind is taken for a person: that is what leaves most open. */
function countPeople(
  data: ReviewData,
  { rule, group, share }: { rule: PeopleQuota["rule"]; group: QuotaGroup; share: PeopleShare },
): PeopleCount {
  const { factsOf } = evidenceOf(data);
  const people = countedFor(data, group.nominations, rule.awards).counted.filter(
    ({ kind }) => kind !== "collective",
  );
  let counted = 0;
  let notStated = 0;
  for (const person of people) {
    const facts = factsOf(person);
    const belongs = facts && share.belongs(facts);
    if (belongs === null) notStated += 1;
    else if (belongs) counted += 1;
  }
  const base = people.length;
  const isCap = share.bound === "atMost";
  const bound = isCap ? floorShare(rule.share, base) : ceilShare(rule.share, base);
  const isKept = (number: number) => (isCap ? number <= bound : number >= bound);
  const [fewest, most] = [isKept(counted), isKept(counted + notStated)];
  const verdict = fewest && most ? "kept" : fewest || most ? "undecided" : "broken";
  return { counted, notStated, base, bound, verdict };
}

interface Case {
  readonly data: ReviewData;
  readonly quota: PeopleQuota;
  readonly group: QuotaGroup;
  readonly heads: ListHeads;
  readonly share: PeopleShare;
}

function outOfBound({ data, quota, group, heads, share }: Case): readonly Observation[] {
  const { rule, basis, per } = quota;
  const { verdict, ...count } = countPeople(data, { rule, group, share });
  if (verdict !== "broken") return [];
  return [
    {
      severity: severityOf(basis),
      basis,
      subject: quotaSubject(data, per, group),
      source: heads(countedFor(data, group.nominations, rule.awards).counted),
      params: { ...quotaParams(quota, group), ...count, share: shareText(rule.share) },
    },
  ];
}

function undecided(
  data: ReviewData,
  { rule, per, name }: PeopleQuota,
  share: PeopleShare,
): readonly NotChecked[] {
  const open = groupsOf(data, per)
    .map((group) => countPeople(data, { rule, group, share }))
    .filter(({ verdict }) => verdict === "undecided");
  if (open.length === 0) return [];
  const sum = (of: "notStated" | "base") => open.reduce((all, count) => all + count[of], 0);
  const params = { name, notStated: sum("notStated"), of: sum("base"), groups: open.length, per };
  return [{ check: share.id, reason: `${rule.kind}-not-stated`, params }];
}
