import { unitKey } from "../intake/unitKey";
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

/** All units of the review, those of sheet `Đơn vị` first. Names are compared without accents and case. */
export function knownUnits(data: ReviewData): readonly KnownUnit[] {
  const units = new Map<string, KnownUnit>();
  for (const { name, kind, cell } of data.units?.records ?? []) {
    units.set(unitKey(name), { name, kind, cell, lists: 0 });
  }
  for (const { submittingUnit, unitKind } of data.lists) {
    if (submittingUnit === null) continue;
    const key = unitKey(submittingUnit);
    const known = units.get(key) ?? { name: submittingUnit, kind: unitKind, cell: null, lists: 0 };
    units.set(key, { ...known, kind: known.kind ?? unitKind, lists: known.lists + 1 });
  }
  return [...units.values()];
}
