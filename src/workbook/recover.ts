import { cellAddress, type CellPosition, type CellRange } from "../domain/grid/address";
import type { Grid } from "../domain/grid/grid";
import { ok, type Result } from "../domain/result";
import { differenceOfCopies } from "./differences";
import { isJournal, JOURNAL, readJournal, type Journal, type KeptSheet } from "./journal";
import { cleanUpChanges, markChange } from "./journalChanges";
import { putBackChanges, standingTitle } from "./putBackChanges";
import { refuse, refuseAsHost } from "./refuse";
import { findName, hasSheet } from "./sheetById";
import type { Workbook, WorkbookDescription, WorkbookFault } from "./workbook";

export interface RecoverReceipt {
  /** `cleaned`: only leftovers were there; `restored`: former contents were put back. */
  readonly outcome: "nothing" | "cleaned" | "restored";
  /** Titles of the sheets that were put back. */
  readonly restored: readonly string[];
  /** Titles of sheets whose hidden copy is gone: they stand as the broken write left them. */
  readonly lost: readonly string[];
}

interface FoundJournal {
  readonly sheet: string;
  readonly journal: Journal;
}

const NOTHING: RecoverReceipt = { outcome: "nothing", restored: [], lost: [] };

/**
 * Ends a write that was broken off; called when a workbook is opened. Where sheets were being
 * rewritten their former contents, tables and names come back and sheets the write made go; otherwise
 * only leftovers are removed. It may itself be broken off at any change, and called again.
 */
export async function recover(workbook: Workbook): Promise<Result<RecoverReceipt, WorkbookFault>> {
  const described = await workbook.describe();
  if (!described.ok) return described;
  const description = described.value;
  const found = await findJournal(workbook, description);
  if (!found.ok) return found;
  if (!found.value) return ok(NOTHING);
  const { sheet, journal } = found.value;
  if (journal.state === "kept") return putBack(workbook, description, found.value);
  const cleaned = await workbook.apply(cleanUpChanges(description, sheet, journal));
  return cleaned.ok ? ok({ ...NOTHING, outcome: "cleaned" }) : cleaned;
}

/** Whether a write that is not ended may be recorded in the workbook: then `recover` has to come first. */
export function mayNeedRecovery(description: WorkbookDescription): boolean {
  return journalTitles(description).length > 0;
}

function journalTitles(description: WorkbookDescription): readonly string[] {
  const named = findName(description, JOURNAL);
  if (named) return [named.sheet];
  return description.sheets
    .filter(({ name, visibility }) => visibility !== "visible" && name.startsWith(JOURNAL))
    .map(({ name }) => name);
}

async function findJournal(
  workbook: Workbook,
  description: WorkbookDescription,
): Promise<Result<FoundJournal | null, WorkbookFault>> {
  const titles = journalTitles(description);
  if (titles.length === 0) return ok(null);
  const grids = await workbook.read(titles);
  if (!grids.ok) return grids;
  const isNamed = findName(description, JOURNAL) !== null;
  const grid = isNamed ? grids.value[0] : grids.value.find(isJournal);
  if (!grid) return ok(null);
  // The name comes after the contents: a named journal that cannot be read was damaged by hand.
  const journal = isNamed && grid.rows.length === 0 ? null : readJournal(grid);
  if (!journal) return refuseAsHost("InvalidOperation", { sheet: grid.sheet });
  return ok({ sheet: grid.sheet, journal });
}

async function putBack(
  workbook: Workbook,
  description: WorkbookDescription,
  { sheet, journal }: FoundJournal,
): Promise<Result<RecoverReceipt, WorkbookFault>> {
  const whole = journal.kept.filter(({ restore }) => hasSheet(description, restore));
  const lost = journal.kept.filter((kept) => !whole.includes(kept));
  const done = await workbook.apply(putBackChanges(description, { ...journal, kept: whole }));
  if (!done.ok) return done;
  const titles = whole.map((kept) => standingTitle(description, kept));
  const compared = await compareWithCopies(workbook, titles, whole);
  if (!compared.ok) return compared;
  const ended = await workbook.apply([
    markChange(sheet, "done"),
    ...cleanUpChanges(description, sheet, journal),
  ]);
  if (!ended.ok) return ended;
  return ok({ outcome: "restored", restored: titles, lost: lost.map(({ title }) => title) });
}

/** Each sheet's kept range must hold in every cell what its hidden copy holds. */
export async function compareWithCopies(
  workbook: Workbook,
  titles: readonly string[],
  kept: readonly KeptSheet[],
): Promise<Result<void, WorkbookFault>> {
  if (kept.length === 0) return ok(undefined);
  const grids = await workbook.read([...titles, ...kept.map(({ restore }) => restore)]);
  if (!grids.ok) return grids;
  for (const [index, { range }] of kept.entries()) {
    const cell = differenceOf(grids.value[index], grids.value[kept.length + index], range);
    if (cell)
      return refuse("host-failure", { sheet: titles[index] ?? "", cell: cellAddress(cell) });
  }
  return ok(undefined);
}

function differenceOf(
  original: Grid | undefined,
  copy: Grid | undefined,
  range: CellRange,
): CellPosition | null {
  if (!original || !copy) throw new Error("A workbook answered fewer grids than were asked for");
  return differenceOfCopies(original, copy, range);
}
