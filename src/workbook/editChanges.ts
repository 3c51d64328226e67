import { cellAddress, type CellPosition } from "../domain/grid/address";
import { cellAt, type Grid } from "../domain/grid/grid";
import type { CellContent } from "../domain/report/sheetContent";
import type { PlacedContent } from "../domain/report/sheetEdit";
import { ok, type Result } from "../domain/result";
import type { Change } from "./change";
import { holdsContent } from "./differences";
import type { EditWrite } from "./planEdit";
import { hull, sameRange } from "./ranges";
import { refuse } from "./refuse";
import { findTable } from "./sheetById";
import { sameName } from "./objectNames";
import type { WorkbookDescription, WorkbookFault } from "./workbook";

/** Everything that brings the edits about: the table grows first, so that no row is taken in by Excel itself. */
export function editChanges(edits: readonly EditWrite[]): readonly Change[] {
  return [...edits.flatMap(growChanges), ...edits.flatMap(cellChanges)];
}

function growChanges({ edit, title, former }: EditWrite): readonly Change[] {
  const { id, table, standing } = edit;
  if (sameRange(table.range, standing)) return [];
  return [
    { do: "setName", name: id, sheet: title, range: hull(former.idRange, table.range) },
    { do: "setTable", name: table.name, sheet: title, range: table.range },
  ];
}

function cellChanges({ edit, title, cells }: EditWrite): readonly Change[] {
  return [
    ...blocksOf(cells).map((block): Change => ({ do: "write", sheet: title, ...block })),
    ...edit.styles.map((styled): Change => ({ do: "style", sheet: title, ...styled })),
    ...(edit.validations ?? []).map((validation): Change => ({
      do: "setList",
      sheet: title,
      validation,
    })),
  ];
}

interface Block {
  readonly at: CellPosition;
  readonly rows: CellContent[][];
}

/** The cells in rectangles: runs of neighbours, and runs of the same columns right below each other. */
function blocksOf(cells: readonly PlacedContent[]): readonly Block[] {
  const blocks: Block[] = [];
  const lowest = new Map<number, Block>();
  for (const { at, cells: row } of runsOf(cells)) {
    const above = lowest.get(at.column);
    if (above?.rows[0]?.length === row.length && above.at.row + above.rows.length === at.row) {
      above.rows.push(row);
      continue;
    }
    const block = { at, rows: [row] };
    blocks.push(block);
    lowest.set(at.column, block);
  }
  return blocks;
}

function runsOf(cells: readonly PlacedContent[]) {
  const ordered = [...cells].sort((a, b) => a.at.row - b.at.row || a.at.column - b.at.column);
  const runs: { readonly at: CellPosition; readonly cells: CellContent[] }[] = [];
  for (const { at, content } of ordered) {
    const last = runs.at(-1);
    const isNext = last?.at.row === at.row && last.at.column + last.cells.length === at.column;
    if (last && isNext) last.cells.push(content);
    else runs.push({ at, cells: [content] });
  }
  return runs;
}

/** Makes sure that the edited cells hold what was asked for, and that the table stands. */
export function checkEdit(
  description: WorkbookDescription,
  grid: Grid,
  { edit, title, cells }: EditWrite,
): Result<void, WorkbookFault> {
  const bad = cells.find(({ at, content }) => !holdsContent(cellAt(grid, at), content, "formulas"));
  if (bad) return refuse("host-failure", { sheet: title, cell: cellAddress(bad.at) });
  const table = findTable(description, edit.table.name);
  const stands = table && sameName(table.sheet, title) && sameRange(table.range, edit.table.range);
  return stands ? ok(undefined) : refuse("host-failure", { sheet: title, table: edit.table.name });
}
