import { cellAddress, type CellPosition } from "../domain/grid/address";
import type { Grid } from "../domain/grid/grid";
import { ok, type Result } from "../domain/result";
import { differenceOfCopies } from "./differences";
import type { KeptSheet } from "./journal";
import { sameName } from "./objectNames";
import type { EditWrite } from "./planEdit";
import type { ReplacePlan, SheetWrite } from "./planReplace";
import { sameRange } from "./ranges";
import { refuse } from "./refuse";
import { findName, tablesOn } from "./sheetById";
import type { PlacedName, WorkbookDescription, WorkbookFault } from "./workbook";

type Outcome = Result<void, WorkbookFault>;

/**
 * Refuses to write over what somebody has done to the sheets since the plan was made: `originals` are
 * their grids in the order of the journal, read when they were kept, and `description` is of the same
 * moment, where the host told it. Of an edit only its own cells count.
 */
export function checkUnchanged(
  { writes, edits, journal }: ReplacePlan,
  originals: readonly Grid[],
  description: WorkbookDescription | null,
): Outcome {
  const rewrites = [...writes.filter(({ former }) => former !== null), ...edits];
  for (const [index, kept] of journal.kept.entries()) {
    const [write, original] = [rewrites[index], originals[index]];
    if (!write || !original) throw new Error(`Nothing is planned for ${kept.title}`);
    const cell = changedCell(write, original);
    if (cell) return refuse("edited-meanwhile", { sheet: kept.title, cell: cellAddress(cell) });
    const placed = description ? checkPlaces(kept, description) : ok(undefined);
    if (!placed.ok) return placed;
  }
  return ok(undefined);
}

function changedCell(write: SheetWrite | EditWrite, original: Grid): CellPosition | null {
  if (!write.former) return null;
  const { grid, range } = write.former;
  if (!("edit" in write)) return differenceOfCopies(grid, original, range);
  const changed = write.cells.find(({ at: { row, column } }) =>
    differenceOfCopies(grid, original, { top: row, left: column, bottom: row, right: column }),
  );
  return changed?.at ?? null;
}

function checkPlaces(kept: KeptSheet, description: WorkbookDescription): Outcome {
  const { id, title, idRange, tables } = kept;
  const sheet = description.sheets.find(({ name }) => sameName(name, title));
  if (sheet?.protected) return refuse("protected-sheet", { sheet: title });
  const named = findName(description, id);
  const standing = tablesOn(description, title);
  const isSame =
    named !== null &&
    sameName(named.sheet, title) &&
    sameRange(named.range, idRange) &&
    standing.length === tables.length &&
    tables.every((table) => standing.some((other) => isTable(other, table)));
  return isSame ? ok(undefined) : refuse("edited-meanwhile", { sheet: title });
}

function isTable(standing: PlacedName, asked: KeptSheet["tables"][number]): boolean {
  return sameName(standing.name, asked.name) && sameRange(standing.range, asked.range);
}
