import { currentUnit, listRows } from "../checks/listRows";
import type { ReviewData } from "../checks/reviewData";
import type { ReceivedList } from "../intake/nomination";
import type { RegisteredNomination } from "../intake/register";
import { unitKey } from "../intake/unitKey";
import { listTakers, newestVersion } from "./listVersions";

/** A list that a unit has sent. */
export interface ArrivedList {
  readonly list: ReceivedList;
  /** Title of the plan's list form; empty where nobody could tell which it is. */
  readonly title: string;
  /** It no longer counts: version `newest` has taken its place. */
  readonly isReplaced: boolean;
  /** The newest version of it that is known, its own where there is no newer one. */
  readonly newest: number;
}

/** What a unit has sent, and what of it stands in the register. */
export interface UnitArrivals {
  /** Those that count, in the order in which they came, then the replaced ones. */
  readonly lists: readonly ArrivedList[];
  readonly nominations: KindCounts;
  /** Rows that the unit has withdrawn; they are in no other count. */
  readonly withdrawn: number;
}

export interface KindCounts {
  readonly collectives: number;
  readonly individuals: number;
  /** Nobody can tell whether these are collectives or individuals. */
  readonly unclear: number;
  readonly all: number;
}

export const NO_ARRIVALS: UnitArrivals = Object.freeze({
  lists: [],
  nominations: Object.freeze({ collectives: 0, individuals: 0, unclear: 0, all: 0 }),
  withdrawn: 0,
});

/**
 * What has come from each unit, by `unitKey` as the register has the unit now. `replaced` are the lists whose place
 * those of the data have taken.
 */
export function unitArrivals(
  data: ReviewData,
  replaced: readonly ReceivedList[],
): ReadonlyMap<string, UnitArrivals> {
  const lists = listsByUnit(data, replaced);
  const rows = byUnit(data.register.nominations);
  const withdrawn = byUnit(data.register.withdrawn);
  const keys = new Set([...lists.keys(), ...rows.keys(), ...withdrawn.keys()]);
  return new Map(
    [...keys].map((key) => [
      key,
      {
        lists: lists.get(key) ?? [],
        nominations: kindCounts(rows.get(key) ?? []),
        withdrawn: withdrawn.get(key)?.length ?? 0,
      },
    ]),
  );
}

function listsByUnit(
  data: ReviewData,
  replaced: readonly ReceivedList[],
): ReadonlyMap<string, readonly ArrivedList[]> {
  const rows = listRows(data);
  const takers = listTakers([...data.lists, ...replaced]);
  const gone = new Set(replaced);
  const lists = new Map<string, ArrivedList[]>();
  for (const list of [...data.lists, ...replaced]) {
    const newest = newestVersion(list, takers);
    const unit = currentUnit(newest, rows);
    if (unit === null) continue;
    addTo(lists, unitKey(unit), {
      list,
      title: data.plan.listForms.find(({ id }) => id === list.listForm)?.title ?? "",
      isReplaced: gone.has(list),
      newest: newest.version,
    });
  }
  return lists;
}

function byUnit(
  nominations: readonly RegisteredNomination[],
): ReadonlyMap<string, readonly RegisteredNomination[]> {
  const rows = new Map<string, RegisteredNomination[]>();
  for (const nomination of nominations) {
    addTo(rows, unitKey(nomination.submittingUnit ?? ""), nomination);
  }
  return rows;
}

function addTo<T>(groups: Map<string, T[]>, key: string, one: T): void {
  const group = groups.get(key);
  if (group) group.push(one);
  else groups.set(key, [one]);
}

function kindCounts(rows: readonly RegisteredNomination[]): KindCounts {
  const count = (of: RegisteredNomination["kind"]) => rows.filter(({ kind }) => kind === of).length;
  return {
    collectives: count("collective"),
    individuals: count("individual"),
    unclear: count("unknown"),
    all: rows.length,
  };
}
