import { ok, type Result } from "../domain/result";
import type { Change } from "./change";
import { compareWithCopies, sheetsToCompare } from "./compareWithCopies";
import { isJournal, JOURNAL, readJournal, type Journal } from "./journal";
import { cleanUpChanges, markChange } from "./journalChanges";
import { leftoverChanges } from "./leftovers";
import { putBackChanges, standingTitle } from "./putBackChanges";
import { refuseAsHost } from "./refuse";
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
  if (!found.value) return sweep(workbook, leftoverChanges(description, []));
  const ended = await endWrite(workbook, description, found.value);
  // Should a leftover stay, that is seen and mended at the next opening: what counts is done.
  if (ended.ok) await sweep(workbook, leftoverChanges(description, sheetsOf(found.value)));
  return ended;
}

async function endWrite(
  workbook: Workbook,
  description: WorkbookDescription,
  found: FoundJournal,
): Promise<Result<RecoverReceipt, WorkbookFault>> {
  const { sheet, journal } = found;
  if (journal.state === "kept") return putBack(workbook, description, found);
  const cleaned = await workbook.apply(cleanUpChanges(description, sheet, journal));
  return cleaned.ok ? ok({ ...NOTHING, outcome: "cleaned" }) : cleaned;
}

function sheetsOf({ sheet, journal }: FoundJournal): readonly string[] {
  return [
    sheet,
    ...journal.kept.flatMap(({ title, restore }) => [title, restore]),
    ...journal.made.map(({ title }) => title),
  ];
}

async function sweep(
  workbook: Workbook,
  changes: readonly Change[],
): Promise<Result<RecoverReceipt, WorkbookFault>> {
  if (changes.length === 0) return ok(NOTHING);
  const swept = await workbook.apply(changes);
  return swept.ok ? ok({ ...NOTHING, outcome: "cleaned" }) : swept;
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
  const titles = whole.map((kept) => standingTitle(description, kept));
  const changes = putBackChanges(description, { ...journal, kept: whole });
  const done = await workbook.apply(changes, sheetsToCompare(titles, whole));
  if (!done.ok) return done;
  const compared = await compareWithCopies(workbook, titles, whole, done.value);
  if (!compared.ok) return compared;
  const ended = await workbook.apply([
    markChange(sheet, "done"),
    ...cleanUpChanges(description, sheet, journal),
  ]);
  if (!ended.ok) return ended;
  return ok({ outcome: "restored", restored: titles, lost: lost.map(({ title }) => title) });
}
