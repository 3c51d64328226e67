import fc from "fast-check";
import { constantCell, EMPTY_CELL, type GridCell } from "../../../src/domain/grid/grid";
import { fail, ok } from "../../../src/domain/result";
import { toSerial, type DateSystem, type PartialDate } from "../../../src/domain/text/calendarDate";
import { readDateCell } from "../../../src/domain/text/readDateCell";
import { anyDate } from "./dates";

function numberCell(value: number, numberFormat: string): GridCell {
  return { ...constantCell(value), numberFormat };
}

test.each<[number, string, DateSystem, PartialDate]>([
  [27500, "dd/mm/yyyy", 1900, { year: 1975, month: 4, day: 16 }],
  [27500.75, "dd/mm/yyyy", 1900, { year: 1975, month: 4, day: 16 }],
  [26038, "dd/mm/yyyy", 1904, { year: 1975, month: 4, day: 16 }],
  [44830, "[$-1010000]d/m/yyyy;@", 1900, { year: 2022, month: 9, day: 26 }],
  [45170, "mm/yyyy", 1900, { year: 2023, month: 9, day: null }],
  [27500, "yyyy", 1900, { year: 1975, month: null, day: null }],
  [1, "dd/mm/yyyy", 1900, { year: 1900, month: 1, day: 1 }],
  [1975, "dd/mm/yyyy", 1900, { year: 1905, month: 5, day: 28 }],
])("%d as %s in the %d system is %j", (value, format, system, date) => {
  expect(readDateCell(numberCell(value, format), system)).toEqual(ok({ date, isSerial: true }));
});

test.each<[string | number, number, number | null, number | null]>([
  [1975, 1975, null, null],
  [9.2023, 2023, 9, null],
  ["1975", 1975, null, null],
  ["26/9/2022", 2022, 9, 26],
  ["09.2023", 2023, 9, null],
  ["/5/2021", 2021, 5, null],
  [" ngày 24 tháng 10 năm 2022 ", 2022, 10, 24],
])("%j is year %d, month %p, day %p as it stands", (value, year, month, day) => {
  expect(readDateCell(constantCell(value), 1900)).toEqual(
    ok({ date: { year, month, day }, isSerial: false }),
  );
});

test.each<[GridCell, DateSystem, object]>([
  [EMPTY_CELL, 1900, { code: "unfilled-date" }],
  [constantCell("…/…/…"), 1900, { code: "unfilled-date" }],
  [constantCell(true), 1900, { code: "not-a-date" }],
  [{ ...constantCell("#N/A"), type: "error" }, 1900, { code: "not-a-date" }],
  [constantCell(27500), 1900, { code: "not-a-date" }],
  [numberCell(27500, "0.00"), 1900, { code: "not-a-date" }],
  [numberCell(0.5, "h:mm"), 1900, { code: "not-a-date" }],
  [constantCell(-1975), 1900, { code: "not-a-date" }],
  [
    constantCell("31/02/1980"),
    1900,
    { code: "impossible-date", params: { year: 1980, month: 2, day: 31 } },
  ],
  [constantCell("5/6/75"), 1900, { code: "two-digit-year", params: { year: "75" } }],
  [constantCell(2753), 1900, { code: "year-out-of-range", params: { year: 2753 } }],
  [numberCell(60, "dd/mm/yyyy"), 1900, { code: "phantom-date", params: { serial: 60 } }],
  [numberCell(-5, "dd/mm/yyyy"), 1904, { code: "date-out-of-range", params: { serial: -5 } }],
  [numberCell(44830, "dd/mm"), 1900, { code: "year-not-shown", params: { serial: 44830 } }],
])("%j in the %d system is no date", (cell, system, fault) => {
  expect(readDateCell(cell, system)).toEqual(fail(fault as { code: string }));
});

test.each<[DateSystem]>([[1900], [1904]])(
  "every day typed as a date in the %d system is read",
  (system) => {
    fc.assert(
      fc.property(anyDate, (date) => {
        const serial = toSerial(date, system);
        if (!serial.ok) return;
        const cell = numberCell(serial.value, "dd/mm/yyyy");
        expect(readDateCell(cell, system)).toEqual(ok({ date, isSerial: true }));
      }),
    );
  },
);
