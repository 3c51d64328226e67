import { foldTone } from "../text/foldTone";
import type { ColumnHeading, ColumnMeaning } from "./columnMapping";
import { headingText } from "./headingText";
import type { ReadingMemory, RememberedColumn } from "./readingMemory";
import { unitKey } from "./unitKey";

/** The list whose headings are looked up: its shape, and who hands it in. */
export interface ListClues {
  readonly shape: string;
  readonly unit: string | null;
}

/**
 * What people have decided that a heading means: for this shape and unit before this shape alone, then this
 * unit alone, then any list. Of several decisions alike the last holds. Null where nobody has decided.
 */
export function columnMemory(
  memory: ReadingMemory,
  clues: ListClues,
): (heading: ColumnHeading) => ColumnMeaning | null {
  const byHeading = new Map<string, RememberedColumn>();
  for (const column of memory.columns) {
    const key = foldTone(column.heading);
    const before = byHeading.get(key);
    if (isAboutList(column, clues) && (!before || closeness(column) >= closeness(before))) {
      byHeading.set(key, column);
    }
  }
  return (heading) => byHeading.get(foldTone(headingText(heading)))?.meaning ?? null;
}

/** Whether a decision on a heading holds for lists of this shape and unit. */
export function isAboutList(column: RememberedColumn, { shape, unit }: ListClues): boolean {
  const isOfShape = column.shape === "" || column.shape === shape;
  const isOfUnit = column.unit === "" || (unit !== null && unitKey(column.unit) === unitKey(unit));
  return isOfShape && isOfUnit;
}

function closeness({ shape, unit }: RememberedColumn): number {
  return (shape === "" ? 0 : 2) + (unit === "" ? 0 : 1);
}
