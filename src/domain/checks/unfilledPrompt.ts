import { severityOf } from "../regulation/severity";
import type { Check } from "./check";
import type { Observation } from "./finding";
import { summaryReadings, type SummaryReading } from "./summaryReadings";

/** A phrase of the form, such as "Đạt danh hiệu theo Quyết định số", with nothing behind it. */
export const unfilledPrompt: Check = {
  id: "unfilled-prompt",
  needs: [],
  observe: (data) => summaryReadings(data).flatMap(promptFaults),
};

function promptFaults({ nomination, unanswered }: SummaryReading): readonly Observation[] {
  return unanswered.map(({ prompt, state }) => ({
    severity: severityOf(prompt.basis),
    basis: prompt.basis,
    subject: { kind: "nomination", id: nomination.id },
    fields: ["summary"],
    params: { prompt: prompt.text, state },
  }));
}
