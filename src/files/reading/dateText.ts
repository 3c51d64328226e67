import {
  fromSerial,
  isCalendarDate,
  toSerial,
  type DateSystem,
} from "../../domain/text/calendarDate";
import type { ShownDateParts } from "../../domain/text/shownDateParts";

const DAY_SECONDS = 86_400;

/**
 * What a number shows in a date format, in Vietnamese order and with the parts the format names:
 * `dd/mm/yyyy`, `mm/yyyy`, `dd/mm/yyyy hh:mm`. Null where the serial is no date.
 */
export function dateText(serial: number, parts: ShownDateParts, system: DateSystem): string | null {
  const date = fromSerial(serial, system);
  if (!date.ok) return null;
  const shown = [
    ...(parts.day ? [pad(date.value.day)] : []),
    ...(parts.month ? [pad(date.value.month)] : []),
    ...(parts.year ? [String(date.value.year).padStart(4, "0")] : []),
  ].join("/");
  return parts.time ? `${shown} ${clockText(serial - Math.floor(serial))}` : shown;
}

function clockText(partOfDay: number): string {
  const seconds = Math.min(Math.round(partOfDay * DAY_SECONDS), DAY_SECONDS - 1);
  return `${pad(Math.floor(seconds / 3600))}:${pad(Math.floor(seconds / 60) % 60)}`;
}

const ISO_DATE =
  /^(\d{4})-(\d\d)-(\d\d)(?:T([01]\d|2[0-3]):([0-5]\d)(?::([0-5]\d(?:\.\d+)?))?Z?)?$/;

/** The serial of an ISO 8601 date (cells of type `d`, ECMA-376 part 1, 18.18.11); null where it is none. */
export function serialOfIsoDate(text: string, system: DateSystem): number | null {
  const match = ISO_DATE.exec(text.trim());
  if (!match) return null;
  const [year = 0, month = 0, day = 0, hours = 0, minutes = 0, seconds = 0] = match
    .slice(1)
    .map((part: string | undefined) => Number(part ?? 0));
  const date = { year, month, day };
  const serial = isCalendarDate(date) ? toSerial(date, system) : null;
  if (!serial?.ok) return null;
  return serial.value + (hours * 3600 + minutes * 60 + seconds) / DAY_SECONDS;
}

function pad(number: number): string {
  return String(number).padStart(2, "0");
}
