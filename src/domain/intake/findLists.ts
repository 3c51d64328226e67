import type { Grid } from "../grid/grid";
import type { Plan } from "../regulation/schema";
import { foldText } from "../text/foldText";
import { parseTotals } from "../text/parseTotals";
import { CLOSING_PHRASES, KIND_GROUPS } from "./headings";
import { formByTitle } from "./formByTitle";
import { readHeading, type ListColumns } from "./readHeading";
import { rowViews, type FilledCell, type RowView } from "./rowView";

/** A row of a list that carries data, with the group row above it. */
export interface DataRow {
  readonly view: RowView;
  readonly kindOfGroup: "collective" | "individual" | null;
}

/** A list as it stands on a sheet, before its cells are understood. */
export interface FoundList {
  readonly columns: ListColumns;
  readonly headingRow: number;
  /** Id of the list form that the title names, or null. */
  readonly form: string | null;
  /** Rows between the list before and this list's heading: the head of the paper and the title. */
  readonly head: readonly RowView[];
  readonly rows: readonly DataRow[];
  readonly totals: FilledCell | null;
}

export interface SheetReading {
  readonly lists: readonly FoundList[];
  /** Rows outside every list that look like data. */
  readonly stray: readonly RowView[];
}

interface OpenList extends FoundList {
  readonly rows: DataRow[];
  totals: FilledCell | null;
  kindOfGroup: DataRow["kindOfGroup"];
  /** Begun by a title between the rows, under the heading of the list before. */
  readonly underOldHeading: boolean;
}

interface State {
  readonly plan: Plan;
  readonly lists: OpenList[];
  readonly stray: RowView[];
  /** The list whose rows are being read; null between lists. */
  open: OpenList | null;
  /** Rows since the last list was closed. */
  between: RowView[];
}

/** Finds the lists of a sheet by their headings, several below one another. */
export function findLists(grid: Grid, plan: Plan): SheetReading {
  const state: State = { plan, lists: [], stray: [], open: null, between: [] };
  for (const view of rowViews(grid)) readRow(state, view);
  return { lists: state.lists, stray: state.stray };
}

function readRow(state: State, view: RowView): void {
  const columns = readHeading(view);
  if (columns) openList(state, view, columns);
  else if (totalsCell(view)) closeWithTotals(state, view);
  else if (state.open) readListRow(state, state.open, view);
  else readOutsideRow(state, view);
}

function openList(state: State, view: RowView, columns: ListColumns): void {
  const head = [...takeBareTitle(state), ...state.between];
  const form = lastForm(head, state.plan);
  state.between = [];
  startList(state, { columns, headingRow: view.row, form, head, underOldHeading: false });
}

/** A title that its own heading row follows did not begin a list under the old heading after all. */
function takeBareTitle(state: State): readonly RowView[] {
  if (!state.open?.underOldHeading || state.open.rows.length > 0) return [];
  return state.lists.pop()?.head ?? [];
}

function startList(
  state: State,
  start: Pick<OpenList, "columns" | "headingRow" | "form" | "head" | "underOldHeading">,
): void {
  state.open = { ...start, rows: [], totals: null, kindOfGroup: null };
  state.lists.push(state.open);
}

/** The title next above the heading decides. */
function lastForm(head: readonly RowView[], plan: Plan): string | null {
  for (const view of [...head].reverse()) {
    const form = formByTitle(rowText(view), plan);
    if (form !== null) return form;
  }
  return null;
}

function totalsCell(view: RowView): FilledCell | null {
  if (view.filled.length > 2) return null;
  return view.filled.find(({ text }) => parseTotals(text) !== null) ?? null;
}

function closeWithTotals(state: State, view: RowView): void {
  const list = state.lists.at(-1);
  if (list && list.totals === null) list.totals = totalsCell(view);
  else state.between.push(view);
  state.open = null;
}

function readListRow(state: State, list: OpenList, view: RowView): void {
  const form = titleForm(list, view, state.plan);
  const group = kindGroup(view);
  if (form !== null) {
    const { columns, headingRow } = list;
    startList(state, { columns, headingRow, form, head: [view], underOldHeading: true });
  } else if (group !== null) list.kindOfGroup = group;
  else if (isClosing(list, view)) endList(state, view);
  else if (!isTemplateRow(list, view) && !isColumnNumbers(view)) {
    list.rows.push({ view, kindOfGroup: list.kindOfGroup });
  }
}

/** A title between the rows: "II. Danh hiệu …", whether or not its own heading row follows. */
function titleForm(list: OpenList, view: RowView, plan: Plan): string | null {
  const hasSummary = view.filled.some(
    ({ column }) => list.columns.fields.get(column) === "summary",
  );
  return hasSummary || view.filled.length > 2 ? null : formByTitle(rowText(view), plan);
}

function kindGroup(view: RowView): DataRow["kindOfGroup"] {
  if (view.filled.length > 2) return null;
  const words = view.filled
    .map(({ text }) => foldText(text))
    .filter((text) => !isOrdinalWord(text));
  const label = words.length === 1 ? (words[0] ?? "").replace(/^(\d+|[ivx]+|[ab]) /, "") : "";
  return KIND_GROUPS.get(label) ?? null;
}

function isOrdinalWord(folded: string): boolean {
  return /^(\d+|[ivx]+|[a-h])$/.test(folded);
}

/**
 * A signature or recipients below the list, or the head of the next paper. A text in the candidate's own
 * column closes the list only where it is nothing but such a phrase: a person must not be taken for one.
 */
function isClosing(list: OpenList, view: RowView): boolean {
  return view.filled.every(({ column, text }) => {
    const folded = foldText(text);
    const field = list.columns.fields.get(column);
    if (field === "candidate") return CLOSING_PHRASES.includes(folded);
    if (field === "ordinal" && view.filled.length === 1) return !isOrdinalWord(folded);
    return CLOSING_PHRASES.some((phrase) => ` ${folded} `.startsWith(` ${phrase} `));
  });
}

function endList(state: State, view: RowView): void {
  state.open = null;
  state.between = [view];
}

/** "2." with nothing behind it: a row of the printed form that nobody filled. */
function isTemplateRow(list: OpenList, view: RowView): boolean {
  return view.filled.every(
    ({ column, text }) =>
      list.columns.fields.get(column) === "ordinal" && isOrdinalWord(foldText(text)),
  );
}

/** The row of column numbers under a heading: (1) (2) (3). */
function isColumnNumbers(view: RowView): boolean {
  return view.filled.length >= 3 && view.filled.every(({ text }) => /^\(?\d{1,2}\)?$/.test(text));
}

function readOutsideRow(state: State, view: RowView): void {
  if (looksLikeData(view)) state.stray.push(view);
  else state.between.push(view);
}

/** An arabic number in a cell of its own with text beside it. */
function looksLikeData(view: RowView): boolean {
  const [first, second] = view.filled;
  return (
    first !== undefined &&
    second !== undefined &&
    /^\d{1,4}\.?$/.test(first.text) &&
    second.cell.type === "text"
  );
}

function rowText(view: RowView): string {
  return view.filled.map(({ text }) => text).join(" ");
}
