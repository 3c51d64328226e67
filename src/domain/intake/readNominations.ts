import type { Grid } from "../grid/grid";
import { sourcePlace } from "../grid/sourcePlace";
import { awardFinder, awardsNamedIn } from "../regulation/awardByText";
import type { AwardsRead } from "../regulation/readAwards";
import type { Award, ListForm, Plan } from "../regulation/schema";
import { foldTone } from "../text/foldTone";
import { namesSeveral } from "../text/namesSeveral";
import type { DataRow, FoundList } from "./foundList";
import type {
  NominationField,
  ReceivedList,
  ReceivedNomination,
  StatedFacts,
  UnreadCell,
} from "./nomination";
import { mendedAwardsReader } from "./mendedAwardsReader";
import { nominationId } from "./nominationId";
import { readableWith } from "./readableWith";
import { rowAwards, type RowAwards } from "./rowAwards";
import { rowBirth, type RowBirth } from "./rowBirth";
import { kindOf, rowCandidate, type RowCandidate } from "./rowCandidate";
import { rowCells, type RowCells } from "./rowCells";
import type { FilledCell } from "./rowView";
import { statedFactsReader } from "./statedFacts";
import { unitKey } from "./unitKey";

interface ListTask {
  readonly grid: Grid;
  readonly plan: Plan;
  readonly list: FoundList;
  readonly described: ReceivedList;
  readonly taken: Set<string>;
}

export interface ListRows {
  readonly nominations: readonly ReceivedNomination[];
  readonly unread: readonly UnreadCell[];
}

/**
 * Makes nominations of every data row of a list: one for each award that the row names, one without an award where
 * none could be read.
 */
export function readNominations(task: ListTask): ListRows {
  const tools = rowTools(task);
  const nominations: ReceivedNomination[] = [];
  const unread: UnreadCell[] = [];
  for (const row of task.list.rows) {
    const errors = row.view.filled.filter(({ cell }) => cell.type === "error");
    unread.push(...errors.map((cell) => unreadCell(task, row, cell, "error-value")));
    const read = hasContents(task, row) ? readRow(task, row, tools) : [];
    nominations.push(...read);
    if (read.length > 0) unread.push(...severalCandidates(task, row, tools));
    if (read.length === 0 && errors.length === 0) unread.push(...withoutCandidate(task, row));
  }
  return { nominations, unread };
}

interface RowTools {
  readonly cells: RowCells;
  readonly factsIn: (row: number) => StatedFacts;
  readonly hasRatings: boolean;
  readonly findAward: (text: string) => Award | null;
  readonly readAwards: (text: string) => AwardsRead;
  /** Texts of an old encoding in letters that can be understood. */
  readonly readable: (text: string) => string;
  readonly occurrences: Map<string, number>;
}

function rowTools(task: ListTask): RowTools {
  const { mapped } = task.list.columns;
  return {
    cells: rowCells(task),
    factsIn: statedFactsReader(task),
    hasRatings: mapped.some(
      ({ field, choices }) => field === "rating" || choices.includes("rating"),
    ),
    findAward: awardFinder(task.plan.awards),
    readAwards: mendedAwardsReader(task.plan.awards, task.described.legacy),
    readable: readableWith(task.described.legacy) ?? ((text) => text),
    occurrences: new Map(),
  };
}

/** Whether a field of a nomination holds anything; a number and contents of other columns are no row. */
function hasContents({ list }: ListTask, row: DataRow): boolean {
  return row.view.filled.some(({ column, cell }) => {
    const field = list.columns.fields.get(column);
    return field !== undefined && field !== "ordinal" && cell.type !== "error";
  });
}

/** The parts that all nominations of a row share. */
type RowContents = Omit<ReceivedNomination, "id" | "listForm" | "award" | "kind">;

function readRow(task: ListTask, row: DataRow, tools: RowTools): readonly ReceivedNomination[] {
  const at = row.view.row;
  const text = (field: NominationField) => tools.cells.text(at, field);
  const candidate = rowCandidate(text("candidate"), text("honorific"));
  const understood = readableCandidate(candidate, tools, text);
  const texts = { award: text("award"), commendation: text("commendation") };
  const stated = rowAwards(tools.readAwards, texts);
  const contents = rowContents(task, row, { tools, candidate, stated });
  const subject = foldTone(contents.original === "" ? contents.summary : contents.original);
  const named = formOf(task, tools.findAward(texts.award)?.code ?? null);
  const key = [unitKey(task.list.unit?.name ?? ""), named?.id ?? "", subject];
  const codes = stated.awards.length > 0 ? stated.awards : [null];
  return codes.map((code, place) => {
    const form = place === 0 ? formOf(task, code) : furtherForm(task, code);
    return {
      ...contents,
      id: idFor(task, place === 0 || code === null ? key : [...key, code], tools.occurrences),
      listForm: form?.id ?? null,
      award: stated.isStated ? code : awardOfForm(task.plan, form, contents.summary),
      kind: kindOf(understood, { row, form, post: tools.readable(text("post")) }),
    };
  });
}

/** The candidate as read from readable texts, where those are others than the received ones. */
function readableCandidate(
  candidate: RowCandidate,
  { readable }: RowTools,
  text: (field: NominationField) => string,
): RowCandidate {
  const [name, honorific] = [text("candidate"), text("honorific")];
  const [shownName, shownHonorific] = [readable(name), readable(honorific)];
  const isSame = shownName === name && shownHonorific === honorific;
  return isSame ? candidate : rowCandidate(shownName, shownHonorific);
}

interface RowParts {
  readonly tools: RowTools;
  readonly candidate: RowCandidate;
  readonly stated: RowAwards;
}

function rowContents(task: ListTask, row: DataRow, parts: RowParts): RowContents {
  const { described, grid } = task;
  const { cells } = parts.tools;
  const { birth: besideName, name, rest, remainder } = parts.candidate;
  const at = row.view.row;
  const text = (field: NominationField) => cells.text(at, field);
  const birth = rowBirth({ cells, row: at, besideName, dateSystem: grid.dateSystem });
  const unit = text("unit") || (row.unitOfGroup ?? "");
  const left = [...parts.stated.remainder, ...remainder, ...birth.remainder];
  return {
    list: described.id,
    submittingUnit: described.submittingUnit,
    name,
    birth: birth.birth,
    post: [rest, text("post"), text("subUnit"), unit].filter((part) => part).join(", "),
    summary: text("summary"),
    other: otherText(task, row, left),
    facts: factsOf(parts.tools, at, { stated: parts.stated, birth }),
    received: described.received,
    original: text("candidate"),
    source: {
      file: described.file,
      sha256: described.sha256,
      ...sourcePlace(grid, { row: at, column: candidateColumn(task.list) }),
    },
  };
}

/** A grading among the awards counts where no column is for it; a sex told twice has to be the same. */
function factsOf(
  { factsIn, hasRatings }: RowTools,
  row: number,
  { stated, birth }: { readonly stated: RowAwards; readonly birth: RowBirth },
): StatedFacts {
  const { sex, ...facts } = factsIn(row);
  const isContradicted =
    sex !== undefined && birth.sex !== null && foldTone(sex) !== foldTone(birth.sex);
  const told = isContradicted ? undefined : (sex ?? birth.sex ?? undefined);
  return {
    ...facts,
    ...(told === undefined ? {} : { sex: told }),
    ...(stated.rating === null || hasRatings ? {} : { rating: stated.rating }),
  };
}

function candidateColumn({ columns }: FoundList): number {
  for (const [column, field] of columns.fields) if (field === "candidate") return column;
  return 0;
}

/** The form that the title named, else the only one that is about the stated award. */
function formOf({ plan, list }: ListTask, award: string | null): ListForm | null {
  if (list.form !== null) return plan.listForms.find(({ id }) => id === list.form) ?? null;
  return onlyFormAbout(plan, award);
}

/** A further award of a row that the list is not about belongs to a list of its own, where there is only one. */
function furtherForm(task: ListTask, award: string | null): ListForm | null {
  const ofList = formOf(task, award);
  if (award === null || ofList?.awards.includes(award) === true) return ofList;
  return onlyFormAbout(task.plan, award);
}

function onlyFormAbout({ listForms }: Plan, award: string | null): ListForm | null {
  const forms = listForms.filter(({ awards }) => award !== null && awards.includes(award));
  return forms.length === 1 ? (forms[0] ?? null) : null;
}

/** Where the list is about several awards, only what the summary itself names. */
function awardOfForm(plan: Plan, form: ListForm | null, summary: string): string | null {
  if (!form) return null;
  if (form.awards.length === 1) return form.awards[0] ?? null;
  const among = plan.awards.filter(({ code }) => form.awards.includes(code));
  const named = awardsNamedIn(summary, among);
  return named.length === 1 ? (named[0]?.code ?? null) : null;
}

function idFor(task: ListTask, key: readonly string[], occurrences: Map<string, number>): string {
  const keyText = JSON.stringify(key);
  const occurrence = occurrences.get(keyText) ?? 0;
  occurrences.set(keyText, occurrence + 1);
  const id = nominationId([...key, String(occurrence)], (candidate) => task.taken.has(candidate));
  task.taken.add(id);
  return id;
}

/** What the fields did not take, then the contents of the other columns. */
function otherText({ list }: ListTask, row: DataRow, remainder: readonly string[]): string {
  const parts = row.view.filled.flatMap(({ column, text }) => {
    if (list.columns.fields.has(column)) return [];
    return [`${list.columns.others.get(column) || "(cột không có tiêu đề)"}: ${text}`];
  });
  return [...remainder, ...parts].join("; ");
}

function unreadCell(
  { described, grid }: ListTask,
  { view }: DataRow,
  { column, text }: FilledCell,
  reason: UnreadCell["reason"],
): UnreadCell {
  const place = sourcePlace(grid, { row: view.row, column });
  return { source: { file: described.file, ...place }, text, reason };
}

/** Whoever stands behind the first name would otherwise be taken for a post. */
function severalCandidates(
  task: ListTask,
  row: DataRow,
  { cells }: RowTools,
): readonly UnreadCell[] {
  if (row.kindOfGroup === "collective" || !namesSeveral(cells.text(row.view.row, "candidate")))
    return [];
  const column = candidateColumn(task.list);
  return row.view.filled
    .filter((cell) => cell.column === column)
    .map((cell) => unreadCell(task, row, cell, "several-candidates"));
}

function withoutCandidate(task: ListTask, row: DataRow): readonly UnreadCell[] {
  return row.view.filled.map((cell) => unreadCell(task, row, cell, "row-without-candidate"));
}
