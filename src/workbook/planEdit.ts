import type { Grid } from "../domain/grid/grid";
import { cellAt } from "../domain/grid/grid";
import type { PlacedContent, SheetEdit } from "../domain/report/sheetEdit";
import { holdsContent } from "./differences";
import type { FormerSheet } from "./planReplace";
import { hull, sameRange } from "./ranges";
import { findName, findTable } from "./sheetById";
import { sameName } from "./objectNames";
import type { WorkbookDescription } from "./workbook";

/** One sheet of which single cells are to be written. */
export interface EditWrite {
  readonly edit: SheetEdit;
  readonly title: string;
  readonly former: Pick<FormerSheet, "grid" | "idRange" | "range" | "restore" | "tables">;
  /** Those cells of the edit that do not hold already what they should. */
  readonly cells: readonly PlacedContent[];
}

/** Whether the edit's sheet and table stand where they stood when it was made up. */
export function isInPlace(description: WorkbookDescription, edit: SheetEdit): boolean {
  const named = findName(description, edit.id);
  const table = findTable(description, edit.table.name);
  return (
    named !== null &&
    table !== null &&
    sameName(named.sheet, table.sheet) &&
    sameRange(table.range, edit.standing)
  );
}

/** The part of an edit that is still to be done; null where nothing is. */
export function planEdit(
  edit: SheetEdit,
  title: string,
  former: FormerSheet | null,
): EditWrite | null {
  if (!former) throw new Error(`No sheet stands to be edited as ${edit.id}`);
  const cells = edit.cells.filter(({ at, content }) => !isHeld(former.grid, { at, content }));
  const grows = !sameRange(edit.table.range, edit.standing);
  return cells.length > 0 || grows ? { edit, title, former, cells } : null;
}

/** All that the edit may touch. */
export function editExtent({ cells, table }: SheetEdit) {
  return cells
    .map(({ at: { row, column } }) => ({ top: row, left: column, bottom: row, right: column }))
    .reduce(hull, table.range);
}

function isHeld(grid: Grid, { at, content }: PlacedContent): boolean {
  return holdsContent(cellAt(grid, at), content, "values");
}
