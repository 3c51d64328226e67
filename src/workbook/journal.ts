import { parseRangeAddress, rangeAddress, type CellRange } from "../domain/grid/address";
import { cellAt, type Grid } from "../domain/grid/grid";
import { textCell, type CellContent } from "../domain/report/sheetContent";
import { sameName } from "./objectNames";

/** Defined name and first cell of the journal; the title of its sheet begins so too. */
export const JOURNAL = "BX_Journal";
/** How the titles of restore sheets begin. */
export const RESTORE = "BX_Restore";

/** `keeping`: sheets are being copied, none is touched yet; `kept`: they are rewritten; `done`: read back. */
export type JournalState = "keeping" | "kept" | "done";

/** A sheet that is rewritten, and what to put back if that fails. */
export interface KeptSheet {
  readonly id: string;
  readonly title: string;
  /** The hidden sheet that holds the former cells of `range`, at the same addresses. */
  readonly restore: string;
  readonly range: CellRange;
  /** What the id pointed at. */
  readonly idRange: CellRange;
  readonly tables: readonly { readonly name: string; readonly range: CellRange }[];
}

/** What a write leaves behind in a hidden sheet until it is done, for `recover`. */
export interface Journal {
  readonly state: JournalState;
  readonly kept: readonly KeptSheet[];
  /** Sheets that the write makes. */
  readonly made: readonly { readonly id: string; readonly title: string }[];
}

const COLUMNS = 6;

export function journalCells(journal: Journal): readonly (readonly CellContent[])[] {
  const lines = [
    [JOURNAL, journal.state],
    ...journal.made.map(({ id, title }) => ["made", id, title]),
    ...journal.kept.flatMap(linesOfKept),
  ];
  return lines.map((line) =>
    Array.from({ length: COLUMNS }, (_, column) => textCell(line[column] ?? "")),
  );
}

function linesOfKept(kept: KeptSheet): string[][] {
  const { id, title, restore, range, idRange, tables } = kept;
  return [
    ["kept", id, title, restore, rangeAddress(range), rangeAddress(idRange)],
    ...tables.map((table) => ["table", id, table.name, rangeAddress(table.range)]),
  ];
}

/** Whether the sheet is a journal, or one that was just about to be written. */
export function isJournal(grid: Grid): boolean {
  return grid.rows.length === 0 || cellText(grid, 0, 0) === JOURNAL;
}

/** Reads a journal back; null where someone has damaged it. An empty one counts as `keeping`. */
export function readJournal(grid: Grid): Journal | null {
  if (grid.rows.length === 0) return { state: "keeping", kept: [], made: [] };
  const state = stateOf(cellText(grid, 0, 1));
  const lines = Array.from({ length: grid.rows.length - 1 }, (_, index) => lineOf(grid, index + 1));
  const made = lines
    .filter((line) => line[0] === "made")
    .map(([, id = "", title = ""]) => ({ id, title }));
  const kept = lines.filter((line) => line[0] === "kept").map((line) => keptOf(line, lines));
  const whole = kept.filter((sheet) => sheet !== null);
  return state === null || whole.length < kept.length ? null : { state, kept: whole, made };
}

function keptOf(line: readonly string[], lines: readonly string[][]): KeptSheet | null {
  const [, id = "", title = "", restore = "", at = "", idAt = ""] = line;
  const range = parseRangeAddress(at);
  const idRange = parseRangeAddress(idAt);
  const tables = lines
    .filter(([kind, owner = ""]) => kind === "table" && sameName(owner, id))
    .map(([, , name = "", where = ""]) => ({ name, range: parseRangeAddress(where) }));
  const whole = tables.flatMap(({ name, range: found }) => (found ? [{ name, range: found }] : []));
  if (!range || !idRange || whole.length < tables.length) return null;
  return { id, title, restore, range, idRange, tables: whole };
}

function stateOf(text: string): JournalState | null {
  return text === "keeping" || text === "kept" || text === "done" ? text : null;
}

function lineOf(grid: Grid, row: number): string[] {
  return Array.from({ length: COLUMNS }, (_, column) => cellText(grid, row, column));
}

function cellText(grid: Grid, row: number, column: number): string {
  const { value } = cellAt(grid, { row, column });
  return typeof value === "string" ? value : "";
}
