import { cellAddress } from "../grid/address";
import { cellAt, shownText, type Grid, type GridCell } from "../grid/grid";
import { mergedOrigins } from "../grid/mergedOrigins";
import { awardByText, awardsNamedIn } from "../regulation/awardByText";
import type { ListForm, Plan } from "../regulation/schema";
import { COLLECTIVE } from "../text/candidateWords";
import { composeText } from "../text/composeText";
import { foldTone } from "../text/foldTone";
import { readCandidate, type CandidateText } from "../text/readCandidate";
import type { DataRow, FoundList } from "./findLists";
import type { HeadingField } from "./headings";
import { isPersonsPost } from "./isPersonsPost";
import type {
  Nomination,
  ReceivedList,
  ReceivedNomination,
  StatedFacts,
  UnreadCell,
} from "./nomination";
import { nominationId } from "./nominationId";
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

/** Makes a nomination of every data row of a list. */
export function readNominations(task: ListTask): ListRows {
  const tools = {
    read: cellReader(task),
    factsIn: statedFactsReader(task),
    occurrences: new Map<string, number>(),
  };
  const nominations: ReceivedNomination[] = [];
  const unread: UnreadCell[] = [];
  for (const row of task.list.rows) {
    const errors = row.view.filled.filter(({ cell }) => cell.type === "error");
    unread.push(...errors.map(({ address, text }) => unreadCell(task, address, text)));
    const filled = row.view.filled.length - errors.length;
    const nomination = filled > 0 ? readRow(task, row, tools) : null;
    if (nomination) nominations.push(nomination);
    else if (errors.length === 0) unread.push(...withoutCandidate(task, row));
  }
  return { nominations, unread };
}

type CellReader = (row: number, field: HeadingField) => string;

interface RowTools {
  readonly read: CellReader;
  readonly factsIn: (row: number) => StatedFacts;
  readonly occurrences: Map<string, number>;
}

/** A field's text; merged post, unit and award cells count for each row that they span. */
function cellReader({ grid, list }: ListTask): CellReader {
  const columns = new Map([...list.columns.fields].map(([column, field]) => [field, column]));
  const originOf = mergedOrigins(grid);
  return (row, field) => {
    const column = columns.get(field);
    if (column === undefined) return "";
    const place = { row, column };
    const spans = field === "post" || field === "unit" || field === "award";
    return fieldText(cellAt(grid, spans ? originOf(place) : place));
  };
}

function fieldText(cell: GridCell): string {
  return cell.type === "error" ? "" : shownText(cell).trim();
}

function readRow(task: ListTask, row: DataRow, tools: RowTools): ReceivedNomination | null {
  const { plan, described } = task;
  const at = row.view.row;
  const original = tools.read(at, "candidate");
  const summary = tools.read(at, "summary");
  const own = task.list.columns.fields;
  const hasField = row.view.filled.some(({ column, cell }) => {
    const field = own.get(column);
    return field !== undefined && field !== "ordinal" && cell.type !== "error";
  });
  if (!hasField) return null;
  const candidate = readCandidate(original);
  const awardText = tools.read(at, "award");
  const stated = awardByText(awardText, plan.awards);
  const form = formOf(task, stated?.code ?? null);
  return {
    id: idFor(task, { form, original, summary }, tools.occurrences),
    list: described.id,
    submittingUnit: described.submittingUnit,
    listForm: form?.id ?? null,
    award: awardText === "" ? awardOfForm(plan, form, summary) : (stated?.code ?? null),
    kind: kindOf(candidate, { row, form, post: tools.read(at, "post") }),
    name: [candidate.honorific, candidate.name].filter((part) => part).join(" "),
    birth: tools.read(at, "birth"),
    post: [candidate.rest, tools.read(at, "post"), tools.read(at, "unit")]
      .filter((part) => part)
      .join(", "),
    summary,
    other: otherText(task, row, stated === null ? awardText : ""),
    facts: tools.factsIn(at),
    received: described.received,
    original,
    source: {
      file: described.file,
      sha256: described.sha256,
      sheet: described.sheet,
      cell: `${described.columns.candidate ?? "A"}${String(at + 1)}`,
    },
  };
}

/** The form that the title named, else the only one that is about the stated award. */
function formOf({ plan, list }: ListTask, award: string | null): ListForm | null {
  if (list.form !== null) return plan.listForms.find(({ id }) => id === list.form) ?? null;
  const forms = plan.listForms.filter(({ awards }) => award !== null && awards.includes(award));
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

interface KindClues {
  readonly row: DataRow;
  readonly form: ListForm | null;
  /** What stands in the column of posts. */
  readonly post: string;
}

/**
 * The candidate's own words first, then the group row, then a list that is for one kind only, then a person's
 * post: among collectives it leaves the kind open, beside a name that begins like a unit's it tells nothing.
 */
function kindOf(candidate: CandidateText, { row, form, post }: KindClues): Nomination["kind"] {
  if (candidate.kind !== "unknown") return candidate.kind;
  const ofForm = form?.kinds.length === 1 ? form.kinds[0] : undefined;
  const told = row.kindOfGroup ?? ofForm ?? "unknown";
  const isLikeUnit = COLLECTIVE.test(composeText(candidate.name).text);
  if (candidate.name === "" || isLikeUnit || !isPersonsPost(post)) return told;
  return told === "collective" ? "unknown" : "individual";
}

function idFor(
  task: ListTask,
  row: { readonly form: ListForm | null; readonly original: string; readonly summary: string },
  occurrences: Map<string, number>,
): string {
  const subject = row.original === "" ? row.summary : row.original;
  const key = [unitKey(task.described.submittingUnit ?? ""), row.form?.id ?? "", foldTone(subject)];
  const keyText = JSON.stringify(key);
  const occurrence = occurrences.get(keyText) ?? 0;
  occurrences.set(keyText, occurrence + 1);
  const id = nominationId([...key, String(occurrence)], (candidate) => task.taken.has(candidate));
  task.taken.add(id);
  return id;
}

function otherText({ list }: ListTask, row: DataRow, unreadAward: string): string {
  const parts = row.view.filled.flatMap(({ column, text }) => {
    if (list.columns.fields.has(column)) return [];
    return [`${list.columns.others.get(column) ?? "(cột không có tiêu đề)"}: ${text}`];
  });
  return [...(unreadAward === "" ? [] : [`Danh hiệu: ${unreadAward}`]), ...parts].join("; ");
}

function unreadCell({ described }: ListTask, cell: string, text: string): UnreadCell {
  const source = { file: described.file, sheet: described.sheet, cell };
  return { source, text, reason: "error-value" };
}

function withoutCandidate({ described }: ListTask, row: DataRow): readonly UnreadCell[] {
  return row.view.filled.map(({ column, text }) => ({
    source: {
      file: described.file,
      sheet: described.sheet,
      cell: cellAddress({ row: row.view.row, column }),
    },
    text,
    reason: "row-without-candidate" as const,
  }));
}
