import { ok } from "../../domain/result";
import { doneText } from "../../strings/actionText";
import type { Action } from "../state/action";

/** Puts back what the last edit changed. */
export const undoAction: Action<null> = {
  id: "undo",
  step: null,
  changesWorkbook: true,
  canRun: ({ undo }) => undo !== null,
  run: async (desk) => {
    const { context, state } = desk;
    if (!state.undo) return ok({ said: null });
    const [{ undoLast }, { lookAgain }] = await Promise.all([
      import("../../workflow/undoLast"),
      import("./lookAgain"),
    ]);
    const undone = await undoLast(context, state.undo);
    if (!undone.ok) return undone;
    // What was taken out again is no longer news.
    const files = state.undo.appended.length > 0 ? { files: [] } : {};
    const looked = await lookAgain(desk);
    return ok({
      said: doneText.undone(state.undo.action),
      notes: undone.value.notes,
      patch: { undo: null, ...files, ...looked },
    });
  },
};
