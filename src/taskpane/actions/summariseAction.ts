import { ok } from "../../domain/result";
import { doneText } from "../../strings/actionText";
import { check } from "../../workflow/check";
import { summarise } from "../../workflow/summarise";
import type { Action } from "../state/action";

/** Checks once more, since open errors hold up a "đạt", then decides and writes the summary. */
export const summariseAction: Action<null> = {
  id: "summarise",
  step: "summary",
  changesWorkbook: true,
  canRun: ({ view }) => view?.register != null,
  run: async ({ context }) => {
    const checked = await check(context);
    if (!checked.ok) return checked;
    const outcomes = await summarise(context, checked.value);
    if (!outcomes.ok) return outcomes;
    const passed = outcomes.value.filter(({ outcome }) => outcome === "passed").length;
    return ok({
      said: doneText.summarised(passed, outcomes.value.length),
      patch: { summaryWritten: true, hasRunCheck: true, outcomes: outcomes.value },
    });
  },
};
