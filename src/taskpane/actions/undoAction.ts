import { ok } from "../../domain/result";
import { doneText } from "../../strings/actionText";
import { undoLast } from "../../workflow/undoLast";
import type { Action } from "../state/action";

/** Puts back what the last edit changed. */
export const undoAction: Action<null> = {
  id: "undo",
  step: null,
  changesWorkbook: true,
  canRun: ({ undo }) => undo !== null,
  run: async ({ context, state }) => {
    if (!state.undo) return ok({ said: null });
    const undone = await undoLast(context, state.undo);
    if (!undone.ok) return undone;
    return ok({ said: doneText.undone(state.undo.action), patch: { undo: null } });
  },
};
