import type { Route } from "../regulation/quota";
import type { Plan } from "../regulation/schema";
import type { RegisteredNomination } from "../intake/register";
import { severityOf } from "../regulation/severity";
import type { Check } from "./check";
import { evidenceOf } from "./evidence";
import type { Observation } from "./finding";
import { putForward } from "./quotas/putForward";
import type { ReviewData } from "./reviewData";

/** A nomination that came in from a kind of unit from which this council does not take its award. */
export const wrongRoute: Check = {
  id: "wrong-route",
  concerns: (plan) => plan.routes.length > 0,
  needs: [],
  observe: (data) => routed(data).flatMap((nomination) => wrongWay(data.plan, nomination)),
  blindSpots: (data) => {
    const all = routed(data);
    const nominations = all.filter(({ unitKind }) => unitKind === null).length;
    if (nominations === 0) return [];
    const params = { nominations, of: all.length };
    return [{ check: "wrong-route", reason: "unit-kind-unknown", params }];
  },
};

interface Routed {
  readonly nomination: RegisteredNomination;
  readonly routes: readonly Route[];
  /** As sheet `Đơn vị` has it, else as the list says. */
  readonly unitKind: string | null;
}

/** Nominations whose award some route names. */
function routed(data: ReviewData): readonly Routed[] {
  const { unitOf } = evidenceOf(data);
  const kinds = new Map(data.lists.map(({ id, unitKind }) => [id, unitKind]));
  const routes = routesByAward(data.plan);
  return putForward(data).flatMap((nomination) => {
    const own = routes.get(nomination.award ?? "");
    const unitKind = unitOf(nomination)?.kind ?? kinds.get(nomination.list) ?? null;
    return own ? [{ nomination, routes: own, unitKind }] : [];
  });
}

function routesByAward(plan: Plan): ReadonlyMap<string, readonly Route[]> {
  const byAward = new Map<string, Route[]>();
  for (const route of plan.routes) {
    for (const award of route.awards) {
      byAward.set(award, [...(byAward.get(award) ?? []), route]);
    }
  }
  return byAward;
}

function wrongWay(plan: Plan, { nomination, routes, unitKind }: Routed): readonly Observation[] {
  const allowed = [...new Set(routes.flatMap(({ submittedBy }) => submittedBy))];
  const [first] = routes;
  if (!first || unitKind === null || allowed.includes(unitKind)) return [];
  const nameOf = (kind: string) => plan.unitKinds.find(({ id }) => id === kind)?.name ?? kind;
  return [
    {
      severity: severityOf(first.basis),
      basis: first.basis,
      subject: { kind: "nomination", id: nomination.id },
      fields: ["submittingUnit", "award"],
      params: {
        award: nomination.award ?? "",
        unit: nomination.submittingUnit ?? "",
        unitKind: nameOf(unitKind),
        allowed: allowed.map(nameOf).join(", "),
        path: first.path.join(" → "),
      },
    },
  ];
}
