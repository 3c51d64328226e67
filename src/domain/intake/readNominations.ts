import type { Grid } from "../grid/grid";
import { sourcePlace } from "../grid/sourcePlace";
import { awardsNamedIn } from "../regulation/awardByText";
import type { ListForm, Plan } from "../regulation/schema";
import { foldTone } from "../text/foldTone";
import { namesSeveral } from "../text/namesSeveral";
import type { DataRow, FoundList } from "./foundList";
import { isPersonsPost } from "./isPersonsPost";
import type { ReceivedList, ReceivedNomination, StatedFacts, UnreadCell } from "./nomination";
import { idGiver, type IdKey } from "./nominationId";
import { readableWith } from "./readableWith";
import { remembering } from "./remembering";
import type { RowAwards } from "./rowAwards";
import { rowBirth, type RowBirth } from "./rowBirth";
import { kindOf, rowCandidate, type RowCandidate } from "./rowCandidate";
import { rowCells, type RowCells } from "./rowCells";
import { claimsReader, type RowClaims } from "./rowClaims";
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
    const known = nominations.length + unread.length;
    for (const cell of row.view.filled) {
      if (cell.cell.type === "error") unread.push(unreadCell(task, row, cell, "error-value"));
    }
    if (hasContents(task, row)) {
      readRow(task, row, { tools, into: nominations });
      for (const cell of severalCandidates(task, row, tools)) unread.push(cell);
    }
    if (nominations.length + unread.length === known) {
      for (const cell of withoutCandidate(task, row)) unread.push(cell);
    }
  }
  return { nominations, unread };
}

/** What is looked up again and again for the rows of one list. */
interface RowTools {
  readonly cells: RowCells;
  readonly factsIn: (row: number) => StatedFacts;
  readonly hasRatings: boolean;
  readonly claimsOf: (award: string, commendation: string) => RowClaims;
  readonly candidateIn: (name: string, honorific: string) => RowCandidate;
  readonly isPost: (text: string) => boolean;
  /** Texts of an old encoding in letters that can be understood; null where they are Unicode. */
  readonly readable: ((text: string) => string) | null;
  /** The words before the contents of columns that no field answers, by column. */
  readonly labels: ReadonlyMap<number, string>;
  readonly nextId: (key: IdKey) => string;
}

function rowTools(task: ListTask): RowTools {
  const { mapped, others } = task.list.columns;
  return {
    cells: rowCells(task),
    factsIn: statedFactsReader(task),
    hasRatings: mapped.some(
      ({ field, choices }) => field === "rating" || choices.includes("rating"),
    ),
    claimsOf: claimsReader({ ...task, form: task.list.form, legacy: task.described.legacy }),
    candidateIn: candidateReader(),
    isPost: remembering(isPersonsPost),
    readable: readableWith(task.described.legacy),
    labels: new Map([...others].map(([column, heading]) => [column, heading || UNHEADED])),
    nextId: idGiver(unitKey(task.list.unit?.name ?? ""), task.taken),
  };
}

/** Many people have one name; few lists have a column of forms of address. */
function candidateReader(): RowTools["candidateIn"] {
  const ofName = remembering((name) => rowCandidate(name, ""));
  return (name, honorific) => (honorific === "" ? ofName(name) : rowCandidate(name, honorific));
}

const UNHEADED = "(cột không có tiêu đề)";

/** Whether a field of a nomination holds anything; a number and contents of other columns are no row. */
function hasContents({ list }: ListTask, row: DataRow): boolean {
  for (const { column, cell } of row.view.filled) {
    const field = list.columns.fields.get(column);
    if (field !== undefined && field !== "ordinal" && cell.type !== "error") return true;
  }
  return false;
}

type OwnPart = Pick<ReceivedNomination, "id" | "listForm" | "award" | "kind">;
/** The parts that all nominations of a row share. */
type RowContents = Omit<ReceivedNomination, keyof OwnPart>;

interface RowReading {
  readonly tools: RowTools;
  readonly into: ReceivedNomination[];
}

function readRow(task: ListTask, row: DataRow, { tools, into }: RowReading): void {
  const { cells, readable } = tools;
  const at = row.view.row;
  const [original, honorific] = [cells.text(at, "candidate"), cells.text(at, "honorific")];
  const candidate = tools.candidateIn(original, honorific);
  const understood = readable
    ? tools.candidateIn(readable(original), readable(honorific))
    : candidate;
  const { stated, form, claims } = tools.claimsOf(
    cells.text(at, "award"),
    cells.text(at, "commendation"),
  );
  const contents = rowContents(task, row, { tools, candidate, stated, original });
  const subject = foldTone(original === "" ? contents.summary : original);
  const post = cells.text(at, "post");
  const hasPost = tools.isPost(readable ? readable(post) : post);
  for (const claim of claims) {
    const isFurther = claim !== claims[0];
    const own: OwnPart = {
      id: tools.nextId({ form, subject, award: isFurther ? claim.award : null }),
      listForm: claim.form?.id ?? null,
      award: stated.isStated ? claim.award : awardOfForm(task.plan, claim.form, contents.summary),
      kind: kindOf(understood, { row, form: claim.form, hasPost }),
    };
    into.push(nominationOf(own, contents));
  }
}

/** Written out, since a copy by spreading takes ten times the memory. */
function nominationOf(own: OwnPart, contents: RowContents): ReceivedNomination {
  return {
    id: own.id,
    list: contents.list,
    submittingUnit: contents.submittingUnit,
    listForm: own.listForm,
    award: own.award,
    kind: own.kind,
    name: contents.name,
    birth: contents.birth,
    post: contents.post,
    summary: contents.summary,
    other: contents.other,
    facts: contents.facts,
    received: contents.received,
    original: contents.original,
    source: contents.source,
  };
}

interface RowParts {
  readonly tools: RowTools;
  readonly candidate: RowCandidate;
  readonly stated: RowAwards;
  readonly original: string;
}

function rowContents(task: ListTask, row: DataRow, parts: RowParts): RowContents {
  const { described, grid, list } = task;
  const { cells } = parts.tools;
  const { birth: besideName, name, rest } = parts.candidate;
  const at = row.view.row;
  const birth = rowBirth({ cells, row: at, besideName, dateSystem: grid.dateSystem });
  const place = sourcePlace(grid, { row: at, column: candidateColumn(list) });
  return {
    list: described.id,
    submittingUnit: described.submittingUnit,
    name,
    birth: birth.birth,
    post: joined(
      [rest ?? "", cells.text(at, "post"), cells.text(at, "subUnit"), unitOf(cells, row)],
      ", ",
    ),
    summary: cells.text(at, "summary"),
    other: otherText(task, row, { ...parts, birth }),
    facts: factsOf(parts.tools, at, { stated: parts.stated, birth }),
    received: described.received,
    original: parts.original,
    source: {
      file: described.file,
      sha256: described.sha256,
      sheet: place.sheet,
      cell: place.cell,
    },
  };
}

function unitOf(cells: RowCells, row: DataRow): string {
  return cells.text(row.view.row, "unit") || (row.unitOfGroup ?? "");
}

function joined(parts: readonly string[], mark: string): string {
  return parts.filter(Boolean).join(mark);
}

/** A grading among the awards counts where no column is for it; a sex told twice has to be the same. */
function factsOf(
  { factsIn, hasRatings }: RowTools,
  row: number,
  { stated, birth }: { readonly stated: RowAwards; readonly birth: RowBirth },
): StatedFacts {
  const facts = factsIn(row);
  const rating = hasRatings ? null : stated.rating;
  if (birth.sex === null && rating === null) return facts;
  const { sex, ...others } = facts;
  const isContradicted =
    sex !== undefined && birth.sex !== null && foldTone(sex) !== foldTone(birth.sex);
  const told = isContradicted ? undefined : (sex ?? birth.sex ?? undefined);
  return {
    ...others,
    ...(told === undefined ? {} : { sex: told }),
    ...(rating === null ? {} : { rating }),
  };
}

function candidateColumn({ columns }: FoundList): number {
  for (const [column, field] of columns.fields) if (field === "candidate") return column;
  return 0;
}

/** Where the list is about several awards, only what the summary itself names. */
function awardOfForm(plan: Plan, form: ListForm | null, summary: string): string | null {
  if (!form) return null;
  if (form.awards.length === 1) return form.awards[0] ?? null;
  const among = plan.awards.filter(({ code }) => form.awards.includes(code));
  const named = awardsNamedIn(summary, among);
  return named.length === 1 ? (named[0]?.code ?? null) : null;
}

interface LeftOver {
  readonly tools: RowTools;
  readonly candidate: RowCandidate;
  readonly stated: RowAwards;
  readonly birth: RowBirth;
}

/** What the fields did not take, then the contents of the other columns. */
function otherText({ list }: ListTask, row: DataRow, left: LeftOver): string {
  const { stated, candidate, birth, tools } = left;
  const parts = [...stated.remainder, ...candidate.remainder, ...birth.remainder];
  for (const { column, text } of row.view.filled) {
    if (list.columns.fields.has(column)) continue;
    parts.push(`${tools.labels.get(column) ?? UNHEADED}: ${text}`);
  }
  return parts.join("; ");
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
