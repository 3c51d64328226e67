import { containsPhrase } from "../../text/containsPhrase";
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
 * Who may be one candidate spelt two ways in two lists (of other forms or awards) of one submitting unit or
 * one school by their posts, or of any units where both were born on one day. Where one list has both spellings they are two people. The
 * same spelling in two lists is in order. Each later one comes once, with the nearest before it.
 */
export function spelledTwoWays(twins: readonly Twin[]): readonly NearNames[] {
  const closest: Closest = new Map();
  for (const group of [
    ...groupBy(twins, ({ unit }) => unit),
    ...groupBy(twins, ({ school }) => school),
  ]) {
    if (isOneList(group)) continue;
    const all = namesakesBy(group, ({ toned }) => toned);
    const compare = comparer(closest, postsAgree);
    visitSameLetters(all, compare);
    if (all.some(({ looksMistyped }) => looksMistyped)) visitNearLetters(all, compare);
  }
  for (const group of groupBy(twins, ({ birthday }) => birthday)) {
    if (isOneList(group)) continue;
    const all = namesakesBy(group, ({ toned }) => toned);
    const compare = comparer(closest, () => true);
    visitSameLetters(all, compare);
    visitNearLetters(all, compare);
  }
  return inOrder(closest);
}

function isOneList(group: readonly Twin[]): boolean {
  return group.every(({ list }) => list === group[0]?.list);
}

type Agree = (a: string, b: string) => boolean;

/** One list says "Giáo viên", another "Giáo viên Trường Hoa Sen". */
const postsAgree: Agree = (a, b) =>
  a === "" || b === "" || containsPhrase(a, b) || containsPhrase(b, a);

function comparer(closest: Closest, agree: Agree): (a: Namesakes, b: Namesakes) => void {
  return (a, b) => {
    const [first] = a.twins;
    const [second] = b.twins;
    if (!first || !second) return;
    if (first.folded !== second.folded && !mayBeSlip(first, second)) return;
    const lists = new Set(a.twins.map(({ list }) => list));
    if (b.twins.some(({ list }) => lists.has(list))) return;
    for (const twin of b.twins) {
      const other = firstFellow(a, twin, agree);
      if (!other) continue;
      keepCloser(closest, other, twin);
      return;
    }
  };
}
