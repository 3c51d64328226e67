import type { WorkbookCell } from "../finding";

/** Each cell once, where it first stands. */
export function distinctCells(cells: readonly WorkbookCell[]): readonly WorkbookCell[] {
  return [
    ...new Map(cells.map((each) => [JSON.stringify([each.sheet, each.cell]), each])).values(),
  ];
}
