import type { Threshold } from "../regulation/schema";

/**
 * The least number of votes that meets the threshold, in whole numbers throughout.
 * `requiredVotes({ share: { numerator: 9, denominator: 10 }, strict: false }, 11) //=> 10`
 */
export function requiredVotes({ share, strict }: Threshold, base: number): number {
  const product = BigInt(base) * BigInt(share.numerator);
  const denominator = BigInt(share.denominator);
  return Number(strict ? product / denominator + 1n : (product + denominator - 1n) / denominator);
}

/** Whether `count` of `base` is at least the share, or more than it where the threshold is strict. */
export function meetsShare(count: number, base: number, { share, strict }: Threshold): boolean {
  const reached = BigInt(count) * BigInt(share.denominator);
  const asked = BigInt(base) * BigInt(share.numerator);
  return strict ? reached > asked : reached >= asked;
}
