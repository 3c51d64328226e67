import { cellAddress, type CellPosition, type CellRange } from "../domain/grid/address";
import type { Grid } from "../domain/grid/grid";
import { ok, type Result } from "../domain/result";
import { differenceOfCopies } from "./differences";
import type { KeptSheet } from "./journal";
import { refuse } from "./refuse";
import type { Look, Workbook, WorkbookFault } from "./workbook";

/** What `compareWithCopies` needs a look at. */
export function sheetsToCompare(
  titles: readonly string[],
  kept: readonly KeptSheet[],
): readonly string[] {
  return [...titles, ...kept.map(({ restore }) => restore)];
}

/** Each sheet's kept range must hold in every cell what its hidden copy holds. Gives the sheets' grids. */
export async function compareWithCopies(
  workbook: Workbook,
  titles: readonly string[],
  kept: readonly KeptSheet[],
  seen: Look | null,
): Promise<Result<readonly Grid[], WorkbookFault>> {
  if (kept.length === 0) return ok([]);
  const grids = seen ? ok(seen.grids) : await workbook.read(sheetsToCompare(titles, kept));
  if (!grids.ok) return grids;
  for (const [index, { range }] of kept.entries()) {
    const cell = differenceOf(grids.value[index], grids.value[kept.length + index], range);
    if (cell)
      return refuse("host-failure", { sheet: titles[index] ?? "", cell: cellAddress(cell) });
  }
  return ok(grids.value.slice(0, kept.length));
}

function differenceOf(
  original: Grid | undefined,
  copy: Grid | undefined,
  range: CellRange,
): CellPosition | null {
  if (!original || !copy) throw new Error("A workbook answered fewer grids than were asked for");
  return differenceOfCopies(original, copy, range);
}
