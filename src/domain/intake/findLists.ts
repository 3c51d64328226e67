import type { Grid } from "../grid/grid";
import type { Plan } from "../regulation/schema";
import { foldText } from "../text/foldText";
import { parseTotals } from "../text/parseTotals";
import { CLOSING_PHRASES, KIND_GROUPS, type HeadingField } from "./headings";
import { awardGroup, formByTitle, type AwardGroup } from "./formByTitle";
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
  /** The list above, as long as neither signature nor recipients show that its paper has ended. */
  unsigned: OpenList | null;
  /** Rows since the last list was closed. */
  between: RowView[];
}

/** Finds the lists of a sheet by their headings, several below one another. */
export function findLists(grid: Grid, plan: Plan): SheetReading {
  const state: State = { plan, lists: [], stray: [], open: null, unsigned: null, between: [] };
  for (const view of rowViews(grid)) readRow(state, view);
  return { lists: state.lists, stray: state.stray };
}

function readRow(state: State, view: RowView): void {
  const columns = readHeading(view);
  const totals = columns ? null : totalsCell(state, view);
  if (columns) openList(state, view, columns);
  else if (totals) closeWithTotals(state, view, totals);
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
  state.unsigned = state.open;
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

/** What a row says about its candidate is no totals line, whatever it begins with. */
function totalsCell({ open }: State, view: RowView): FilledCell | null {
  if (view.filled.length > 2) return null;
  const totals = view.filled.find(({ text }) => parseTotals(text) !== null);
  const isAboutCandidate = view.filled.some(
    (cell) => cell !== totals && open !== null && fieldOf(open, cell) === "candidate",
  );
  const isInFront = totals !== undefined && totals === view.filled[0];
  return totals === undefined || (isAboutCandidate && !isInFront) ? null : totals;
}

function fieldOf(list: FoundList, { column }: FilledCell): HeadingField | undefined {
  return list.columns.fields.get(column);
}

function closeWithTotals(state: State, view: RowView, totals: FilledCell): void {
  const list = state.lists.at(-1);
  if (list && list.totals === null) list.totals = totals;
  else state.between.push(view);
  state.open = null;
}

function readListRow(state: State, list: OpenList, view: RowView): void {
  const title = titleRow(list, view, state.plan);
  const group = kindGroup(view);
  if (title) {
    const { columns, headingRow } = list;
    const { form } = title;
    startList(state, { columns, headingRow, form, head: [view], underOldHeading: true });
  } else if (group !== null) list.kindOfGroup = group;
  else if (isFoot(list, view)) endList(state, view, null);
  else if (isForeignText(list, view)) endList(state, view, list);
  else if (!isTemplateRow(list, view, state.plan) && !isColumnNumbers(view)) {
    list.rows.push({ view, kindOfGroup: list.kindOfGroup });
  }
}

/** A title between the rows, or a group of rows for another award, of which the plan may have no list. */
function titleRow(list: OpenList, view: RowView, plan: Plan): AwardGroup | null {
  const form = titleForm(list, view, plan);
  if (form !== null) return { form };
  const isAlone = view.filled.every((cell) => {
    const field = fieldOf(list, cell);
    return field === "candidate" || field === "ordinal" || field === undefined;
  });
  const words = view.filled.filter(({ text }) => !isOrdinalWord(foldText(text)));
  const [label, ...others] = words;
  return isAlone && label && others.length === 0 ? awardGroup(label.text, plan) : null;
}

/**
 * A title between the rows: "II. Danh hiệu …", whether or not its own heading row follows. It begins with
 * the form's words; a candidate of whom the cell says that they hold the title is a candidate.
 */
function titleForm(list: OpenList, view: RowView, plan: Plan): string | null {
  const hasSummary = view.filled.some((cell) => fieldOf(list, cell) === "summary");
  if (hasSummary || view.filled.length > 2) return null;
  const form = formByTitle(rowText(view), plan);
  const title = foldText(rowText(view)).replace(/^(?:(?:\d+|[ivx]+|[a-h]) )?(?:danh sach )?/, "");
  const phrases = plan.listForms.find(({ id }) => id === form)?.titlePhrases ?? [];
  return phrases.some((phrase) => title.startsWith(foldText(phrase))) ? form : null;
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
 * A signature or recipients below the list. A text in the candidate's own column closes the list only where
 * it is nothing but such a phrase: a person must not be taken for one.
 */
function isFoot(list: OpenList, view: RowView): boolean {
  return view.filled.every((cell) => isFootCell(list, cell));
}

function isFootCell(list: OpenList, cell: FilledCell): boolean {
  const folded = foldText(cell.text);
  if (fieldOf(list, cell) === "candidate") return CLOSING_PHRASES.includes(folded);
  return CLOSING_PHRASES.some((phrase) => ` ${folded} `.startsWith(` ${phrase} `));
}

/** Words alone in the column of numbers: the head of the next paper, or a group that nobody can tell from it. */
function isForeignText(list: OpenList, view: RowView): boolean {
  const [cell, ...others] = view.filled;
  if (!cell || others.length > 0 || fieldOf(list, cell) !== "ordinal") return false;
  return !isOrdinalWord(foldText(cell.text));
}

function endList(state: State, view: RowView, unsigned: OpenList | null): void {
  state.open = null;
  state.unsigned = unsigned;
  state.between = [view];
}

/** "2." with nothing behind it, or only the form's own prompts: a printed row that nobody filled. */
function isTemplateRow(list: OpenList, view: RowView, plan: Plan): boolean {
  return view.filled.every((cell) => {
    const field = fieldOf(list, cell);
    const folded = foldText(cell.text);
    if (field === "summary") return isPrintedSummary(folded, plan);
    return field === "ordinal" && isOrdinalWord(folded);
  });
}

function isPrintedSummary(folded: string, plan: Plan): boolean {
  return plan.listForms.some(
    ({ prompts }) =>
      prompts.length > 0 && folded === foldText(prompts.map(({ text }) => text).join(" ")),
  );
}

/** The row of column numbers under a heading: (1) (2) (3). */
function isColumnNumbers(view: RowView): boolean {
  return view.filled.length >= 3 && view.filled.every(({ text }) => /^\(?\d{1,2}\)?$/.test(text));
}

function readOutsideRow(state: State, view: RowView): void {
  const { unsigned } = state;
  if (unsigned && view.filled.some((cell) => isFootCell(unsigned, cell))) state.unsigned = null;
  const isData = looksLikeData(view);
  if (isData || (state.unsigned && hasCandidate(state.unsigned, view))) state.stray.push(view);
  if (!isData) state.between.push(view);
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

/** A candidate with something said about them, in the columns of the list above. */
function hasCandidate(list: FoundList, view: RowView): boolean {
  const fields = view.filled.map((cell) => fieldOf(list, cell));
  const others = fields.filter((field) => field && field !== "candidate" && field !== "ordinal");
  return fields.includes("candidate") && others.length > 0;
}

function rowText(view: RowView): string {
  return view.filled.map(({ text }) => text).join(" ");
}
