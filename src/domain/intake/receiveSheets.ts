import { cellAddress, columnLetters } from "../grid/address";
import type { Grid } from "../grid/grid";
import type { Plan } from "../regulation/schema";
import { findLists, type FoundList } from "./findLists";
import type { NominationField, ReceivedList, ReceivedNomination, UnreadCell } from "./nomination";
import { readNominations } from "./readNominations";
import type { ListReading } from "./listReading";
import type { ReadingMemory } from "./readingMemory";
import type { RowView } from "./rowView";
import { readHead, submittingUnit, type UnitLine } from "./submittingUnit";

/** A received file, or the open workbook's own sheets, ready to be read. */
export interface ReceivedSheets {
  readonly file: string;
  readonly sha256: string;
  readonly grids: readonly Grid[];
  /** `YYYY-MM-DD`, or null where nobody has said when it came. */
  readonly received: string | null;
  /** Ids that the register already uses. */
  readonly takenIds: readonly string[];
  /** How it came; empty where nobody has said. */
  readonly channel: string;
  readonly memory: ReadingMemory;
}

export interface Intake {
  readonly lists: readonly ReceivedList[];
  readonly nominations: readonly ReceivedNomination[];
  readonly unread: readonly UnreadCell[];
  /** How each of the lists was read, in their order. */
  readonly readings: readonly ListReading[];
}

/**
 * Reads the lists of the sheets: which list, who hands it in, every row as a nomination with its source.
 * Nothing is repaired or filled in; what has no place is returned as `unread`.
 */
export function receiveSheets(sheets: ReceivedSheets, plan: Plan): Intake {
  const taken = new Set(sheets.takenIds);
  const parts = sheets.grids.map((grid) => receiveSheet({ sheets, plan, grid, taken }));
  return {
    lists: parts.flatMap((part) => part.lists),
    nominations: parts.flatMap((part) => part.nominations),
    unread: parts.flatMap((part) => part.unread),
    readings: parts.flatMap((part) => part.readings),
  };
}

interface SheetTask {
  readonly sheets: ReceivedSheets;
  readonly plan: Plan;
  readonly grid: Grid;
  /** Ids in the register and those given so far in this file. */
  readonly taken: Set<string>;
}

interface Submission {
  readonly id: string;
  readonly units: readonly UnitLine[];
}

function receiveSheet(task: SheetTask): Intake {
  const { lists: found, stray } = findLists(task.grid, task.plan);
  const lists: ReceivedList[] = [];
  const nominations: ReceivedNomination[] = [];
  const unread: UnreadCell[] =
    found.length === 0
      ? [...firstUnread(task)]
      : stray.flatMap((view) => unreadRow(task, view, "row-outside-list"));
  let submission: Submission | null = null;
  for (const list of found) {
    const head = readHead(list.head, task.plan);
    const id = listId(task, list);
    if (!submission || head.begins) submission = { id, units: head.units };
    const described = describeList(task, list, { id, submission });
    const rows = readNominations({ ...task, list, described });
    lists.push({ ...described, nominations: rows.nominations.length });
    nominations.push(...rows.nominations);
    unread.push(...rows.unread);
  }
  return { lists, nominations, unread, readings: [] };
}

function listId({ sheets, grid }: SheetTask, list: FoundList): string {
  const form = list.form === null ? "" : `/${list.form}`;
  return `${sheets.sha256.slice(0, 12)}/${grid.sheet}/${list.headingRow + 1}${form}`;
}

function describeList(
  { sheets, grid, plan }: SheetTask,
  list: FoundList,
  { id, submission }: { readonly id: string; readonly submission: Submission },
): ReceivedList {
  const unit = submittingUnit(submission.units, plan, list.form);
  return {
    id,
    file: sheets.file,
    sha256: sheets.sha256,
    sheet: grid.sheet,
    listForm: list.form,
    submittingUnit: unit?.name ?? null,
    unitKind: unit?.kind ?? null,
    unitCell: unit?.cell ?? null,
    submission: submission.id,
    headingRow: list.headingRow + 1,
    firstRow: (list.rows[0]?.view.row ?? list.headingRow + 1) + 1,
    lastRow: (list.rows.at(-1)?.view.row ?? list.headingRow) + 1,
    columns: columnsOf(list),
    nominations: 0,
    totals: list.totals && { text: list.totals.text, cell: list.totals.address },
    received: sheets.received,
    channel: sheets.channel,
    version: 1,
    replaces: null,
    legacy: null,
    confidence: "sure",
    doubts: [],
  };
}

function columnsOf(list: FoundList): Partial<Record<NominationField, string>> {
  const columns: Partial<Record<NominationField, string>> = {};
  for (const [column, field] of list.columns.fields) {
    if (field !== "ordinal") columns[field] = columnLetters(column);
  }
  return columns;
}

function unreadRow(
  task: SheetTask,
  view: RowView,
  reason: UnreadCell["reason"],
): readonly UnreadCell[] {
  const { file } = task.sheets;
  return view.filled.map(({ column, text }) => ({
    source: { file, sheet: task.grid.sheet, cell: cellAddress({ row: view.row, column }) },
    text,
    reason,
  }));
}

/** A sheet without any list is named once, by its first filled cell. */
function firstUnread(task: SheetTask): readonly UnreadCell[] {
  const { grid, sheets } = task;
  for (const [index, cells] of grid.rows.entries()) {
    const offset = cells.findIndex((cell) => cell.text.trim() !== "");
    if (offset < 0) continue;
    const cell = cellAddress({ row: grid.origin.row + index, column: grid.origin.column + offset });
    const source = { file: sheets.file, sheet: grid.sheet, cell };
    return [{ source, text: cells[offset]?.text ?? "", reason: "no-list-on-sheet" }];
  }
  return [];
}
