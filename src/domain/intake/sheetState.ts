import type { Grid } from "../grid/grid";
import type { Plan } from "../regulation/schema";
import type { SheetRows } from "./headingBlock";
import type { FoundHeading } from "./findHeading";
import type { DataRow, FoundList } from "./foundList";
import { lastNumber } from "./numbering";
import type { TotalsLine } from "./listEnd";
import type { ReadingMemory } from "./readingMemory";
import type { RowView } from "./rowView";
import { readHead, submittingUnit, type UnitLine } from "./submittingUnit";
import { lastForm } from "./titleRow";

/** A list whose rows are still being read. */
export interface OpenList extends FoundList {
  readonly rows: DataRow[];
  readonly numbering: (number | null)[][];
  readonly skipped: { groups: number; templates: number; phantoms: number; headings: number };
  totals: TotalsLine | null;
  totalsRow: number | null;
  phantom: RowView | null;
  hasGroupWithData: boolean;
  hasRowsOutside: boolean;
  /** Last row of the table of a document in which its rows stand; null on a sheet. */
  tableEnd: number | null;
  readonly unclearGroups: RowView[];
  kindOfGroup: DataRow["kindOfGroup"];
  unitOfGroup: string | null;
  /** Begun by a title between the rows, under the heading of the list before. */
  readonly underOldHeading: boolean;
  /** Which groups stand over which, by those that came first. */
  outerGroup: "kind" | "unit" | null;
  /** The unit lines of the submission's head. */
  readonly units: readonly UnitLine[];
}

/** A sheet while its lists are being found. */
export interface SheetState {
  readonly grid: Grid;
  readonly plan: Plan;
  readonly memory: ReadingMemory;
  readonly sheet: SheetRows;
  readonly lists: OpenList[];
  readonly stray: RowView[];
  /** The list whose rows are being read; null between lists. */
  open: OpenList | null;
  /** The list above, as long as neither signature nor recipients show that its paper has ended. */
  unsigned: OpenList | null;
  /** Rows since the last list was closed. */
  between: RowView[];
}

interface ListStart {
  readonly heading: Pick<FoundHeading, "columns" | "isByShape"> & Pick<FoundList, "headings">;
  readonly head: readonly RowView[];
  readonly form: string | null;
  readonly underOldHeading: boolean;
  /** Told by a group row, not by the head. */
  readonly sender?: UnitLine;
}

/** A list under a heading of its own, with all that stands between it and the list before as its head. */
export function openList(state: SheetState, found: FoundHeading): void {
  const head = [...takeBareTitle(state), ...state.between];
  const { from, to } = found.block;
  const { views } = state.sheet;
  const headings = { first: views[from]?.row ?? 0, last: views[to]?.row ?? 0 };
  state.between = [];
  startList(state, {
    heading: { ...found, headings },
    head,
    form: lastForm(head, state.plan),
    underOldHeading: false,
  });
}

/** A title that its own heading row follows did not begin a list under the old heading after all. */
function takeBareTitle(state: SheetState): readonly RowView[] {
  const { open } = state;
  if (!open?.underOldHeading || open.rows.length > 0) return [];
  return state.lists.pop()?.head ?? [];
}

export function startList(state: SheetState, start: ListStart): void {
  const { heading, head, form, underOldHeading, sender } = start;
  const before = state.lists.at(-1);
  const said = sender ? { begins: true, units: [sender] } : readHead(head, state.plan, state.grid);
  const begins = before === undefined || said.begins;
  const units = begins ? said.units : before.units;
  const list: OpenList = {
    columns: heading.columns,
    isByShape: heading.isByShape,
    headings: heading.headings,
    headingRow: heading.headings.first,
    form,
    head,
    begins,
    units,
    unit: submittingUnit(units, state.plan, form),
    underOldHeading,
    rows: [],
    totals: null,
    totalsRow: null,
    numbering: [[]],
    numberBefore: before ? lastNumber(before.numbering) : null,
    skipped: { groups: 0, templates: 0, phantoms: 0, headings: 0 },
    phantom: null,
    hasGroupWithData: false,
    hasRowsOutside: false,
    tableEnd: tableEnd(state.grid, heading.headings.first),
    unclearGroups: [],
    kindOfGroup: null,
    unitOfGroup: null,
    outerGroup: null,
  };
  state.open = list;
  state.unsigned = list;
  state.lists.push(list);
}

function tableEnd({ blocks = [] }: Grid, row: number): number | null {
  const table = blocks.find(({ range }) => range.top <= row && row <= range.bottom);
  return table?.range.bottom ?? null;
}

/**
 * A list under the heading of the list that is open: a title or a sender stands between the rows. Where it stands
 * right below the heading, the heading and all above it are the new list's alone; but a unit named there that is
 * not the sender has handed in a list, though without rows.
 */
export function startBelow(
  state: SheetState,
  list: OpenList,
  start: Pick<ListStart, "form" | "sender" | "head">,
): void {
  const isOwn = start.sender === undefined || list.unit?.name == null;
  const isFirst = isOwn && isBareHeading(list) && state.lists.at(-1) === list;
  if (isFirst) state.lists.pop();
  const head = isFirst ? [...list.head, ...start.head] : start.head;
  startList(state, { ...start, head, heading: list, underOldHeading: true });
  if (state.open) state.open.tableEnd = list.tableEnd;
}

/** Nothing of its own has been read below it yet. */
function isBareHeading({ underOldHeading, rows, skipped, unclearGroups }: OpenList): boolean {
  const isUntouched = skipped.templates + skipped.phantoms === 0 && unclearGroups.length === 0;
  return !underOldHeading && rows.length === 0 && isUntouched;
}

export function endList(state: SheetState, view: RowView, unsigned: OpenList | null): void {
  state.open = null;
  state.unsigned = unsigned;
  state.between = [view];
}
