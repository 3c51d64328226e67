import fc from "fast-check";
import {
  compareDates,
  completeDate,
  dateOfDayNumber,
  dayNumber,
  daysInMonth,
  fromSerial,
  isCalendarDate,
  toSerial,
} from "../../../src/domain/text/calendarDate";
import { fail, ok } from "../../../src/domain/result";
import { anyDate } from "./dates";

test.each([
  [2020, 2, 29],
  [2019, 2, 28],
  [1900, 2, 28],
  [2000, 2, 29],
  [2021, 4, 30],
  [2021, 12, 31],
  [2021, 13, 0],
  [2021, 0, 0],
])("%i-%i has %i days", (year, month, days) => {
  expect(daysInMonth(year, month)).toBe(days);
});

test.each([
  [{ year: 2020, month: 2, day: 29 }, true],
  [{ year: 2021, month: 2, day: 29 }, false],
  [{ year: 2021, month: 1, day: 0 }, false],
  [{ year: 2021, month: 1.5, day: 1 }, false],
  [{ year: 2021, month: 1, day: 1.5 }, false],
  [{ year: 0, month: 1, day: 1 }, false],
  [{ year: 10_000, month: 1, day: 1 }, false],
])("%j is a day: %j", (date, expected) => {
  expect(isCalendarDate(date)).toBe(expected);
});

test.each([
  [1900, 1, { year: 1900, month: 1, day: 1 }],
  [1900, 59, { year: 1900, month: 2, day: 28 }],
  [1900, 61, { year: 1900, month: 3, day: 1 }],
  [1900, 44926, { year: 2022, month: 12, day: 31 }],
  [1900, 2_958_465, { year: 9999, month: 12, day: 31 }],
  [1904, 0, { year: 1904, month: 1, day: 1 }],
  [1904, 43464, { year: 2022, month: 12, day: 31 }],
] as const)("in the %i system serial %i is %j", (system, serial, date) => {
  expect(fromSerial(serial, system)).toEqual(ok(date));
  expect(toSerial(date, system)).toEqual(ok(serial));
});

test("the time of day is no part of the date", () => {
  expect(fromSerial(44926.75, 1900)).toEqual(ok({ year: 2022, month: 12, day: 31 }));
});

test.each([
  [60, 1900, "phantom-date"],
  [60.5, 1900, "phantom-date"],
  [0, 1900, "date-out-of-range"],
  [0.4, 1900, "date-out-of-range"],
  [2_958_466, 1900, "date-out-of-range"],
  [-1, 1904, "date-out-of-range"],
  [2_957_004, 1904, "date-out-of-range"],
] as const)("serial %d of the %i system is a fault", (serial, system, code) => {
  expect(fromSerial(serial, system)).toEqual(fail({ code, params: { serial } }));
});

test.each([
  [{ year: 1899, month: 12, day: 31 }, 1900],
  [{ year: 1903, month: 12, day: 31 }, 1904],
  [{ year: 2021, month: 2, day: 30 }, 1900],
] as const)("%j has no serial in the %i system", (date, system) => {
  expect(toSerial(date, system)).toEqual(fail({ code: "date-out-of-range", params: date }));
});

test("every serial but the phantom comes back", () => {
  const serials = fc.integer({ min: 1, max: 2_957_003 }).filter((serial) => serial !== 60);
  fc.assert(
    fc.property(serials, fc.constantFrom(1900, 1904), (serial, system) => {
      const date = fromSerial(serial, system);
      expect(date.ok && toSerial(date.value, system)).toEqual(ok(serial));
    }),
  );
});

test("day numbers run without a gap and in the order of the dates", () => {
  fc.assert(
    fc.property(anyDate, anyDate, (a, b) => {
      expect(dateOfDayNumber(dayNumber(a))).toEqual(a);
      expect(Math.sign(compareDates(a, b))).toBe(Math.sign(dayNumber(a) - dayNumber(b)));
    }),
  );
});

test("a day number counts from 1970-01-01", () => {
  expect(dayNumber({ year: 1970, month: 1, day: 1 })).toBe(0);
  expect(dayNumber({ year: 2000, month: 3, day: 1 })).toBe(11_017);
});

test("only a date with day and month is complete", () => {
  expect(completeDate({ year: 2016, month: null, day: null })).toBeNull();
  expect(completeDate({ year: 2021, month: 5, day: null })).toBeNull();
  const full = { year: 2021, month: 5, day: 3 };
  expect(completeDate(full)).toEqual(full);
});
