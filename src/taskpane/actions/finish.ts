import { ok, type Result } from "../../domain/result";
import { doneText } from "../../strings/actionText";
import type { ActionReceipt } from "../../workflow/editRecords";
import type { Done } from "../state/action";
import type { Phrase } from "../../strings/language";

/** The outcome of an edit that can be taken back. */
export function finishEdit(
  edited: Result<ActionReceipt>,
  said: Phrase,
  keepsFocus = false,
): Result<Done> {
  if (!edited.ok) return edited;
  const { cells, notes } = edited.value;
  return cells.length === 0
    ? ok({ said: doneText.nothingChanged, intent: "info", notes, keepsFocus })
    : ok({ said, receipt: edited.value, notes, keepsFocus });
}
