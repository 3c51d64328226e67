import type { CellRange } from "../domain/grid/address";
import type { ListValidation } from "../domain/report/sheetContent";
import { overlaps, subtract } from "./ranges";

/** The drop-down lists of a sheet: a cell has one at most. Nothing is checked here. */
export class ListValidations {
  private lists: readonly ListValidation[] = [];

  /** By columns, then rows; lists of the same choices that meet in a column are one. */
  get all(): readonly ListValidation[] {
    return this.lists;
  }

  /** The list takes the place of those that its cells had. */
  set(list: ListValidation): void {
    this.clearIn(list.range);
    this.lists = joined([...this.lists, list].sort(byPlace));
  }

  /** No cell of the range has a list any more. */
  clearIn(range: CellRange): void {
    this.lists = this.lists.flatMap((list) =>
      overlaps(list.range, range)
        ? subtract(list.range, range).map((rest) => ({ ...list, range: rest }))
        : [list],
    );
  }
}

function byPlace({ range: a }: ListValidation, { range: b }: ListValidation): number {
  return a.left - b.left || a.top - b.top;
}

function joined(lists: readonly ListValidation[]): readonly ListValidation[] {
  const all: ListValidation[] = [];
  for (const list of lists) {
    const before = all.at(-1);
    if (before && goesOn(before, list)) {
      all[all.length - 1] = { ...before, range: { ...before.range, bottom: list.range.bottom } };
    } else all.push(list);
  }
  return all;
}

function goesOn(above: ListValidation, below: ListValidation): boolean {
  const { range: a } = above;
  const { range: b } = below;
  const isBelow = a.left === b.left && a.right === b.right && a.bottom + 1 === b.top;
  return (
    isBelow && above.message === below.message && above.choices.join() === below.choices.join()
  );
}
