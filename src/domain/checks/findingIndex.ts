import type { RegisteredNomination } from "../intake/register";
import type { ReceivedList } from "../intake/nomination";
import { unitKey } from "../intake/unitKey";
import type { ReviewData } from "./reviewData";

/** Look-ups by which findings are placed. */
export interface FindingIndex {
  readonly data: ReviewData;
  readonly nominations: ReadonlyMap<string, RegisteredNomination>;
  readonly lists: ReadonlyMap<string, ReceivedList>;
  /** Cell of sheet `Đơn vị` by folded name. */
  readonly unitCells: ReadonlyMap<string, string>;
}

export function findingIndex(data: ReviewData): FindingIndex {
  return {
    data,
    nominations: new Map(data.register.nominations.map((row) => [row.id, row])),
    lists: new Map(data.lists.map((list) => [list.id, list])),
    unitCells: new Map(data.units?.records.map(({ name, cell }) => [unitKey(name), cell])),
  };
}
