import type { Grid } from "../grid/grid";
import { sourcePlace } from "../grid/sourcePlace";
import type { Plan } from "../regulation/schema";
import { describeList } from "./describeList";
import { findLists } from "./findLists";
import type { FoundList } from "./foundList";
import { hasCandidates } from "./listDoubts";
import type { ListReading } from "./listReading";
import { listReading } from "./listReadings";
import type { ReceivedList, ReceivedNomination, UnreadCell } from "./nomination";
import { readNominations } from "./readNominations";
import type { ReadingMemory } from "./readingMemory";
import type { RowView } from "./rowView";
import { sheetEncoding } from "./sheetEncoding";
import { withRememberedAwards } from "./withRememberedAwards";

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
 * Reads the lists of the sheets: which list, who hands it in, every row as a nomination with its source, and
 * how sure all of that is. Nothing is repaired or filled in; what has no place is returned as `unread`, and so
 * are the rows of a list of which nobody can tell where its candidates stand.
 */
export function receiveSheets(sheets: ReceivedSheets, plan: Plan): Intake {
  const taken = new Set(sheets.takenIds);
  const known = withRememberedAwards(plan, sheets.memory);
  const parts = sheets.grids.map((grid) => receiveSheet({ sheets, plan: known, grid, taken }));
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

function receiveSheet(task: SheetTask): Intake {
  const { grid, plan, sheets } = task;
  const legacy = sheetEncoding(grid);
  const { lists: found, stray } = findLists({ grid, plan, legacy }, sheets.memory);
  const lists: ReceivedList[] = [];
  const nominations: ReceivedNomination[] = [];
  const readings: ListReading[] = [];
  const unread = found.length === 0 ? firstUnread(task) : strayCells(task, stray);
  for (const list of found) {
    const described = describeList({
      list,
      grid,
      legacy,
      file: sheets,
      memory: sheets.memory,
      submission: list.begins ? null : (lists.at(-1)?.submission ?? null),
      taken: lists.map(({ id }) => id),
    });
    const rows = listRows(task, list, described);
    lists.push({ ...described, nominations: rows.nominations.length });
    for (const nomination of rows.nominations) nominations.push(nomination);
    for (const cell of rows.unread) unread.push(cell);
    readings.push(listReading(list, grid, described));
  }
  return { lists, nominations, unread, readings };
}

function listRows(
  task: SheetTask,
  list: FoundList,
  described: ReceivedList,
): Pick<Intake, "nominations" | "unread"> {
  if (!hasCandidates(list)) {
    const views = list.rows.map(({ view }) => view);
    return { nominations: [], unread: [...strayCells(task, views), ...besideRows(task, list)] };
  }
  const { nominations, unread } = readNominations({ ...task, list, described });
  return { nominations, unread: [...unread, ...besideRows(task, list)] };
}

/** Group rows that nobody understands, and formulas in error without a row. */
function besideRows(task: SheetTask, list: FoundList): readonly UnreadCell[] {
  return [...strayCells(task, list.unclearGroups), ...phantomCell(task, list)];
}

/** Dragged-down formulas in error are named once, however many there are. */
function phantomCell(task: SheetTask, { phantom }: FoundList): readonly UnreadCell[] {
  const cell = phantom?.filled.find((each) => each.cell.type === "error");
  return phantom && cell ? [unreadCell(task, phantom.row, { ...cell, reason: "error-value" })] : [];
}

function strayCells(task: SheetTask, views: readonly RowView[]): UnreadCell[] {
  return views.flatMap(({ row, filled }) =>
    filled.map((cell) => unreadCell(task, row, { ...cell, reason: "row-outside-list" })),
  );
}

interface CellInRow {
  readonly column: number;
  readonly text: string;
  readonly reason: UnreadCell["reason"];
}

function unreadCell({ sheets, grid }: SheetTask, row: number, cell: CellInRow): UnreadCell {
  const place = sourcePlace(grid, { row, column: cell.column });
  return { source: { file: sheets.file, ...place }, text: cell.text, reason: cell.reason };
}

/** A sheet without any list is named once, by its first filled cell. */
function firstUnread(task: SheetTask): UnreadCell[] {
  const { grid } = task;
  for (const [index, cells] of grid.rows.entries()) {
    const offset = cells.findIndex((cell) => cell.text.trim() !== "");
    if (offset < 0) continue;
    const cell = { column: grid.origin.column + offset, text: cells[offset]?.text ?? "" };
    return [unreadCell(task, grid.origin.row + index, { ...cell, reason: "no-list-on-sheet" })];
  }
  return [];
}
