import type { Fraction } from "../../regulation/basis";
import type { NumberCell } from "../reviewData";

/** The share of a whole number, rounded down: 15/100 of 20 is 3, of 19 is 2. Exact. */
export function floorShare({ numerator, denominator }: Fraction, of: number): number {
  const product = numerator * of;
  return (product - (product % denominator)) / denominator;
}

/** The share of a whole number, rounded up: 1/3 of 10 is 4. Exact. */
export function ceilShare(share: Fraction, of: number): number {
  const floor = floorShare(share, of);
  return floor * share.denominator < share.numerator * of ? floor + 1 : floor;
}

/** "15/100". */
export function shareText({ numerator, denominator }: Fraction): string {
  return `${String(numerator)}/${String(denominator)}`;
}

/** The count that a cell states; null where it is blank, no number, negative or a fraction. */
export function countOf({ value }: NumberCell): number | null {
  return value !== null && Number.isSafeInteger(value) && value >= 0 ? value : null;
}
