import type { NearNames } from "./closest";
import { addByBirth, firstOfBirth, noneYet, type FirstByBirth } from "./firstByBirth";
import { groupBy } from "./groupBy";
import { nearTwins } from "./nearTwins";
import type { Twin } from "./twin";

/**
 * Two nominations of one list form and award that may be one candidate. `same`: name, post and unit agree;
 * `possible`: the name and some of the rest; `near`: the names differ, but not more than a hand mistypes.
 */
export type LikelyTwin =
  | { readonly likeness: "same" | "possible"; readonly earlier: Twin; readonly later: Twin }
  | ({ readonly likeness: "near" } & Pick<NearNames, "earlier" | "later" | "difference">);

/**
 * Who stands twice in the lists of one form and award. Each later nomination comes once, with the first that
 * is the same candidate, or else the first that possibly is, or else the one of the nearest name. The same
 * name with another birth date, or with another post in another unit, is another person; so is a collective
 * of one name under another parent. Time grows with the nominations, however many share a name.
 */
export function likelyTwins(twins: readonly Twin[]): readonly LikelyTwin[] {
  return groupBy(twins, ({ list }) => list).flatMap((list) => {
    const found = groupBy(list, ({ folded }) => folded).flatMap((group) =>
      group.length < 2 ? [] : twinsIn(group),
    );
    const known = new Set(found.map(({ later }) => later));
    const near = nearTwins(list, known).map(({ earlier, later, difference }) => ({
      likeness: "near" as const,
      earlier,
      later,
      difference,
    }));
    return [...found, ...near];
  });
}

type Firsts = Map<string, FirstByBirth<Twin>>;

function twinsIn(group: readonly Twin[]): readonly LikelyTwin[] {
  const same: Firsts = new Map();
  const possible: Firsts = new Map();
  return group.flatMap((later): readonly LikelyTwin[] => {
    const keys = likenessKeys(later);
    const twin = firstOf(same, keys.same, later);
    const earlier = twin ?? firstOf(possible, keys.possible, later);
    keep(same, later.school !== null ? keys.same : keys.same.slice(0, 1), later);
    keep(possible, keys.kept, later);
    return earlier ? [{ likeness: twin ? "same" : "possible", earlier, later }] : [];
  });
}

/**
 * What two nominations have in common where they are the same candidate, or possibly are: name with accents,
 * post and unit for the one; name and post too, where the earlier post names a school.
 */
function likenessKeys(twin: Twin) {
  const { toned, post, unit, birthday, isCollective } = twin;
  const anywhere = key(toned, post, null);
  const shared = [
    key(null, post, unit),
    ...(post === "" ? [] : [anywhere]),
    ...(birthday === null ? [] : [key(null, null, null, birthday)]),
  ];
  const inUnit = key(toned, null, unit);
  const bare = key(toned, "", unit);
  const asks = isCollective && post !== "" ? bare : inUnit;
  const gives = isCollective && post === "" ? [bare, inUnit] : [inUnit];
  return {
    same: [key(toned, post, unit), anywhere],
    possible: [...shared, asks],
    kept: [...shared, ...gives, ...(isCollective ? [] : [bare])],
  };
}

function key(...parts: readonly (string | null)[]): string {
  return JSON.stringify(parts);
}

function firstOf(firsts: Firsts, keys: readonly string[], twin: Twin): Twin | null {
  return keys.reduce<Twin | null>((first, each) => {
    const known = firsts.get(each);
    const found = known ? firstOfBirth(known, twin) : null;
    return found && (first === null || found.at < first.at) ? found : first;
  }, null);
}

function keep(firsts: Firsts, keys: readonly string[], twin: Twin): void {
  for (const each of keys) {
    const known = firsts.get(each) ?? noneYet<Twin>();
    firsts.set(each, known);
    addByBirth(known, twin);
  }
}
