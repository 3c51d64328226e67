import { ok } from "../../domain/result";
import { doneText } from "../../strings/actionText";
import { check } from "../../workflow/check";
import { summarise } from "../../workflow/summarise";
import { joinNotes } from "../../workflow/writeSheets";
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
    const summary = await summarise(context, checked.value);
    if (!summary.ok) return summary;
    const { outcomes, notes } = summary.value;
    const passed = outcomes.filter(({ outcome }) => outcome === "passed").length;
    return ok({
      said: doneText.summarised(passed, outcomes.length),
      notes: joinNotes(checked.value.notes, notes),
      patch: { hasRunCheck: true, outcomes },
    });
  },
};
