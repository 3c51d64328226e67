import type { GridCell } from "../grid/grid";
import { dateCell, EMPTY, textCell, type CellContent } from "../report/sheetContent";
import { completeDate, fromSerial, toSerial, type DateSystem } from "../text/calendarDate";
import { toIso } from "../text/formatDate";
import { parseDate } from "../text/parseDate";

/** A number of a date column that lies before is a year or another plain number, not the day Excel would make of it. */
const EARLIEST_YEAR = 1945;

/**
 * The day in a cell as `YYYY-MM-DD`: a date cell from 1945 on, or text that is a whole date; null for anything
 * else, such as the number 2021.
 */
export function isoOfCell(cell: GridCell, system: DateSystem): string | null {
  if (cell.type === "number" && typeof cell.value === "number") {
    const date = fromSerial(Math.floor(cell.value), system);
    return date.ok && date.value.year >= EARLIEST_YEAR ? toIso(date.value) : null;
  }
  if (cell.type !== "text") return null;
  const read = parseDate(cell.text);
  const date = read.ok ? completeDate(read.value) : null;
  return date && toIso(date);
}

/** A day for a cell of our own sheets (1900 date system), shown dd/mm/yyyy; empty where none is known. */
export function dateContent(iso: string | null): CellContent {
  if (iso === null) return EMPTY;
  const read = parseDate(iso);
  const date = read.ok ? completeDate(read.value) : null;
  const serial = date && toSerial(date, 1900);
  return serial?.ok ? dateCell(serial.value) : textCell(iso);
}
