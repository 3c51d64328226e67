import { fail, ok, type Result } from "../result";

/**
 * An exact decimal number, `units / 10 ** scale`: `{ units: 85, scale: 1 }` is 8.5. Always in its
 * shortest form, so that equal numbers are equal data.
 */
export interface Decimal {
  readonly units: number;
  readonly scale: number;
}

export interface DecimalFault {
  readonly code: "unfilled-number" | "not-a-number" | "ambiguous-number" | "number-too-long";
  readonly params?: Readonly<Record<string, string | number>>;
}

const PLAIN = /^(?<sign>[-+]?)(?<whole>\d+)(?:[.,](?<fraction>\d+))?$/u;
const POINT_GROUPS = /^[-+]?[1-9]\d{0,2}(?:(?:\.\d{3})+,\d+|(?:\.\d{3}){2,})$/u;
const COMMA_GROUPS = /^[-+]?[1-9]\d{0,2}(?:(?:,\d{3})+\.\d+|(?:,\d{3}){2,})$/u;
const AMBIGUOUS = /^[-+]?[1-9]\d{0,2}[.,]\d{3}$/u;
const UNFILLED = /^[\s.…_]*$/u;
/** Excel itself shows no more than 15 significant digits. */
const EXCEL_DIGITS = 15;

/**
 * Reads a number typed as text, with decimal comma or point: `"8,5"`, `"8.5"`, `" 9,75 "`, `"-1"`,
 * `"1.234,5"`. Faults: `unfilled-number` (blank, dots), `ambiguous-number` (`1.000`, `12,125`: a
 * thousand or a fraction), `number-too-long` (beyond 2^53), `not-a-number`.
 */
export function parseDecimal(text: string): Result<Decimal, DecimalFault> {
  if (UNFILLED.test(text)) return fail({ code: "unfilled-number" });
  const written = text.trim().replace(/^[\u2212\u2013]/u, "-");
  if (AMBIGUOUS.test(written)) return fail({ code: "ambiguous-number", params: { text: written } });
  const parts = PLAIN.exec(withoutGroups(written))?.groups;
  if (!parts) return fail({ code: "not-a-number", params: { text: written } });
  const { sign = "", whole = "", fraction = "" } = parts;
  return decimalOfDigits({ sign, digits: whole + fraction, scale: fraction.length });
}

function withoutGroups(text: string): string {
  if (POINT_GROUPS.test(text)) return text.replaceAll(".", "");
  return COMMA_GROUPS.test(text) ? text.replaceAll(",", "") : text;
}

interface Digits {
  readonly sign: string;
  readonly digits: string;
  readonly scale: number;
}

function decimalOfDigits({ sign, digits, scale }: Digits): Result<Decimal, DecimalFault> {
  let significant = digits.replace(/^0+/u, "");
  let places = scale;
  while (places > 0 && significant.endsWith("0")) {
    significant = significant.slice(0, -1);
    places -= 1;
  }
  if (places < 0) {
    significant += "0".repeat(-places);
    places = 0;
  }
  if (significant === "") return ok({ units: 0, scale: 0 });
  const units = Number(significant);
  if (!Number.isSafeInteger(units)) return fail({ code: "number-too-long", params: { digits } });
  return ok({ units: sign === "-" ? -units : units, scale: places });
}

/**
 * The decimal number of a numeric cell, exactly as its shortest decimal text reads; a number with
 * more digits than that can carry (0.1 + 0.2) is read to Excel's 15 significant digits. Faults:
 * `not-a-number`, `number-too-long`.
 */
export function decimalFromNumber(value: number): Result<Decimal, DecimalFault> {
  if (!Number.isFinite(value)) return fail({ code: "not-a-number" });
  const shortest = decimalOfDigits(digitsOf(String(value)));
  return shortest.ok ? shortest : decimalOfDigits(digitsOf(value.toPrecision(EXCEL_DIGITS)));
}

function digitsOf(text: string): Digits {
  const [mantissa = "", exponent = "0"] = text.split("e");
  const [whole = "", fraction = ""] = mantissa.replace("-", "").split(".");
  const sign = mantissa.startsWith("-") ? "-" : "";
  return { sign, digits: whole + fraction, scale: fraction.length - Number(exponent) };
}

/** The nearest floating-point number. */
export function decimalToNumber(decimal: Decimal): number {
  return Number(`${decimal.units}e${-decimal.scale}`);
}
