import { unitKey } from "../../intake/unitKey";
import type { NumberCell, ReviewData } from "../reviewData";

/** How many signed, by the unit's key. */
export type SignedCounts = ReadonlyMap<string, NumberCell>;

/** What each unit's own lines of `Đăng ký` state; units whose lines contradict each other are left out. */
export function signedOf(data: ReviewData): SignedCounts {
  const counts = new Map<string, NumberCell | null>();
  for (const { unit, name, signed } of data.pledges?.records ?? []) {
    if (name.trim() !== "" || signed.value === null) continue;
    const key = unitKey(unit);
    const known = counts.get(key);
    if (known === undefined) counts.set(key, signed);
    else if (known?.value !== signed.value) counts.set(key, null);
  }
  return new Map([...counts].flatMap(([key, cell]) => (cell ? [[key, cell]] : [])));
}
