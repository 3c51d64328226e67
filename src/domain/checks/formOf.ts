import type { Nomination } from "../intake/nomination";
import type { ListForm, Plan } from "../regulation/schema";

/** The plan's list form that a nomination stands in, or null. */
export function formOf(plan: Plan, nomination: Nomination): ListForm | null {
  return plan.listForms.find((form) => form.id === nomination.listForm) ?? null;
}
