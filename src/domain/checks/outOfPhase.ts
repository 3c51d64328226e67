import type { Phase } from "../regulation/quota";
import { severityOf } from "../regulation/severity";
import type { Check } from "./check";
import { evidenceOf } from "./evidence";
import type { Observation } from "./finding";
import { putForward } from "./quotas/putForward";
import type { CandidateFacts, ReviewData } from "./reviewData";

/** An achievement on a day that lies within no phase of the movement. */
export const outOfPhase: Check = {
  id: "out-of-phase",
  concerns: (plan) => plan.phases.length > 0,
  needs: ["facts"],
  observe: (data) => {
    const { factsOf } = evidenceOf(data);
    return putForward(data).flatMap((nomination) => {
      const facts = factsOf(nomination);
      return facts ? outside(data, facts) : [];
    });
  },
  blindSpots: (data) => {
    const { factsOf } = evidenceOf(data);
    const all = putForward(data);
    const nominations = all.filter((each) => (factsOf(each)?.achieved ?? null) === null).length;
    if (nominations === 0) return [];
    const params = { nominations, of: all.length };
    return [{ check: "out-of-phase", reason: "achieved-not-stated", params }];
  },
};

function outside(
  { plan: { phases }, facts }: ReviewData,
  { achieved, nomination, cells }: CandidateFacts,
): readonly Observation[] {
  const [first] = phases;
  if (!first || achieved === null || phases.some((phase) => isWithin(achieved, phase))) return [];
  return [
    {
      severity: severityOf(first.basis),
      basis: first.basis,
      subject: { kind: "nomination", id: nomination },
      fields: ["name"],
      at: [{ sheet: facts?.sheet ?? "", cell: cells.achieved }],
      params: {
        achieved,
        phases: phases.length,
        spans: phases.map(({ name, from, to }) => `${name}|${from}|${to ?? ""}`).join(";"),
      },
    },
  ];
}

function isWithin(day: string, { from, to }: Phase): boolean {
  return from <= day && (to === null || day <= to);
}
