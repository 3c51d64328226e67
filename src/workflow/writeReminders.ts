import { reminderPaper, reminders } from "../domain/report/reminderPaper";
import { currentUnit, listRows } from "../domain/checks/listRows";
import type { ReviewData } from "../domain/checks/reviewData";
import { fail, ok, type Result } from "../domain/result";
import { logText } from "../strings/logText";
import type { CheckFault } from "./check";
import type { WorkflowContext } from "./context";
import { gatherSubmissions } from "./gatherSubmissions";
import { isDay } from "./isDay";
import { logContent } from "./logEntry";
import { writeSheets, type WriteNotes } from "./writeSheets";

export interface WrittenReminders {
  /** Names of the units that a letter was written for. */
  readonly units: readonly string[];
  readonly notes: WriteNotes;
}

/**
 * Writes `Đôn đốc` anew: a letter for each unit that owes something past its deadline or shortly before it.
 * `granted`: a later last day that the office grants all of them, `YYYY-MM-DD`; null where it grants none, then the
 * letters leave it blank. Faults `bad-date` (params: date) where that is no day of the calendar, `granted-past`
 * (params: date, today) where it lies before today.
 */
export async function writeReminders(
  context: WorkflowContext,
  granted: string | null,
): Promise<Result<WrittenReminders, CheckFault>> {
  const today = context.now().slice(0, 10);
  if (granted !== null) {
    if (!isDay(granted)) return fail({ code: "bad-date", params: { date: granted } });
    if (granted < today) return fail({ code: "granted-past", params: { date: granted, today } });
  }
  const gathered = await gatherSubmissions(context);
  if (!gathered.ok) return gathered;
  const { review, data, units } = gathered.value;
  const input = { plan: data.plan, units, today, granted, withoutUnit: filesWithoutUnit(data) };
  const names = reminders(input).map(({ unit }) => unit.unit);
  const { action, details } = logText.reminders(names);
  const log = logContent(context, review, ...details.map((detail) => ({ action, detail })));
  if (!log.ok) return log;
  const written = await writeSheets(context, review, [reminderPaper(input), log.value]);
  return written.ok ? ok({ units: names, notes: written.value.notes }) : written;
}

function filesWithoutUnit(data: ReviewData): readonly string[] {
  const rows = listRows(data);
  const lost = data.lists.filter((list) => (currentUnit(list, rows) ?? "") === "");
  return [...new Set(lost.map(({ file }) => file))];
}
