import { awardRemainder } from "../intake/awardRemainder";
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
  const { award } = nomination;
  if (award === null) {
    return [observe({ fault: "award-not-stated", listForm: form.id, awards }, "warning")];
  }
  const unread = awardRemainder(nomination.other);
  const params = { fault: "award-not-of-list", listForm: form.id, awards, award };
  return [
    ...(unread.length > 0
      ? [partlyRead(award, unread)].map((each) => observe(each, "warning"))
      : []),
    ...(form.awards.includes(award) ? [] : [observe(params, severityOf(form.basis))]),
  ];
}

/** Beside an award that was read stand words of the same cell that are none of the plan's. */
function partlyRead(award: string, unread: readonly string[]): FindingParams {
  return { fault: "award-partly-read", award, text: unread.join("; ") };
}
