import { editDistance } from "./editDistance";
import { nearAmongMany, type VisitPair } from "./nearAmongMany";

/** Below this, comparing every two is quicker than looking for shared signatures. */
const FEW = 200;

/**
 * All pairs of places whose keys are at an edit distance (`editDistance`) up to `limit`: none is missed, each
 * comes once, in an order that follows from the keys alone. Time and room grow with the keys and with the
 * pairs found, not with all pairs; equal keys are pairs at distance 0, so give each key once where many
 * places share one.
 */
export function nearPairs(keys: readonly string[], limit: 1 | 2, visit: VisitPair): void {
  const places = placesByKey(keys);
  const distinct = [...places.keys()];
  const groups = [...places.values()];
  for (const group of groups) visitEqual(group, visit);
  const visitGroups: VisitPair = (a, b, distance) => {
    for (const one of groups[a] ?? []) {
      for (const other of groups[b] ?? []) {
        visit(Math.min(one, other), Math.max(one, other), distance);
      }
    }
  };
  if (distinct.length <= FEW) nearAmongFew(distinct, limit, visitGroups);
  else nearAmongMany(distinct, limit, visitGroups);
}

function placesByKey(keys: readonly string[]): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>();
  keys.forEach((key, place) => {
    const own = places.get(key);
    if (own) own.push(place);
    else places.set(key, [place]);
  });
  return places;
}

function visitEqual(group: readonly number[], visit: VisitPair): void {
  group.forEach((a, at) => {
    for (let other = at + 1; other < group.length; other += 1) visit(a, group[other] ?? a, 0);
  });
}

function nearAmongFew(keys: readonly string[], limit: 1 | 2, visit: VisitPair): void {
  keys.forEach((key, a) => {
    for (let b = a + 1; b < keys.length; b += 1) {
      const distance = editDistance(key, keys[b] ?? "", limit);
      if (distance <= limit) visit(a, b, distance);
    }
  });
}
