import type { CalendarDate } from "./calendarDate";

/**
 * As official letters write a date: the day with two digits, the month with two digits only for 1
 * and 2 (Nghị định 30/2020/NĐ-CP, Phụ lục I). `formatDate({ year: 2022, month: 8, day: 9 })` is
 * `"09/8/2022"`.
 */
export function formatDate(date: CalendarDate): string {
  return `${padded(date.day)}/${letterMonth(date.month)}/${year(date)}`;
}

/** dd/mm/yyyy, always ten characters: `"09/08/2022"`. */
export function formatPlainDate(date: CalendarDate): string {
  return `${padded(date.day)}/${padded(date.month)}/${year(date)}`;
}

/** The date line of letters and minutes: `"ngày 09 tháng 8 năm 2022"`. */
export function formatDateInWords(date: CalendarDate): string {
  return `ngày ${padded(date.day)} tháng ${letterMonth(date.month)} năm ${year(date)}`;
}

/** yyyy-mm-dd. */
export function toIso(date: CalendarDate): string {
  return `${year(date)}-${padded(date.month)}-${padded(date.day)}`;
}

function letterMonth(month: number): string {
  return month <= 2 ? padded(month) : String(month);
}

function padded(part: number): string {
  return String(part).padStart(2, "0");
}

function year(date: CalendarDate): string {
  return String(date.year).padStart(4, "0");
}
