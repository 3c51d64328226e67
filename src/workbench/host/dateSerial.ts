/** Day number of a civil date in the 1900 system, with its phantom 29 February 1900. */
export function dateSerial(year: number, month: number, day: number): number {
  const days = Date.UTC(year, month - 1, day) / 86_400_000 + 25_569;
  return days < 61 ? days - 1 : days;
}

/** Whether the calendar has that day: `isCivilDate(2026, 2, 30) //=> false`. */
export function isCivilDate(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}
