import ical, { ICalCalendarMethod } from "ical-generator";

/** A day in the calendar. */
export interface CalendarEntry {
  /** Stable, so that bringing the file in again changes the entry instead of doubling it. */
  readonly id: string;
  /** `YYYY-MM-DD`, a whole day. */
  readonly date: string;
  readonly title: string;
  readonly description: string;
}

/**
 * An iCalendar file (RFC 5545) of whole-day entries, the same for the same entries and `made` (ISO 8601, when
 * the entries were as they are).
 */
export function writeIcs(name: string, entries: readonly CalendarEntry[], made: string): string {
  const calendar = ical({
    name,
    method: ICalCalendarMethod.PUBLISH,
    prodId: { company: "binh-xet", product: "tien-do", language: "VI" },
  });
  for (const { id, date, title, description } of entries) {
    calendar.createEvent({
      id: `${id}@binh-xet`,
      stamp: new Date(made),
      start: new Date(`${date}T00:00:00.000Z`),
      timezone: "UTC",
      allDay: true,
      summary: title,
      description,
    });
  }
  return calendar.toString();
}
