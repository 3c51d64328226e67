import type { ReceivedList } from "../intake/nomination";

/** Which list has taken the place of which: by the id of the list that no longer counts. */
export type ListTakers = ReadonlyMap<string, ReceivedList>;

/**
 * The lists that took the place of older ones. Only a list of a higher version takes another's place, so that a
 * wrong `Thay cho` can never make a list vanish for one that vanishes itself.
 */
export function listTakers(lists: readonly ReceivedList[]): ListTakers {
  const byId = new Map(lists.map((list) => [list.id, list]));
  const takers = new Map<string, ReceivedList>();
  for (const list of lists) {
    const former = list.replaces === null ? undefined : byId.get(list.replaces);
    if (former && former.version < list.version) takers.set(former.id, list);
  }
  return takers;
}

/** The list that counts in the place of `list`: the newest of its versions, itself where there is no newer one. */
export function newestVersion(list: ReceivedList, takers: ListTakers): ReceivedList {
  const taker = takers.get(list.id);
  return taker ? newestVersion(taker, takers) : list;
}
