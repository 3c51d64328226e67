import { columnLetters, parseCellAddress } from "../grid/address";
import type { Grid } from "../grid/grid";
import { sourcePlace, type SourcePlace } from "../grid/sourcePlace";
import type { LegacyEncoding } from "../text/repairs/legacyEncoding";
import { cellOfList } from "./cellOfList";
import type { FoundList } from "./foundList";
import { confidenceIn, listDoubts } from "./listDoubts";
import type { NominationField, ReceivedList } from "./nomination";
import type { ReadingMemory } from "./readingMemory";
import { unitKey } from "./unitKey";

/** A found list with what is known of the file it came in. */
export interface ListToDescribe {
  readonly list: FoundList;
  readonly grid: Grid;
  readonly legacy: LegacyEncoding | null;
  readonly file: Pick<ReceivedList, "file" | "sha256" | "received" | "channel">;
  readonly memory: ReadingMemory;
  /** Id of the submission that it goes on with; null where it begins one. */
  readonly submission: string | null;
  /** Ids of the lists above it. */
  readonly taken: readonly string[];
}

/** The received list that a found one is; its nominations are not counted yet. Rows are as people count them. */
export function describeList(task: ListToDescribe): ReceivedList {
  const { list, file, memory } = task;
  const place = headingPlace(task);
  const heading = rowOf(place);
  const offset = list.headings.first + 1 - heading;
  const doubts = listDoubts(task);
  const id = listId(task, place.sheet);
  return {
    id,
    file: file.file,
    sha256: file.sha256,
    sheet: place.sheet,
    listForm: list.form,
    submittingUnit: chosenUnit(list.unit?.name ?? null, memory),
    unitKind: list.unit?.kind ?? null,
    unitCell: list.unit ? cellOfList(place.sheet, list.unit.place) : null,
    submission: task.submission ?? id,
    headingRow: heading,
    firstRow: (list.rows[0]?.view.row ?? list.headings.last + 1) + 1 - offset,
    lastRow: lastRowOf(task, place) + 1 - offset,
    columns: columnsOf(task),
    nominations: 0,
    totals: totalsOf(task, place.sheet),
    received: file.received,
    channel: file.channel,
    version: 1,
    replaces: null,
    legacy: task.legacy,
    confidence: confidenceIn(doubts),
    doubts,
  };
}

function headingPlace({ list, grid }: ListToDescribe): SourcePlace {
  const column = list.columns.mapped[0]?.column ?? grid.origin.column;
  return sourcePlace(grid, { row: list.headings.first, column });
}

/** The last row of the list in the table of its heading; Word may have split it over further ones. */
function lastRowOf({ list, grid }: ListToDescribe, { sheet }: SourcePlace): number {
  for (let at = list.rows.length - 1; at >= 0; at--) {
    const row = list.rows[at]?.view.row ?? 0;
    if (sourcePlace(grid, { row, column: grid.origin.column }).sheet === sheet) return row;
  }
  return list.headings.last;
}

function rowOf({ cell }: SourcePlace): number {
  return (parseCellAddress(cell)?.row ?? 0) + 1;
}

/** Lists under one heading, as of several senders, are told apart by their first rows. */
function listId(task: ListToDescribe, sheet: string): string {
  const { list, file, taken } = task;
  const form = list.form === null ? "" : `/${list.form}`;
  const id = `${file.sha256.slice(0, 12)}/${sheet}/${rowOf(headingPlace(task))}${form}`;
  return taken.includes(id) ? `${id}/${(list.head[0]?.row ?? 0) + 1}` : id;
}

/** The spelling of the unit's name that people have chosen. */
function chosenUnit(name: string | null, { units }: ReadingMemory): string | null {
  if (name === null) return null;
  const key = unitKey(name);
  return units.filter(({ received }) => unitKey(received) === key).at(-1)?.chosen ?? name;
}

function columnsOf({ list, grid }: ListToDescribe): Partial<Record<NominationField, string>> {
  const columns: Partial<Record<NominationField, string>> = {};
  for (const [column, field] of list.columns.fields) {
    if (field === "ordinal") continue;
    const place = sourcePlace(grid, { row: list.headings.last, column });
    columns[field] = columnLetters(parseCellAddress(place.cell)?.column ?? column);
  }
  return columns;
}

function totalsOf({ list, grid }: ListToDescribe, sheet: string): ReceivedList["totals"] {
  const { totals, totalsRow } = list;
  if (totals === null || totalsRow === null) return null;
  const place = sourcePlace(grid, { row: totalsRow, column: totals.column });
  return { text: totals.text, cell: cellOfList(sheet, place) };
}
