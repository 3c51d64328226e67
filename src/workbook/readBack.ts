import { cellAddress } from "../domain/grid/address";
import type { Grid } from "../domain/grid/grid";
import { ok, type Result } from "../domain/result";
import { contentExtent } from "./contentExtent";
import { differenceFromContent } from "./differences";
import { checkEdit } from "./editChanges";
import { sameName } from "./objectNames";
import type { EditWrite } from "./planEdit";
import type { ReplacePlan, SheetWrite } from "./planReplace";
import { sameRange } from "./ranges";
import { refuse } from "./refuse";
import { findName, tablesOn } from "./sheetById";
import type { Look, PlacedName, Workbook, WorkbookDescription, WorkbookFault } from "./workbook";

type Written = Pick<ReplacePlan, "writes" | "edits">;

/** What `readBack` needs a look at. */
export function sheetsToReadBack({ writes, edits }: Written): readonly string[] {
  return [...writes, ...edits].map(({ title }) => title);
}

/**
 * Makes sure that each sheet holds what was asked for: every formula and constant, nothing besides,
 * its table and its name; of an edit, its cells and its table. Values of formulas are not looked at.
 * Gives the description that was read.
 */
export async function readBack(
  workbook: Workbook,
  written: Written,
  seen: Look | null,
): Promise<Result<WorkbookDescription, WorkbookFault>> {
  const looked = seen ? ok(seen) : await look(workbook, sheetsToReadBack(written));
  if (!looked.ok) return looked;
  const { description, grids } = looked.value;
  const { writes, edits } = written;
  for (const [index, write] of [...writes, ...edits].entries()) {
    const grid = grids[index];
    const checked = grid ? checkWritten(description, grid, write) : missing(write);
    if (!checked.ok) return checked;
  }
  return ok(description);
}

async function look(
  workbook: Workbook,
  titles: readonly string[],
): Promise<Result<Look, WorkbookFault>> {
  const described = await workbook.describe();
  if (!described.ok) return described;
  const grids = await workbook.read(titles);
  return grids.ok ? ok({ description: described.value, grids: grids.value }) : grids;
}

function checkWritten(
  description: WorkbookDescription,
  grid: Grid,
  write: SheetWrite | EditWrite,
): Result<void, WorkbookFault> {
  return "edit" in write
    ? checkEdit(description, grid, write)
    : checkSheet(description, grid, write);
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

function missing({ title }: Pick<SheetWrite, "title">) {
  return refuse("unknown-sheet", { sheet: title });
}

function isAt(standing: PlacedName, asked: PlacedName): boolean {
  return (
    sameName(standing.name, asked.name) &&
    sameName(standing.sheet, asked.sheet) &&
    sameRange(standing.range, asked.range)
  );
}
