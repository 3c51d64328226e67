import type { RegisteredNomination, RegisterField } from "../intake/register";
import type { ListForm } from "../regulation/schema";
import { severityOf } from "../regulation/severity";
import { isPlaceholder } from "../text/unfilledPrompt";
import type { Check } from "./check";
import { DATA_FAULT, type Observation } from "./finding";
import { formOf } from "./formOf";
import { currentUnit, listRows } from "./listRows";
import type { ReviewData } from "./reviewData";

/** Parts of the printed form left blank: name, post and unit of a person, summary, the unit's own line. */
export const emptyRequiredPart: Check = {
  id: "empty-required-part",
  needs: [],
  observe: (data) => [
    ...data.register.nominations.flatMap((nomination) => emptyParts(data, nomination)),
    ...submissionsWithoutUnit(data),
  ],
};

function emptyParts(data: ReviewData, nomination: RegisteredNomination): readonly Observation[] {
  const form = formOf(data.plan, nomination);
  const parts: readonly (readonly [RegisterField, boolean])[] = [
    ["name", isBlank(nomination.name)],
    ["post", nomination.kind === "individual" && isBlank(nomination.post)],
    ["summary", isBlank(nomination.summary)],
  ];
  return parts
    .filter(([, isEmpty]) => isEmpty)
    .map(([part]) => observation(form, { id: nomination.id, part }));
}

function isBlank(text: string): boolean {
  return text.trim() === "" || isPlaceholder(text);
}

function observation(
  form: ListForm | null,
  { id, part }: { readonly id: string; readonly part: RegisterField },
): Observation {
  const basis = form?.basis ?? DATA_FAULT;
  return {
    severity: severityOf(basis),
    basis,
    subject: { kind: "nomination", id },
    fields: [part],
    params: { part },
  };
}

function submissionsWithoutUnit(data: ReviewData): readonly Observation[] {
  const rows = listRows(data);
  return data.lists
    .filter((list) => list.submission === list.id && currentUnit(list, rows) === null)
    .map((list) => ({
      severity: severityOf(DATA_FAULT),
      basis: DATA_FAULT,
      subject: { kind: "list", id: list.id },
      source: [
        {
          file: list.file,
          sheet: list.sheet,
          cell: list.unitCell ?? `A${String(list.headingRow)}`,
        },
      ],
      params: { part: "submittingUnit" },
    }));
}
