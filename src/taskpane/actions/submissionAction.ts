import { ok } from "../../domain/result";
import { doneText } from "../../strings/actionText";
import { writeSubmissions } from "../../workflow/writeSubmissions";
import type { Action } from "../state/action";

/** Writes who has handed in what, and what each unit is asked for still. */
export const submissionAction: Action<null> = {
  id: "writeSubmissions",
  step: "dossier",
  changesWorkbook: true,
  canRun: ({ view }) => view?.register != null,
  run: async ({ context }) => {
    const written = await writeSubmissions(context);
    if (!written.ok) return written;
    const { units, lacking, notes } = written.value;
    return ok({ said: doneText.submissionsWritten(units.length, lacking), notes });
  },
};
