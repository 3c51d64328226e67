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
  const isUnchanged = edited.value.cells.length === 0;
  return isUnchanged
    ? ok({ said: doneText.nothingChanged, intent: "info", keepsFocus })
    : ok({ said, receipt: edited.value, keepsFocus });
}
