import { sourceOfList } from "../intake/cellOfList";
import type { ReceivedList } from "../intake/nomination";
import type { RegisteredNomination, RegisterField } from "../intake/register";
import type { Basis } from "../regulation/basis";
import type { ListForm, Plan } from "../regulation/schema";
import { severityOf } from "../regulation/severity";
import { isPlaceholder } from "../text/unfilledPrompt";
import type { Check } from "./check";
import { DATA_FAULT, type Observation } from "./finding";
import { formOf } from "./formOf";
import { currentUnit, listRows } from "./listRows";
import type { ReviewData } from "./reviewData";

/**
 * Parts of the printed form left blank: name, post and unit of a person, summary, the unit's own line. A list
 * that came without a column of summaries is named once, unless the form prints what a summary has to answer.
 */
export const emptyRequiredPart: Check = {
  id: "empty-required-part",
  needs: [],
  observe: (data) => {
    const isNamedOnce = withoutSummaryColumn(data);
    return [
      ...data.register.nominations.flatMap((nomination) =>
        emptyParts(data.plan, nomination, isNamedOnce),
      ),
      ...listsWithoutSummaries(data, isNamedOnce),
      ...submissionsWithoutUnit(data),
    ];
  },
};

type RowTest = (nomination: RegisteredNomination) => boolean;

function emptyParts(
  plan: Plan,
  nomination: RegisteredNomination,
  isNamedOnce: RowTest,
): readonly Observation[] {
  const form = formOf(plan, nomination);
  const parts: readonly (readonly [RegisterField, boolean])[] = [
    ["name", isBlank(nomination.name)],
    ["post", nomination.kind === "individual" && isBlank(nomination.post)],
    ["summary", isBlank(nomination.summary) && !isNamedOnce(nomination)],
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

/** Whether a row's missing summary is its list's: the list came without the column, and no form asks more. */
function withoutSummaryColumn({ plan, lists }: ReviewData): RowTest {
  const without = lists.filter(({ columns }) => columns.summary === undefined);
  const ids = new Set(without.map(({ id }) => id));
  return (row) => ids.has(row.list) && !asksInSummary(plan, formOf(plan, row));
}

/** A row whose form nobody knows may stand in any form of the plan. */
function asksInSummary(plan: Plan, form: ListForm | null): boolean {
  return (form ? [form] : plan.listForms).some(({ prompts }) => prompts.length > 0);
}

function listsWithoutSummaries(data: ReviewData, isNamedOnce: RowTest): readonly Observation[] {
  const rows = listRows(data);
  return data.lists.flatMap((list) => {
    const bases = (rows.get(list.id) ?? [])
      .filter((row) => isBlank(row.summary) && isNamedOnce(row))
      .map((row) => formOf(data.plan, row)?.basis ?? DATA_FAULT);
    const basis = bases.find((each) => severityOf(each) === "error") ?? bases[0];
    return basis ? [withoutSummaries(list, basis)] : [];
  });
}

function withoutSummaries(list: ReceivedList, basis: Basis): Observation {
  const { file, sheet, columns, headingRow } = list;
  return {
    severity: severityOf(basis),
    basis,
    subject: { kind: "list", id: list.id },
    source: [{ file, sheet, cell: `${columns.candidate ?? "A"}${String(headingRow)}` }],
    params: { part: "summaryColumn" },
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
      source: [sourceOfList(list, list.unitCell ?? `A${String(list.headingRow)}`)],
      params: { part: "submittingUnit" },
    }));
}
