import { isColumnMarks } from "./emptyRow";
import { continuedTable } from "./continuedTable";
import {
  explainedHeadings,
  findHeading,
  headingByShape,
  type FoundHeading,
  type HeadingTask,
} from "./findHeading";
import type { SheetReading, SheetToRead } from "./foundList";
import { withGivenNames } from "./givenNames";
import { sheetRows } from "./headingBlock";
import { isFootCell, totalsLine, type TotalsLine } from "./listEnd";
import { mapColumns } from "./mapColumns";
import { numberOf } from "./numbering";
import { readableWith } from "./readableWith";
import type { ReadingMemory } from "./readingMemory";
import { readListRow } from "./readListRow";
import { rowViews, type RowView } from "./rowView";
import { shapeOf } from "./shapeOf";
import { openList, type OpenList, type SheetState } from "./sheetState";
import { readHead, submittingUnit } from "./submittingUnit";
import { lastForm } from "./titleRow";

/** Finds the lists of a sheet by their headings, several below one another. */
export function findLists(
  { grid, plan, legacy }: SheetToRead,
  memory: ReadingMemory,
): SheetReading {
  const sheet = sheetRows(grid, rowViews(grid, readableWith(legacy)));
  const state: SheetState = {
    grid,
    plan,
    memory,
    sheet,
    lists: [],
    stray: [],
    open: null,
    unsigned: null,
    between: [],
  };
  const task = headingTask(state);
  for (let at = 0; at < sheet.views.length;) at = readRow(state, task, at);
  const lists = state.lists.map((list) => withGivenNames(list, grid, memory));
  return { lists, stray: state.stray };
}

/** What people have decided for one unit's lists counts where the head names that unit. */
function headingTask(state: SheetState): HeadingTask {
  const { memory, plan, grid, sheet } = state;
  const unit = () => {
    const head = readHead(state.between, plan, grid);
    const before = state.lists.at(-1);
    const units = before && !head.begins ? before.units : head.units;
    return submittingUnit(units, plan, lastForm(state.between, plan))?.name ?? null;
  };
  const isAsked = memory.columns.some((column) => column.unit !== "");
  return {
    sheet,
    explained: explainedHeadings(memory),
    map: (headings) => mapColumns(headings, { memory, unit: isAsked ? unit() : null }),
  };
}

/** Reads the row, or the rows of a heading; gives the place of the next. */
function readRow(state: SheetState, task: HeadingTask, at: number): number {
  const view = state.sheet.views[at];
  if (!view) return at + 1;
  const goesOnAt = leaveTable(state, at);
  if (goesOnAt > at) return goesOnAt;
  const heading = findHeading(task, at) ?? (state.open ? null : headingByShape(task, at));
  if (heading) return readHeading(state, heading);
  const totals = totalsLine(state.open?.columns.fields ?? null, view);
  if (totals) closeWithTotals(state, view, totals);
  else if (state.open) readListRow(state, task, state.open, at);
  else readOutsideRow(state, view);
  return at + 1;
}

/**
 * In a document a list does not reach beyond its table, unless the next one is split off it. Gives the place where
 * reading goes on.
 */
function leaveTable(state: SheetState, at: number): number {
  const { open, sheet } = state;
  const row = sheet.views[at]?.row ?? 0;
  if (!open || open.tableEnd === null || row <= open.tableEnd) return at;
  const part = continuedTable(state, open, at);
  if (part) open.tableEnd = part.bottom;
  else state.open = null;
  return part?.at ?? at;
}

function readHeading(state: SheetState, heading: FoundHeading): number {
  const { views } = state.sheet;
  const { open } = state;
  const { from, to } = heading.block;
  const marks = views[to + 1];
  const hasMarks = marks !== undefined && isColumnMarks(marks);
  const next = hasMarks ? to + 2 : to + 1;
  if (open && isRepeated(open, heading, views[next])) open.skipped.headings += next - from;
  else openList(state, heading);
  return next;
}

/** The same heading on the next page: the numbers go on below it. */
function isRepeated(open: OpenList, heading: FoundHeading, next: RowView | undefined): boolean {
  const { mapped, fields } = heading.columns;
  const isSame =
    shapeOf(mapped) === shapeOf(open.columns.mapped) &&
    mapped.every(({ column }, at) => column === open.columns.mapped[at]?.column);
  const restarts = next !== undefined && open.rows.length > 0 && numberOf(next, fields) === 1;
  return isSame && open.rows.length > 0 && !restarts;
}

function closeWithTotals(state: SheetState, view: RowView, totals: TotalsLine): void {
  const list = state.lists.at(-1);
  if (list && list.totals === null) {
    list.totals = totals;
    list.totalsRow = view.row;
  } else state.between.push(view);
  state.open = null;
}

function readOutsideRow(state: SheetState, view: RowView): void {
  const fields = state.unsigned?.columns.fields;
  if (fields && view.filled.some((cell) => isFootCell(fields, cell))) state.unsigned = null;
  const isData = looksLikeData(view);
  if (isData || (state.unsigned && hasCandidate(state.unsigned, view))) {
    state.stray.push(view);
    if (state.unsigned && isRightBelow(state)) state.unsigned.hasRowsOutside = true;
  }
  if (!isData) state.between.push(view);
}

const MOST_LINES_BETWEEN = 3;

/** Nothing but a few lines of text stand between the list above and the row; a heading would be of another table. */
function isRightBelow({ between }: SheetState): boolean {
  return between.length <= MOST_LINES_BETWEEN && between.every(({ filled }) => filled.length === 1);
}

/** An arabic number in a cell of its own with text beside it. */
function looksLikeData({ filled: [first, second] }: RowView): boolean {
  return (
    first !== undefined &&
    second !== undefined &&
    /^\d{1,4}\.?$/.test(first.text) &&
    second.cell.type === "text"
  );
}

/** A candidate with something said about them, in the columns of the list above. */
function hasCandidate({ columns }: OpenList, view: RowView): boolean {
  const fields = view.filled.map(({ column }) => columns.fields.get(column));
  const others = fields.filter((field) => field && field !== "candidate" && field !== "ordinal");
  return fields.includes("candidate") && others.length > 0;
}
