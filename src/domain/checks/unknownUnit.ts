import { sourceOfList } from "../intake/cellOfList";
import type { ReceivedList } from "../intake/nomination";
import type { Check } from "./check";
import { DATA_FAULT } from "./finding";
import { currentUnit, listRows } from "./listRows";
import { knownUnits } from "./knownUnits";
import type { ReviewData } from "./reviewData";

/** A list from a unit that does not stand in sheet `Đơn vị`: misspelt there or here, or not invited. */
export const unknownUnit: Check = {
  id: "unknown-unit",
  needs: ["units"],
  observe: (data) => {
    const first = firstLists(data);
    return knownUnits(data)
      .filter(({ cell }) => cell === null)
      .map(({ name }) => {
        const list = first.get(name);
        return {
          severity: "warning",
          basis: DATA_FAULT,
          subject: { kind: "unit", id: name },
          source: list?.unitCell ? [sourceOfList(list, list.unitCell)] : [],
          params: { unit: name },
        };
      });
  },
};

/** The first list of each unit, by the unit's name as it stands. */
function firstLists(data: ReviewData): ReadonlyMap<string, ReceivedList> {
  const rows = listRows(data);
  const first = new Map<string, ReceivedList>();
  for (const list of data.lists) {
    const unit = currentUnit(list, rows);
    if (unit !== null && !first.has(unit)) first.set(unit, list);
  }
  return first;
}
