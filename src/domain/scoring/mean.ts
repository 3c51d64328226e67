/** A mean as an exact fraction: `sum` whole hundredths of a point, not negative, from `given` ≥ 1 marks. */
export interface Mean {
  readonly sum: number;
  readonly given: number;
}

/** An exact decimal: `{ units: 101, scale: 2 }` is 1,01. */
export interface Decimal {
  readonly units: number;
  readonly scale: number;
}

/** Negative where `left` is the lower mean, 0 where both are exactly equal. */
export function compareMeans(left: Mean, right: Mean): number {
  const first = left.sum * right.given;
  const second = right.sum * left.given;
  if (Number.isSafeInteger(first) && Number.isSafeInteger(second)) return first - second;
  const exact = BigInt(left.sum) * BigInt(right.given) - BigInt(right.sum) * BigInt(left.given);
  return exact < 0n ? -1 : exact > 0n ? 1 : 0;
}

/**
 * The mean in points, rounded half up once, from the exact fraction.
 * `meanRounded({ sum: 201, given: 2 }, 2) //=> { units: 101, scale: 2 }`, since 1,005 gives 1,01.
 */
export function meanRounded(mean: Mean, digits: number): Decimal {
  const numerator = BigInt(mean.sum) * 10n ** BigInt(digits);
  const denominator = BigInt(mean.given) * 100n;
  const units = (2n * numerator + denominator) / (2n * denominator);
  return { units: Number(units), scale: digits };
}

/** The mean in points for a cell, unrounded: the floating-point number nearest to the fraction. */
export function meanNumber(mean: Mean): number {
  return mean.sum / (mean.given * 100);
}
