import { fail, ok, type Result } from "../result";
import plan003 from "./packs/plan003.json";
import { planSchema, type Plan } from "./schema";

const PACKS: readonly Plan[] = [planSchema.parse(plan003)];

/** Ids of the plans that can be chosen, in order. */
export function planIds(): readonly string[] {
  return PACKS.map((plan) => plan.id);
}

/** The plan of that id; fault `unknown-plan` (params: plan) where there is none. */
export function findPlan(id: string): Result<Plan> {
  const plan = PACKS.find((candidate) => candidate.id === id);
  return plan ? ok(plan) : fail({ code: "unknown-plan", params: { plan: id } });
}
