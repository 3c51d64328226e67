import type { Deadline } from "../regulation/schema";
import { daysInMonth } from "../text/calendarDate";
import { daysBetween } from "../text/daysBetween";

/** The day of a deadline, of a month its last, `YYYY-MM-DD`; null for one without an end. */
export function deadlineDay(deadline: Deadline): string | null {
  switch (deadline.kind) {
    case "before":
    case "by":
      return deadline.date;
    case "inMonth": {
      const [year = 0, month = 0] = deadline.month.split("-").map(Number);
      return `${deadline.month}-${String(daysInMonth(year, month))}`;
    }
    case "openEnd":
      return null;
  }
}

/** Days from `day` to the deadline's day: 0 on it, negative after it; null for a deadline without an end. */
export function daysLeft(deadline: Deadline, day: string): number | null {
  const due = deadlineDay(deadline);
  return due === null ? null : daysBetween(day, due);
}

/** The deadlines by which a dossier item has to come. */
export function deadlinesOf(deadlines: readonly Deadline[], item: string): readonly Deadline[] {
  return deadlines.filter(({ items }) => items.includes(item));
}
