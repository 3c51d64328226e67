import type { TimetableEntry } from "../sheets/timetableSheet";
import { daysBetween } from "../text/daysBetween";

/**
 * How a task stands. `doneUndated`: done, but nobody has said when, so whether it was in time is unknown.
 * `notStated`: its day is past and nobody has said how far it has come. `noDate`: not done, and no day is set.
 */
export type TaskStanding =
  "done" | "doneLate" | "doneUndated" | "overdue" | "notStated" | "due" | "noDate";

/** A task of the timetable on a given day. */
export interface TaskState {
  readonly entry: TimetableEntry;
  readonly standing: TaskStanding;
  /**
   * Days it is late (`overdue`, `notStated`, `doneLate`), or days left (`due`: 0 is the last day in time); null
   * for the others.
   */
  readonly days: number | null;
}

/** Every task as it stands on the day `today` (`YYYY-MM-DD`), in the order of the sheet. */
export function timetableState(
  entries: readonly TimetableEntry[],
  today: string,
): readonly TaskState[] {
  return entries.map((entry) => ({ entry, ...standingOf(entry, today) }));
}

function standingOf(
  { state, due, finished }: TimetableEntry,
  today: string,
): Omit<TaskState, "entry"> {
  if (state === "done") return doneOn(due, finished);
  if (due === null) return { standing: "noDate", days: null };
  const left = daysBetween(today, due);
  if (left >= 0) return { standing: "due", days: left };
  return { standing: state === null ? "notStated" : "overdue", days: -left };
}

function doneOn(due: string | null, finished: string | null): Omit<TaskState, "entry"> {
  if (due === null) return { standing: "done", days: null };
  if (finished === null) return { standing: "doneUndated", days: null };
  const late = daysBetween(due, finished);
  return late > 0 ? { standing: "doneLate", days: late } : { standing: "done", days: null };
}

const URGENCY: readonly (readonly TaskStanding[])[] = [
  ["overdue", "notStated"],
  ["due"],
  ["noDate"],
  ["doneUndated", "doneLate", "done"],
];

/** Tasks past their day first, the longest ago first; then by day; then those without one; what is done last. */
export function tasksByUrgency(tasks: readonly TaskState[]): readonly TaskState[] {
  return URGENCY.flatMap((standings) =>
    tasks.filter(({ standing }) => standings.includes(standing)).sort(byDay),
  );
}

function byDay(a: TaskState, b: TaskState): number {
  const [first, second] = [a.entry.due ?? "9999", b.entry.due ?? "9999"];
  return first < second ? -1 : first > second ? 1 : 0;
}

/** How many tasks stand how. */
export function countTasks(tasks: readonly TaskState[]): Readonly<Record<TaskStanding, number>> {
  const count = (of: TaskStanding) => tasks.filter(({ standing }) => standing === of).length;
  return {
    done: count("done"),
    doneLate: count("doneLate"),
    doneUndated: count("doneUndated"),
    overdue: count("overdue"),
    notStated: count("notStated"),
    due: count("due"),
    noDate: count("noDate"),
  };
}
