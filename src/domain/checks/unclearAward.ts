import type { RegisteredNomination } from "../intake/register";
import { severityOf } from "../regulation/severity";
import type { Check } from "./check";
import { DATA_FAULT, type FindingParams, type Observation } from "./finding";
import { formOf } from "./formOf";
import type { ReviewData } from "./reviewData";

/** A nomination whose list or award cannot be told, or whose award is not one of its list. */
export const unclearAward: Check = {
  id: "unclear-award",
  needs: [],
  observe: (data) =>
    data.register.nominations.flatMap((nomination) => awardFault(data, nomination)),
};

function awardFault(data: ReviewData, nomination: RegisteredNomination): readonly Observation[] {
  const form = formOf(data.plan, nomination);
  const basis = form?.basis ?? DATA_FAULT;
  const observe = (params: FindingParams, severity: Observation["severity"]): Observation => ({
    severity,
    basis,
    subject: { kind: "nomination", id: nomination.id },
    fields: ["listForm", "award"],
    params,
  });
  if (!form) return [observe({ fault: "unknown-list" }, "warning")];
  const awards = form.awards.join(",");
  if (nomination.award === null) {
    return [observe({ fault: "award-not-stated", listForm: form.id, awards }, "warning")];
  }
  if (form.awards.includes(nomination.award)) return [];
  const params = { fault: "award-not-of-list", listForm: form.id, awards, award: nomination.award };
  return [observe(params, severityOf(form.basis))];
}
