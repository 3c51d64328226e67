import { unitKey } from "../intake/unitKey";
import { currentUnit, listRows } from "./listRows";
import type { ReviewData } from "./reviewData";

/** A unit of sheet `Đơn vị`, or one that has sent a list without standing there. */
export interface KnownUnit {
  readonly name: string;
  readonly kind: string | null;
  /** How many of its lists have come. */
  readonly lists: number;
  /** Its name's cell on sheet `Đơn vị`; null where it does not stand there. */
  readonly cell: string | null;
}

const KNOWN = new WeakMap<ReviewData, readonly KnownUnit[]>();

/** All units of the review, those of sheet `Đơn vị` first. Names are compared by `unitKey`. */
export function knownUnits(data: ReviewData): readonly KnownUnit[] {
  const known = KNOWN.get(data);
  if (known) return known;
  const units = findUnits(data);
  KNOWN.set(data, units);
  return units;
}

function findUnits(data: ReviewData): readonly KnownUnit[] {
  const units = new Map<string, KnownUnit>();
  for (const { name, kind, cell } of data.units?.records ?? []) {
    units.set(unitKey(name), { name, kind, cell, lists: 0 });
  }
  const rows = listRows(data);
  for (const list of data.lists) {
    const name = currentUnit(list, rows);
    const { unitKind } = list;
    if (name === null) continue;
    const key = unitKey(name);
    const known = units.get(key) ?? { name, kind: unitKind, cell: null, lists: 0 };
    units.set(key, { ...known, kind: known.kind ?? unitKind, lists: known.lists + 1 });
  }
  return [...units.values()];
}
