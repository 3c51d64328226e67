import { overLimit } from "./FileRefusal";
import { MAX_CELLS } from "./limits";

/** Counts what one file may fill the memory with, over all its sheets. */
export class CellBudget {
  #spent = 0;

  spend(cells: number): void {
    this.#spent += cells;
    if (this.#spent > MAX_CELLS) throw overLimit("too-many-cells", MAX_CELLS, this.#spent);
  }
}
