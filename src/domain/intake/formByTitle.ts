import { awardByText, awardsNamedIn } from "../regulation/awardByText";
import type { ListForm, Plan } from "../regulation/schema";
import { foldText } from "../text/foldText";
import { containsPhrase } from "../text/containsPhrase";

/**
 * The one list form whose title the text holds. A text that holds several, as the title over all lists
 * does, names none; nor does one that names an award which the form is not about.
 */
export function formByTitle(text: string, plan: Plan): string | null {
  const folded = foldText(text);
  const matches = plan.listForms.filter((form) =>
    form.titlePhrases.some((phrase) => containsPhrase(folded, foldText(phrase))),
  );
  const [form, ...others] = matches;
  if (!form || others.length > 0) return null;
  const isAboutMore = awardsNamedIn(text, plan.awards).some(
    ({ code }) => !form.awards.includes(code),
  );
  return isAboutMore ? null : form.id;
}

/** How the heading of a group of rows begins that is about an award, folded. */
const AWARD_WORDS: readonly string[] = [
  "danh hieu",
  "hinh thuc",
  "giay khen",
  "bang khen",
  "co thi dua",
  "huan chuong",
  "ky niem chuong",
  "chien si thi dua",
  "chien sy thi dua",
  "cstd",
  "cstdcs",
  "lao dong tien tien",
  "ldtt",
  "tap the lao dong",
  "ttldtt",
  "ttldxs",
];

/** A row that says which award the rows below it are for; `form` null where that is no list of the plan. */
export interface AwardGroup {
  readonly form: string | null;
}

/** What a row of a few words alone says of the award below it; null where it says nothing of awards. */
export function awardGroup(text: string, plan: Plan): AwardGroup | null {
  const label = text.replace(/^(?:\d+|[IVX]+|[A-H])\s*[.)/-]\s*/u, "").replace(/[:.]\s*$/u, "");
  const folded = ` ${foldText(label)} `;
  if (!AWARD_WORDS.some((words) => folded.startsWith(` ${words} `))) return null;
  const award = awardByText(withoutLead(label), plan.awards);
  const forms = award ? plan.listForms.filter(({ awards }) => isOnly(awards, award.code)) : [];
  return { form: formByTitle(label, plan) ?? onlyOne(forms)?.id ?? null };
}

function withoutLead(label: string): string {
  return label.replace(/^(?:danh hiệu|hình thức)\s*(?:khen thưởng)?\s*:?\s*/iu, "");
}

function isOnly(awards: readonly string[], code: string): boolean {
  return awards.length === 1 && awards[0] === code;
}

function onlyOne(forms: readonly ListForm[]): ListForm | null {
  return forms.length === 1 ? (forms[0] ?? null) : null;
}
