import type { RegisteredNomination } from "../intake/register";
import { severityOf } from "../regulation/severity";
import type { Check } from "./check";
import type { Observation } from "./finding";
import { formOf } from "./formOf";
import type { ReviewData } from "./reviewData";

/** A collective in a list that is for persons, or the reverse; or a candidate that may be either. */
export const wrongCandidateKind: Check = {
  id: "wrong-candidate-kind",
  needs: [],
  observe: (data) => data.register.nominations.flatMap((nomination) => kindFault(data, nomination)),
};

function kindFault(data: ReviewData, nomination: RegisteredNomination): readonly Observation[] {
  const form = formOf(data.plan, nomination);
  if (!form || nomination.name.trim() === "") return [];
  const { kind } = nomination;
  if (kind !== "unknown" && form.kinds.includes(kind)) return [];
  return [
    {
      severity: kind === "unknown" ? "warning" : severityOf(form.basis),
      basis: form.basis,
      subject: { kind: "nomination", id: nomination.id },
      fields: ["kind", "name"],
      params: { kind, allowed: form.kinds.join(","), listForm: form.id },
    },
  ];
}
