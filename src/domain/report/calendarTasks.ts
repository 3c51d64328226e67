import type { TimetableEntry } from "../sheets/timetableSheet";
import { hashText } from "../text/hashText";

/** A day of the calendar that a timetable makes. */
export interface CalendarTask {
  /** Distinct, and the same again as long as the task keeps its id, or its words where it has none. */
  readonly id: string;
  /** `YYYY-MM-DD`. */
  readonly date: string;
  readonly title: string;
  readonly description: string;
}

/** The tasks that have a day, in the order of the sheet; `plan` is the plan's id. */
export function calendarTasks(
  plan: string,
  entries: readonly TimetableEntry[],
): readonly CalendarTask[] {
  const used = new Map<string, number>();
  return entries.flatMap((entry) => {
    if (entry.due === null) return [];
    const key = `${plan}-${entry.id === "" ? hashText(entry.task) : entry.id}`;
    const count = (used.get(key) ?? 0) + 1;
    used.set(key, count);
    const id = count === 1 ? key : `${key}-${String(count)}`;
    return [{ id, date: entry.due, title: entry.task, description: descriptionOf(entry) }];
  });
}

function descriptionOf({ dueText, doneBy, guidedBy, note }: TimetableEntry): string {
  return [
    dueText === "" ? "" : `Thời hạn theo kế hoạch: ${dueText}`,
    doneBy === "" ? "" : `Thực hiện: ${doneBy}`,
    guidedBy === "" ? "" : `Hướng dẫn: ${guidedBy}`,
    note === "" ? "" : `Ghi chú: ${note}`,
  ]
    .filter((line) => line !== "")
    .join("\n");
}
