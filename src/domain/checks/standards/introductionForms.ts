import type { Plan } from "../../regulation/schema";

const KNOWN = new WeakMap<Plan, ReadonlySet<string>>();

/** Ids of the lists that put candidates forward. */
export function introductionForms(plan: Plan): ReadonlySet<string> {
  const known = KNOWN.get(plan);
  if (known) return known;
  const introductions = plan.listForms.filter(({ role }) => role === "introduction");
  const made = new Set(introductions.map(({ id }) => id));
  KNOWN.set(plan, made);
  return made;
}
