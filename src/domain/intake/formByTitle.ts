import type { Plan } from "../regulation/schema";
import { foldText } from "../text/foldText";
import { containsPhrase } from "../text/containsPhrase";

/**
 * The one list form whose title the text holds. A text that holds several, as the title over all lists
 * does, names none.
 */
export function formByTitle(text: string, plan: Plan): string | null {
  const folded = foldText(text);
  const matches = plan.listForms.filter((form) =>
    form.titlePhrases.some((phrase) => containsPhrase(folded, foldText(phrase))),
  );
  return matches.length === 1 ? (matches[0]?.id ?? null) : null;
}
