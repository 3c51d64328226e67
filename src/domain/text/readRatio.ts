import { fail, ok, type Result } from "../result";
import type { Decimal } from "./parseDecimal";
import { parseDecimal } from "./parseDecimal";
import { unifyCharacters } from "./unifyCharacters";

/** A fraction such as 9 of 9, exactly as written. */
export interface Fraction {
  readonly numerator: number;
  readonly denominator: number;
}

/** A ratio as a paper states it: as a fraction, as a percentage, or as both. */
export interface StatedRatio {
  readonly fraction: Fraction | null;
  /** `{ units: 6667, scale: 2 }` is 66,67 %. */
  readonly percent: Decimal | null;
  /** Whether the percentage is that of the fraction, rounded or cut off at its last digit; null without both. */
  readonly agrees: boolean | null;
}

const FRACTION =
  /(?<![\d/.,\p{L}-])(?<numerator>\d{1,6})\s*\/\s*(?<denominator>\d{1,6})(?!\s*[\d/]|[.,]\d|\s*\/|-\p{L})/gu;
const PERCENT = /(?<![\d/])(?<percent>\d{1,9}(?:[.,]\d{1,6})?)\s*%/gu;

/**
 * Reads the one ratio of a cell or sentence: `09/09 thành viên có mặt (100%)`, `49/50`, `66,67%`, `77,78 %`, `0.65%`.
 * Nothing is corrected: where fraction and percentage contradict each other, `agrees` is false. Faults:
 * `no-ratio`, `several-ratios`. A month with its year (9/2022) is no fraction.
 */
export function readRatio(text: string): Result<StatedRatio> {
  const written = unifyCharacters(text.normalize("NFC"));
  const fractions = distinct(Array.from(written.matchAll(FRACTION), fractionOf).filter(isNoMonth));
  const percents = distinct(
    Array.from(written.matchAll(PERCENT), ({ groups }) => groups?.["percent"] ?? ""),
  );
  if (fractions.length > 1 || percents.length > 1) return fail({ code: "several-ratios" });
  const fraction = fractions[0] ?? null;
  const digits = percents[0] ?? null;
  if (fraction === null && digits === null) return fail({ code: "no-ratio" });
  const agrees = fraction && digits !== null ? isPercentOf(digits, fraction) : null;
  return ok({ fraction, percent: digits === null ? null : decimalOf(digits), agrees });
}

function fractionOf({ groups }: RegExpMatchArray): Fraction {
  return {
    numerator: Number(groups?.["numerator"]),
    denominator: Number(groups?.["denominator"]),
  };
}

function isNoMonth({ numerator, denominator }: Fraction): boolean {
  return numerator > 12 || denominator < 1900 || denominator > 2099;
}

function distinct<T>(items: readonly T[]): readonly T[] {
  return [...new Map(items.map((item) => [JSON.stringify(item), item])).values()];
}

/** Behind a percentage a point or comma always starts the fraction: nobody writes thousands of percents. */
function decimalOf(digits: string): Decimal | null {
  const [whole = "", fraction = ""] = digits.split(/[.,]/u);
  const read = parseDecimal(`${whole},${fraction.padEnd(7, "0")}`);
  return read.ok ? read.value : null;
}

function isPercentOf(digits: string, { numerator, denominator }: Fraction): boolean {
  if (denominator === 0) return false;
  const scale = digits.split(/[.,]/u)[1]?.length ?? 0;
  const units = Number(digits.replace(/[.,]/u, ""));
  const exact = numerator * 100 * 10 ** scale;
  const cutOff = Math.floor(exact / denominator);
  const isRoundedUp = 2 * (exact - cutOff * denominator) >= denominator;
  return units === cutOff || (isRoundedUp && units === cutOff + 1);
}
