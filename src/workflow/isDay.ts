import { completeDate } from "../domain/text/calendarDate";
import { toIso } from "../domain/text/formatDate";
import { parseDate } from "../domain/text/parseDate";

/** Whether the text is a day of the calendar written `YYYY-MM-DD`. */
export function isDay(iso: string): boolean {
  const read = parseDate(iso);
  const date = read.ok ? completeDate(read.value) : null;
  return date !== null && toIso(date) === iso;
}
