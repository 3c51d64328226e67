import type { ReceivedList } from "../intake/nomination";
import type { RegisteredNomination } from "../intake/register";
import type { ListForm } from "../regulation/schema";
import { severityOf } from "../regulation/severity";
import { unitKey } from "../intake/unitKey";
import type { Check } from "./check";
import type { Observation } from "./finding";
import type { ReviewData } from "./reviewData";

/** A list that has to hold exactly so many of each kind, such as one collective and one person of a cụm. */
export const exactNumber: Check = {
  id: "exact-number",
  needs: [],
  observe: (data) =>
    data.plan.listForms.flatMap((form) =>
      [...listsByUnit(data, form).values()].flatMap((lists) => numberFaults(data, { form, lists })),
    ),
};

/** A unit's lists of one form count together; a list without a named unit counts alone. */
function listsByUnit(
  data: ReviewData,
  form: ListForm,
): ReadonlyMap<string, readonly ReceivedList[]> {
  const byUnit = new Map<string, ReceivedList[]>();
  if (form.exactNumbers === null) return byUnit;
  for (const list of data.lists.filter(({ listForm }) => listForm === form.id)) {
    const unit = list.submittingUnit === null ? `\u0000${list.id}` : unitKey(list.submittingUnit);
    byUnit.set(unit, [...(byUnit.get(unit) ?? []), list]);
  }
  return byUnit;
}

function numberFaults(
  data: ReviewData,
  { form, lists }: { readonly form: ListForm; readonly lists: readonly ReceivedList[] },
): readonly Observation[] {
  const ids = new Set(lists.map(({ id }) => id));
  const rows = data.register.nominations.filter(
    ({ list, listForm }) => ids.has(list) && listForm === form.id,
  );
  const [first] = lists;
  const rule = form.exactNumbers;
  if (!first || !rule) return [];
  return rule.counts.flatMap(({ kind, count }) => {
    const found = countOf(rows, kind);
    if (found === count) return [];
    const unclear = countOf(rows, "unknown");
    return [
      {
        severity: unclear > 0 ? "warning" : severityOf(rule.basis),
        basis: rule.basis,
        subject: { kind: "list", id: first.id },
        source: lists.map(({ file, sheet, headingRow }) => ({
          file,
          sheet,
          cell: `A${String(headingRow)}`,
        })),
        params: {
          unit: first.submittingUnit ?? "",
          kind,
          required: count,
          found,
          unclear,
        },
      } satisfies Observation,
    ];
  });
}

function countOf(
  rows: readonly RegisteredNomination[],
  kind: RegisteredNomination["kind"],
): number {
  return rows.filter((row) => row.kind === kind).length;
}
