import type { CellRange } from "../grid/address";
import { rowGroup } from "./groupRow";
import { isFoot, totalsLine } from "./listEnd";
import { lastNumber, numberOf } from "./numbering";
import type { RowView } from "./rowView";
import type { OpenList, SheetState } from "./sheetState";
import { readHead } from "./submittingUnit";
import { lastForm, titleRow } from "./titleRow";

/** Where a list goes on behind the end of its table. */
export interface ContinuedTable {
  /** Place among the sheet's row views. */
  readonly at: number;
  /** Last row of the table that it goes on in. */
  readonly bottom: number;
}

/** So many lines may stand between the parts of a table. */
const MOST_LINES_BETWEEN = 2;

/**
 * The part of a list's table that Word has split off: the next table, of the same width and without a heading,
 * in whose first row the numbers go on. Null where a title, a group, a unit, a signature or a totals line stands
 * between, and where anything of that is uncertain. `from` is the first row behind the list's table.
 */
export function continuedTable(
  state: SheetState,
  list: OpenList,
  from: number,
): ContinuedTable | null {
  const next = nextTable(state, list.tableEnd);
  if (!next) return null;
  for (let at = from; at <= from + MOST_LINES_BETWEEN; at++) {
    const view = state.sheet.views[at];
    if (!view) return null;
    if (view.row >= next.top) return goesOn(list, view) ? { at, bottom: next.bottom } : null;
    if (!isStrayLine(state, list, at)) return null;
  }
  return null;
}

/** The table below the one that ends in the row, where both are equally wide. */
function nextTable({ grid }: SheetState, end: number | null): CellRange | null {
  const blocks = grid.blocks ?? [];
  const above = blocks.findIndex(({ range }) => range.bottom === end);
  const [table, next] = blocks.slice(above, above + 2).map(({ range }) => range);
  if (above < 0 || !table || !next) return null;
  return next.right - next.left === table.right - table.left ? next : null;
}

function goesOn({ columns, numbering }: OpenList, view: RowView): boolean {
  const last = lastNumber(numbering);
  return last !== null && numberOf(view, columns.fields) === last + 1;
}

/** A line of text that says nothing of the rows below it. */
function isStrayLine({ sheet, plan, grid }: SheetState, list: OpenList, at: number): boolean {
  const view = sheet.views[at];
  if (!view) return false;
  const { fields } = list.columns;
  const group = rowGroup({ view, below: sheet.views.slice(at + 1, at + 2), fields, plan });
  const isTitle = titleRow(fields, view, plan) !== null || lastForm([view], plan) !== null;
  const isEnd = isFoot(fields, view) || totalsLine(fields, view) !== null;
  return group === null && !isTitle && !isEnd && !readHead([view], plan, grid).begins;
}
