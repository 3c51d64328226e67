import { toSerial } from "../../domain/text/calendarDate";
import { constantCell, type GridCell } from "../../domain/grid/grid";

/**
 * What an Excel set to Vietnamese makes of a typed date (`31/12/2024`) or number (`8,5`), which the
 * spreadsheet component would read as American; null for all else.
 */
export function readTyped(text: string, numberFormat: string): GridCell | null {
  if (numberFormat === "@") return null;
  return readNumber(text, numberFormat) ?? readDate(text, numberFormat);
}

function readNumber(text: string, numberFormat: string): GridCell | null {
  if (!/^-?\d{1,15},\d{1,15}$/.test(text)) return null;
  return { ...constantCell(Number(text.replace(",", "."))), numberFormat };
}

function readDate(text: string, numberFormat: string): GridCell | null {
  const match = /^(\d{1,2})[/-](\d{1,2})[/-](\d{4})$/.exec(text);
  if (!match) return null;
  const [, day, month, year] = match.map(Number);
  const serial = toSerial({ year: year ?? 0, month: month ?? 0, day: day ?? 0 }, 1900);
  if (!serial.ok) return { ...constantCell(text), numberFormat };
  const isPlain = numberFormat === "General";
  return { ...constantCell(serial.value), numberFormat: isPlain ? "dd/mm/yyyy" : numberFormat };
}
