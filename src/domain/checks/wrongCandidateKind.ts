import type { RegisteredNomination } from "../intake/register";
import { statedKind } from "../intake/statedKind";
import type { Basis, CandidateKind } from "../regulation/basis";
import { severityOf } from "../regulation/severity";
import { candidateKind } from "./candidateKind";
import type { Check } from "./check";
import { DATA_FAULT, type Observation } from "./finding";
import { formOf } from "./formOf";
import type { ReviewData } from "./reviewData";

/**
 * A collective in a list or for an award that is for persons, or the reverse; a candidate that may be either; and
 * one whose own words tell another kind than the list's column `Phân loại đối tượng`.
 */
export const wrongCandidateKind: Check = {
  id: "wrong-candidate-kind",
  needs: [],
  observe: (data) =>
    data.register.nominations.flatMap((nomination) => [
      ...categoryFault(nomination),
      ...kindFault(data, nomination),
    ]),
};

function categoryFault({ id, name, kind, other }: RegisteredNomination): readonly Observation[] {
  const stated = statedKind(other);
  if (name.trim() === "" || kind === "unknown" || stated === null || stated === kind) return [];
  return [
    {
      severity: "warning",
      basis: DATA_FAULT,
      subject: { kind: "nomination", id },
      fields: ["kind", "name"],
      params: { fault: "category", kind, stated },
    },
  ];
}

function kindFault(data: ReviewData, nomination: RegisteredNomination): readonly Observation[] {
  if (nomination.name.trim() === "") return [];
  const form = formOf(data.plan, nomination);
  const award = data.plan.awards.find(({ code }) => code === nomination.award);
  const kind = candidateKind(data.plan, nomination);
  const ofForm = form && { kinds: form.kinds, basis: form.basis, params: { listForm: form.id } };
  if (ofForm && (kind === "unknown" || !ofForm.kinds.includes(kind))) {
    return [observation(nomination, ofForm)];
  }
  if (!award || kind === "unknown" || award.kinds.includes(kind)) return [];
  const params = { award: award.code, ...ofForm?.params };
  return [observation(nomination, { kinds: award.kinds, basis: award.basis, params })];
}

interface Rule {
  readonly kinds: readonly CandidateKind[];
  readonly basis: Basis;
  readonly params: Readonly<Record<string, string>>;
}

function observation(
  { id, kind }: RegisteredNomination,
  { kinds, basis, params }: Rule,
): Observation {
  return {
    severity: kind === "unknown" ? "warning" : severityOf(basis),
    basis,
    subject: { kind: "nomination", id },
    fields: ["kind", "name"],
    params: { kind, allowed: kinds.join(","), ...params },
  };
}
