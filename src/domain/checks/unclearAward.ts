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
  const { award } = nomination;
  const unread = awardRemainder(nomination.other);
  // What the sender wrote, where nobody understood it: it is not true then that nothing was stated.
  const written = award === null && unread.length > 0 ? { text: unread.join("; ") } : {};
  if (!form) return [observe({ fault: "unknown-list", ...written }, "warning")];
  const awards = form.awards.join(",");
  if (award === null) {
    const params = { fault: "award-not-stated", listForm: form.id, awards, ...written };
    return [observe(params, "warning")];
  }
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
