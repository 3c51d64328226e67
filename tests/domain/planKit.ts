import { composePlan } from "../../src/domain/regulation/composePlan";
import { loadRegimes } from "../../src/domain/regulation/loadRegimes";
import plan003 from "../../src/domain/regulation/packs/plan003.json";
import { planPackSchema } from "../../src/domain/regulation/planPack";
import { regimeOnDate } from "../../src/domain/regulation/regimeOnDate";
import type { Plan } from "../../src/domain/regulation/schema";

/** A pack, as it stands in its file, with the law of its decision date or of the given one. */
export function planOf(json: unknown, decisionDate?: string): Plan {
  const pack = planPackSchema.parse(json);
  const date = decisionDate ?? pack.decisionDate;
  const { regimes, packs } = loadRegimes();
  const regime = regimeOnDate(regimes, date);
  if (!regime.ok) throw new Error(regime.fault.code);
  const rules = packs.find(({ id }) => id === regime.value.rules);
  if (!rules) throw new Error(`No rules ${regime.value.rules}`);
  const plan = composePlan(pack, { info: regime.value.info, rules }, date);
  if (!plan.ok) throw new Error(JSON.stringify(plan.fault));
  return plan.value;
}

/** The plan of the advanced-model conference, which most tests go by. */
export const PLAN_003: Plan = planOf(plan003);
