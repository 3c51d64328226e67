import { fail, ok, type Result } from "../result";

/** A day of the Gregorian calendar; months and days count from 1. */
export interface CalendarDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** A date as people write it: the day, or the day and the month, may be left out. */
export interface PartialDate {
  readonly year: number;
  readonly month: number | null;
  readonly day: number | null;
}

export interface SerialFault {
  readonly code: "phantom-date" | "date-out-of-range";
  readonly params: Readonly<Record<string, string | number>>;
}

/** Excel counts days from 1900-01-01 (Windows) or from 1904-01-01 (old Mac files). */
export type DateSystem = 1900 | 1904;

const LAST_DAY: CalendarDate = { year: 9999, month: 12, day: 31 };
const DAY_BEFORE_1900 = dayNumber({ year: 1899, month: 12, day: 31 });
const FIRST_OF_1904 = dayNumber({ year: 1904, month: 1, day: 1 });
/** Excel's 1900 system counts a 29 February 1900 that never was. */
const PHANTOM_SERIAL = 60;

export function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

/** 28 to 31; 0 where there is no such month. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2 && isLeapYear(year)) return 29;
  return [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
}

/** Whether the three whole numbers name a day of the years 1 to 9999. */
export function isCalendarDate(date: CalendarDate): boolean {
  const whole = Number.isInteger(date.year) && Number.isInteger(date.day);
  const known = date.year >= 1 && date.year <= LAST_DAY.year && date.day >= 1;
  return whole && known && date.day <= daysInMonth(date.year, date.month);
}

/** The full date, or null where the day or the month is missing. */
export function completeDate(date: PartialDate): CalendarDate | null {
  const { year, month, day } = date;
  return month === null || day === null ? null : { year, month, day };
}

/** Days since 1970-01-01, for counting the days between two dates. */
export function dayNumber(date: CalendarDate): number {
  const year = date.month <= 2 ? date.year - 1 : date.year;
  const dayOfYear = Math.floor((153 * ((date.month + 9) % 12) + 2) / 5) + date.day - 1;
  return 365 * year + leapDaysBefore(year) + dayOfYear - 719_468;
}

/** The date of a day number; the inverse of `dayNumber`. */
export function dateOfDayNumber(days: number): CalendarDate {
  const shifted = days + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + leapDaysBefore(yearOfEra));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
  const day = dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1;
  return { year: era * 400 + yearOfEra + (month <= 2 ? 1 : 0), month, day };
}

function leapDaysBefore(year: number): number {
  return Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400);
}

/** The serial number Excel stores for a date. Fault: `date-out-of-range` before the system's start. */
export function toSerial(date: CalendarDate, system: DateSystem): Result<number, SerialFault> {
  const days = dayNumber(date);
  const serial = system === 1904 ? days - FIRST_OF_1904 : serialOf1900(days - DAY_BEFORE_1900);
  const first = system === 1904 ? 0 : 1;
  if (!isCalendarDate(date) || serial < first) {
    return fail({ code: "date-out-of-range", params: { ...date } });
  }
  return ok(serial);
}

/**
 * The date of a stored serial number; a time of day (the fraction) is left out. Faults:
 * `phantom-date` (serial 60 of the 1900 system, a day that never was), `date-out-of-range`.
 */
export function fromSerial(serial: number, system: DateSystem): Result<CalendarDate, SerialFault> {
  const whole = Math.floor(serial);
  if (system === 1900 && whole === PHANTOM_SERIAL) {
    return fail({ code: "phantom-date", params: { serial } });
  }
  const days = system === 1904 ? whole + FIRST_OF_1904 : daysOf1900(whole) + DAY_BEFORE_1900;
  const first = system === 1904 ? 0 : 1;
  if (!Number.isFinite(serial) || whole < first || days > dayNumber(LAST_DAY)) {
    return fail({ code: "date-out-of-range", params: { serial } });
  }
  return ok(dateOfDayNumber(days));
}

function serialOf1900(days: number): number {
  return days >= PHANTOM_SERIAL ? days + 1 : days;
}

function daysOf1900(serial: number): number {
  return serial > PHANTOM_SERIAL ? serial - 1 : serial;
}

/** Negative where `a` is earlier, positive where it is later, zero where they are one day. */
export function compareDates(a: CalendarDate, b: CalendarDate): number {
  return a.year - b.year || a.month - b.month || a.day - b.day;
}
