import { shownText, type GridCell } from "../grid/grid";
import { fail, ok, type Result } from "../result";
import { fromSerial, type DateSystem, type PartialDate } from "./calendarDate";
import { parseDate } from "./parseDate";
import { shownDateParts, type ShownDateParts } from "./shownDateParts";

/** A date of a cell, and whether Excel keeps it as a date (its serial number in a date format). */
export interface DateInCell {
  readonly date: PartialDate;
  readonly isSerial: boolean;
}

/**
 * Reads a cell that holds one date: a number in a date format by the sheet's date system, with no more of it than
 * the format shows (`09/2023` has no day); any other number only where its digits are a year or month and year
 * (1975, 9.2023: never a serial number); text as `parseDate` does. Faults: those of `parseDate` and of serial
 * numbers (`phantom-date`, `date-out-of-range`), `year-not-shown` (format `dd/mm`: the year is Excel's own).
 */
export function readDateCell(cell: GridCell, system: DateSystem): Result<DateInCell> {
  if (cell.type === "empty") return fail({ code: "unfilled-date" });
  if (cell.type === "error" || cell.type === "boolean") return fail({ code: "not-a-date" });
  const parts = typeof cell.value === "number" ? shownDateParts(cell.numberFormat) : null;
  if (typeof cell.value === "number" && parts) return readSerial(cell.value, parts, system);
  const text = typeof cell.value === "number" ? String(cell.value) : shownText(cell);
  const read = parseDate(text);
  return read.ok ? ok({ date: read.value, isSerial: false }) : read;
}

function readSerial(serial: number, shown: ShownDateParts, system: DateSystem): Result<DateInCell> {
  const read = fromSerial(serial, system);
  if (!read.ok) return read;
  if (!shown.year) return fail({ code: "year-not-shown", params: { serial } });
  const { year, month, day } = read.value;
  const date = { year, month: shown.month ? month : null, day: shown.day ? day : null };
  return ok({ date, isSerial: true });
}
