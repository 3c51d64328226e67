import { PLAN_LIST, loadPlan } from "../../src/domain/regulation/plans";
import type { Plan } from "../../src/domain/regulation/schema";
import { packSchema } from "./packSchema";
import { ruleReference } from "./ruleReference";

export interface MadeDocument {
  /** Name within `docs/`. */
  readonly name: string;
  readonly text: string;
}

/** The documents that are made of the program's own data; a test holds them to it. */
export async function madeDocuments(): Promise<readonly MadeDocument[]> {
  const plans = await Promise.all(PLAN_LIST.map(({ id }) => planOf(id)));
  return [
    { name: "quy-tac-kiem-tra.md", text: ruleReference(plans) },
    { name: "goi-quy-dinh.schema.json", text: packSchema() },
  ];
}

async function planOf(id: string): Promise<Plan> {
  const plan = await loadPlan(id);
  if (!plan.ok) throw new Error(`${id}: ${JSON.stringify(plan.fault)}`);
  return plan.value;
}
