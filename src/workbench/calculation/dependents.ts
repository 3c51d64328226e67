import type { CellPosition } from "../../domain/grid/address";
import { ChangedCells } from "./ChangedCells";
import type { SheetArea } from "./viewFormula";

/** A formula in its cell. */
export interface PlacedFormula extends CellPosition {
  readonly sheet: string;
  readonly reads: readonly SheetArea[];
}

/** The formulas that stand in one of the cells, read one, or read the cell of such a formula, and so on. */
export function dependents<F extends PlacedFormula>(
  formulas: readonly F[],
  changed: ChangedCells,
): readonly F[] {
  const found: F[] = [];
  let front = changed;
  let rest = formulas;
  while (!front.isEmpty) {
    const next = new ChangedCells();
    const others: F[] = [];
    for (const formula of rest) {
      const isReached =
        front.has(formula.sheet, formula) || formula.reads.some((area) => front.meets(area));
      if (!isReached) {
        others.push(formula);
        continue;
      }
      found.push(formula);
      next.add(formula.sheet, formula);
    }
    front = next;
    rest = others;
  }
  return found;
}
