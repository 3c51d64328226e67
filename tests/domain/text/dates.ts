import fc from "fast-check";
import { daysInMonth } from "../../../src/domain/text/calendarDate";

/** Any day of the years that lists speak of. */
export const anyDate = fc
  .record({
    year: fc.integer({ min: 1900, max: 2099 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 31 }),
  })
  .map((date) => ({ ...date, day: Math.min(date.day, daysInMonth(date.year, date.month)) }));
