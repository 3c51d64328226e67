import { cellAddress } from "../domain/grid/address";
import type { Grid } from "../domain/grid/grid";
import { ok, type Result } from "../domain/result";
import { contentExtent } from "./contentExtent";
import { differenceFromContent } from "./differences";
import { sameName } from "./objectNames";
import type { SheetWrite } from "./planReplace";
import { sameRange } from "./ranges";
import { refuse } from "./refuse";
import { findName, tablesOn } from "./sheetById";
import type { PlacedName, Workbook, WorkbookDescription, WorkbookFault } from "./workbook";

/**
 * Makes sure that each sheet holds what was asked for: every formula and constant, nothing besides,
 * its table and its name. Values of formulas are not looked at. Gives the description that was read.
 */
export async function readBack(
  workbook: Workbook,
  writes: readonly SheetWrite[],
): Promise<Result<WorkbookDescription, WorkbookFault>> {
  const described = await workbook.describe();
  if (!described.ok) return described;
  const grids = await workbook.read(writes.map(({ title }) => title));
  if (!grids.ok) return grids;
  for (const [index, write] of writes.entries()) {
    const grid = grids.value[index];
    const checked = grid ? checkSheet(described.value, grid, write) : missing(write);
    if (!checked.ok) return checked;
  }
  return described;
}

function checkSheet(
  description: WorkbookDescription,
  grid: Grid,
  { content, title }: SheetWrite,
): Result<void, WorkbookFault> {
  const cell = differenceFromContent(grid, content, "formulas");
  if (cell) return refuse("host-failure", { sheet: title, cell: cellAddress(cell) });
  const named = findName(description, content.id);
  if (!named || !isAt(named, { ...named, sheet: title, range: contentExtent(content) })) {
    return refuse("host-failure", { sheet: title, name: content.id });
  }
  const asked = content.table ? [{ ...content.table, sheet: title }] : [];
  const standing = tablesOn(description, title);
  const areAll = asked.every((table) => standing.some((other) => isAt(other, table)));
  if (areAll && standing.length === asked.length) return ok(undefined);
  return refuse("host-failure", { sheet: title, table: content.table?.name ?? "" });
}

function missing({ title }: SheetWrite) {
  return refuse("unknown-sheet", { sheet: title });
}

function isAt(standing: PlacedName, asked: PlacedName): boolean {
  return (
    sameName(standing.name, asked.name) &&
    sameName(standing.sheet, asked.sheet) &&
    sameRange(standing.range, asked.range)
  );
}
