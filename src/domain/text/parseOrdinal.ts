/** The number in front of a row or a group. */
export interface Ordinal {
  readonly kind: "arabic" | "roman" | "letter";
  readonly number: number;
}

/** Vietnamese lists go a, b, c, d, đ, e; f, j, w and z keep their usual place. */
const LETTERS = Array.from("abcdđefghijklmnopqrstuvwxyz");
const ORDINAL = /^\(?\s*(?<mark>\d{1,6}|[A-Za-zĐđ]{1,7})\s*[.):]?$/u;
const ROMAN = /^(?<tens>X{0,3})(?<units>IX|IV|V?I{0,3})$/u;
const ROMAN_UNITS = ["", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"];

/**
 * Reads `1`, `1.`, `01`, `(1)`, `I.`, `IV`, `A.`, `đ)`; null where the text is anything else. Roman
 * numbers are read up to XXXIX; of single letters, capital I, V and X are Roman, all others letters.
 */
export function parseOrdinal(text: string): Ordinal | null {
  const mark = ORDINAL.exec(text.trim())?.groups?.["mark"] ?? "";
  if (/^\d/u.test(mark)) return arabic(mark);
  return mark.length === 1 && !/[IVX]/u.test(mark) ? letter(mark) : roman(mark);
}

function arabic(digits: string): Ordinal | null {
  const number = Number(digits);
  return number === 0 ? null : { kind: "arabic", number };
}

function letter(mark: string): Ordinal | null {
  const index = LETTERS.indexOf(mark.toLowerCase());
  return index < 0 ? null : { kind: "letter", number: index + 1 };
}

function roman(mark: string): Ordinal | null {
  const parts = mark === "" ? null : (ROMAN.exec(mark) ?? ROMAN.exec(mark.toUpperCase()));
  const isOneCase = mark === mark.toUpperCase() || mark === mark.toLowerCase();
  if (!parts || !isOneCase) return null;
  const tens = parts.groups?.["tens"]?.length ?? 0;
  const units = ROMAN_UNITS.indexOf(parts.groups?.["units"] ?? "");
  return { kind: "roman", number: tens * 10 + units };
}
