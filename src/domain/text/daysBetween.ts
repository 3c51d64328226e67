import { completeDate, dayNumber } from "./calendarDate";
import { parseDate } from "./parseDate";

/** Days from one day to another, `YYYY-MM-DD` each; negative where the second is earlier. */
export function daysBetween(from: string, to: string): number {
  return numberOf(to) - numberOf(from);
}

function numberOf(iso: string): number {
  const read = parseDate(iso);
  const date = read.ok ? completeDate(read.value) : null;
  if (!date) throw new Error(`No day: ${iso}`);
  return dayNumber(date);
}
