import { isSyllable } from "../../text/isSyllable";
import { nameDistance, type NameDifference } from "../../text/nameDistance";
import type { Twin } from "./twin";

/** Two candidates whose names are spelt differently, and how. */
export interface NearNames {
  readonly earlier: Twin;
  readonly later: Twin;
  readonly difference: Exclude<NameDifference, "far">;
  readonly cost: number;
}

/** By the place of the later one the candidate before it whose name is the nearest, of equals the first. */
export type Closest = Map<number, NearNames>;

/** Of two candidates keeps what their names have to do with each other, if that is anything. */
export function keepCloser(closest: Closest, a: Twin, b: Twin): void {
  const [earlier, later] = a.at < b.at ? [a, b] : [b, a];
  const { kind, cost } = nameDistance(earlier.name, later.name);
  if (kind === "far") return;
  const known = closest.get(later.at);
  const isCloser =
    !known || cost < known.cost || (cost === known.cost && earlier.at < known.earlier.at);
  if (isCloser) closest.set(later.at, { earlier, later, difference: kind, cost });
}

/** In the order of the later ones. */
export function inOrder(closest: Closest): readonly NearNames[] {
  return [...closest.values()].sort((a, b) => a.later.at - b.later.at);
}

/**
 * Whether other letters in two names may be a slip: where they differ one of them can be no Vietnamese word,
 * or both were born on one day. "Hoa" and "Hoan" are names of two people as they stand.
 */
export function mayBeSlip(a: Twin, b: Twin): boolean {
  if (a.birthday !== null && a.birthday === b.birthday) return true;
  if (!a.looksMistyped && !b.looksMistyped) return false;
  const [inA, inB] = [a.folded.split(" "), b.folded.split(" ")];
  if (inA.length !== inB.length) return true;
  return inA.some((word, at) => {
    const other = inB[at] ?? "";
    return word !== other && !(isSyllable(word) && isSyllable(other));
  });
}
