import type { RegisteredNomination } from "../intake/register";
import type { Prompt } from "../regulation/schema";
import { severityOf } from "../regulation/severity";
import { findDecisions } from "../text/parseDecision";
import { promptAnswer } from "../text/unfilledPrompt";
import type { Check } from "./check";
import type { Observation } from "./finding";
import { formOf } from "./formOf";

/** A phrase of the form, such as "Đạt danh hiệu theo Quyết định số", with nothing behind it. */
export const unfilledPrompt: Check = {
  id: "unfilled-prompt",
  needs: [],
  observe: (data) =>
    data.register.nominations.flatMap((nomination) =>
      (formOf(data.plan, nomination)?.prompts ?? []).flatMap((prompt) =>
        promptFault(nomination, prompt),
      ),
    ),
};

function promptFault(nomination: RegisteredNomination, prompt: Prompt): readonly Observation[] {
  if (nomination.summary.trim() === "") return [];
  const { state } = promptAnswer(nomination.summary, prompt.text);
  if (state === "filled") return [];
  if (state === "absent" && !lacksDecision(nomination, prompt)) return [];
  return [
    {
      severity: severityOf(prompt.basis),
      basis: prompt.basis,
      subject: { kind: "nomination", id: nomination.id },
      fields: ["summary"],
      params: { prompt: prompt.text, state },
    },
  ];
}

/** A sender may leave the printed words out, as long as what they ask for is there. */
function lacksDecision(nomination: RegisteredNomination, prompt: Prompt): boolean {
  return prompt.answer === "decision" && findDecisions(nomination.summary).length === 0;
}
