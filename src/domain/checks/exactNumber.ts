import type { ReceivedList } from "../intake/nomination";
import type { RegisteredNomination } from "../intake/register";
import type { ListForm } from "../regulation/schema";
import { severityOf } from "../regulation/severity";
import { unitKey } from "../intake/unitKey";
import type { Check } from "./check";
import type { Observation } from "./finding";
import { candidatesOf, currentUnit, listRows, type ListRows } from "./listRows";
import type { ReviewData } from "./reviewData";

/** A list that has to hold exactly so many of each kind, such as one collective and one person of a cụm. */
export const exactNumber: Check = {
  id: "exact-number",
  needs: [],
  observe: (data) => {
    const rows = listRows(data);
    return data.plan.listForms.flatMap((form) =>
      [...listsByUnit(data, form, rows).values()].flatMap((lists) =>
        numberFaults({ form, lists, rows }),
      ),
    );
  },
};

/** A unit's lists of one form count together; a list without a named unit counts alone. */
function listsByUnit(
  data: ReviewData,
  form: ListForm,
  rows: ListRows,
): ReadonlyMap<string, readonly ReceivedList[]> {
  const byUnit = new Map<string, ReceivedList[]>();
  if (form.exactNumbers === null) return byUnit;
  for (const list of data.lists.filter(({ listForm }) => listForm === form.id)) {
    const unit = currentUnit(list, rows);
    const key = JSON.stringify(unit === null ? [list.id] : [null, unitKey(unit)]);
    byUnit.set(key, [...(byUnit.get(key) ?? []), list]);
  }
  return byUnit;
}

function numberFaults({
  form,
  lists,
  rows,
}: {
  readonly form: ListForm;
  readonly lists: readonly ReceivedList[];
  readonly rows: ListRows;
}): readonly Observation[] {
  const [first] = lists;
  const rule = form.exactNumbers;
  if (!first || !rule) return [];
  const own = candidatesOf(
    lists.flatMap(({ id }) => rows.get(id) ?? []).filter(({ listForm }) => listForm === form.id),
  );
  return rule.counts.flatMap(({ kind, count }) => {
    const found = countOf(own, kind);
    if (found === count) return [];
    const unclear = countOf(own, "unknown");
    // On each of the lists: the fault holds up everybody on them, not only those on the first.
    return lists.map(
      ({ id }) =>
        ({
          severity: unclear > 0 ? "warning" : severityOf(rule.basis),
          basis: rule.basis,
          subject: { kind: "list", id },
          source: lists.map(({ file, sheet, headingRow }) => ({
            file,
            sheet,
            cell: `A${String(headingRow)}`,
          })),
          params: {
            unit: currentUnit(first, rows) ?? "",
            kind,
            required: count,
            found,
            unclear,
          },
        }) satisfies Observation,
    );
  });
}

function countOf(
  rows: readonly RegisteredNomination[],
  kind: RegisteredNomination["kind"],
): number {
  return rows.filter((row) => row.kind === kind).length;
}
