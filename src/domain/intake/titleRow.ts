import type { Plan } from "../regulation/schema";
import { foldText } from "../text/foldText";
import { isOrdinalWord } from "./emptyRow";
import { awardGroup, formByTitle, type AwardGroup } from "./formByTitle";
import type { HeadingField } from "./headings";
import { rowText, type RowView } from "./rowView";

type Fields = ReadonlyMap<number, HeadingField>;

/** The form that the title next above a heading names: the last that names one decides. */
export function lastForm(head: readonly RowView[], plan: Plan): string | null {
  for (const view of [...head].reverse()) {
    const form = formByTitle(rowText(view), plan);
    if (form !== null) return form;
  }
  return null;
}

/** A title between the rows, or a group of rows for another award, of which the plan may have no list. */
export function titleRow(fields: Fields, view: RowView, plan: Plan): AwardGroup | null {
  const form = titleForm(fields, view, plan);
  if (form !== null) return { form };
  const isAlone = view.filled.every(({ column }) => {
    const field = fields.get(column);
    return field === "candidate" || field === "ordinal" || field === undefined;
  });
  if (!isAlone || view.filled.length > 2) return null;
  const labels = view.filled.filter(({ words }) => !isOrdinalWord(foldText(words)));
  const [label, ...others] = labels;
  return label && others.length === 0 ? awardGroup(label.words, plan) : null;
}

/**
 * A title between the rows: "II. Danh hiệu …", whether or not its own heading row follows. It begins with
 * the form's words; a candidate of whom the cell says that they hold the title is a candidate.
 */
function titleForm(fields: Fields, view: RowView, plan: Plan): string | null {
  const hasSummary = view.filled.some(({ column }) => fields.get(column) === "summary");
  if (hasSummary || view.filled.length > 2) return null;
  const form = formByTitle(rowText(view), plan);
  const title = foldText(rowText(view)).replace(/^(?:(?:\d+|[ivx]+|[a-h]) )?(?:danh sach )?/, "");
  const phrases = plan.listForms.find(({ id }) => id === form)?.titlePhrases ?? [];
  return phrases.some((phrase) => title.startsWith(foldText(phrase))) ? form : null;
}
