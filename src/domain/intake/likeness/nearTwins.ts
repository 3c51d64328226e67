import { inOrder, keepCloser, mayBeSlip } from "./closest";
import type { Closest, NearNames } from "./closest";
import { groupBy } from "./groupBy";
import {
  firstFellow,
  namesakesBy,
  visitNearLetters,
  visitSameLetters,
  type Namesakes,
} from "./namesakes";
import type { Twin } from "./twin";

/**
 * Candidates of one list whose names differ by what a hand mistypes: within one submitting unit, of one
 * school by their posts, or born on one day. Each later one comes once, with the nearest before it; those `known` as somebody's twin do not.
 */
export function nearTwins(twins: readonly Twin[], known: ReadonlySet<Twin>): readonly NearNames[] {
  const closest: Closest = new Map();
  const ofPlaces = [
    ...groupBy(twins, ({ unit }) => unit),
    ...groupBy(twins, ({ school }) => school),
  ].filter((group) => group.some(({ looksMistyped }) => looksMistyped));
  const ofDays = groupBy(twins, ({ birthday }) => birthday);
  for (const group of [...ofPlaces, ...ofDays]) {
    const all = namesakesBy(group, ({ folded }) => folded);
    const visit = (a: Namesakes, b: Namesakes) => {
      if (a.looksMistyped || b.looksMistyped || a.twins[0]?.birthday) compare(closest, known, a, b);
    };
    visitSameLetters(all, visit);
    visitNearLetters(all, visit);
  }
  return inOrder(closest);
}

/** Each with the first of the other spelling who may be the same, where that one stands before it. */
function compare(closest: Closest, known: ReadonlySet<Twin>, a: Namesakes, b: Namesakes): void {
  for (const [own, others] of [
    [a, b],
    [b, a],
  ] as const) {
    for (const later of own.twins) {
      if (known.has(later)) continue;
      const earlier = firstFellow(others, later, () => true);
      if (!earlier || earlier.at > later.at) continue;
      if (mayBeSlip(earlier, later)) keepCloser(closest, earlier, later);
    }
  }
}
