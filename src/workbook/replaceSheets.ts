import { isEdit, type SheetChange } from "../domain/report/sheetEdit";
import { fail, ok, type Result } from "../domain/result";
import { editChanges } from "./editChanges";
import { checkUnchanged } from "./checkUnchanged";
import { cleanUpChanges, keepChanges, markChange } from "./journalChanges";
import { sameName } from "./objectNames";
import { isInPlace } from "./planEdit";
import { planReplace, type ReplacePlan } from "./planReplace";
import { readBack, sheetsToReadBack } from "./readBack";
import { compareWithCopies, sheetsToCompare } from "./compareWithCopies";
import { mayNeedRecovery, recover } from "./recover";
import { refuse } from "./refuse";
import { findName, findTable } from "./sheetById";
import type { Look, Workbook, WorkbookDescription, WorkbookFault } from "./workbook";
import { layoutChanges, writeChanges } from "./writeChanges";

/** Why the contents do not stand. */
export interface ReplaceFault {
  /** `recover-failed`: an earlier broken write is still to be ended, and that failed; nothing was written. */
  readonly code: "write-failed" | "recover-failed";
  readonly cause: WorkbookFault;
  /** All sheets stand as before. If not, the hidden copies are kept for `recover` at the next opening. */
  readonly restored: boolean;
}

/** What became of one content. */
export interface ReplacedSheet {
  readonly id: string;
  /** The title of its sheet. */
  readonly title: string;
  readonly outcome: "made" | "rewritten" | "unchanged";
  /** It was made under another title than asked for, since a sheet that is not ours has that one. */
  readonly isTitleTaken: boolean;
}

export interface ReplaceReceipt {
  /** In the order of the contents. */
  readonly sheets: readonly ReplacedSheet[];
  /** The contents stand and are read back, but widths, page set-up or tidying up met this fault. */
  readonly unfinished: WorkbookFault | null;
}

type Outcome = Result<ReplaceReceipt, ReplaceFault>;

/**
 * Puts each content on its sheet, all or none: the sheet that carries `content.id` as defined name is
 * rewritten in place, whatever its title; where there is none, one is made, never over a sheet of the
 * same title. Former contents stand in hidden copies until the new ones are read back. What stands
 * there already is left alone. An edit writes its cells alone; fault cause `table-conflict` where its table
 * stands elsewhere than it says, `unknown-table` where it is gone.
 *
 * An id must not be a table's name too (Excel refuses it), and ids are distinct.
 *
 * `seen` is what the contents were made up from, where it was just read: it is not read again. Fault
 * cause `edited-meanwhile` where somebody has changed a sheet since it was read; nothing is written then.
 */
export async function replaceSheets(
  workbook: Workbook,
  contents: readonly SheetChange[],
  seen: Look | null = null,
): Promise<Outcome> {
  requireDistinctNames(contents);
  const whole = await lookWhole(workbook, seen);
  if (!whole.ok) return whole;
  const planned = await makePlan(workbook, whole.value, contents);
  if (!planned.ok) return fail({ code: "write-failed", cause: planned.fault, restored: true });
  const plan = planned.value;
  if (plan.writes.length + plan.edits.length === 0) return ok(receiptOf(plan, null));
  const written = await keepAndWrite(workbook, plan);
  if (!written.ok) return undo(workbook, written.fault);
  return finish(workbook, plan, written.value);
}

/** What stands, once no earlier write is left unended. */
async function lookWhole(
  workbook: Workbook,
  seen: Look | null,
): Promise<Result<Look, ReplaceFault>> {
  const described = seen ? ok(seen.description) : await workbook.describe();
  if (described.ok && !mayNeedRecovery(described.value)) {
    return ok(seen ?? { description: described.value, grids: [] });
  }
  const recovered = described.ok ? await recover(workbook) : described;
  if (!recovered.ok) {
    const code = described.ok ? "recover-failed" : "write-failed";
    return fail({ code, cause: recovered.fault, restored: !described.ok });
  }
  const again = await workbook.describe();
  return again.ok
    ? ok({ description: again.value, grids: [] })
    : fail({ code: "write-failed", cause: again.fault, restored: true });
}

async function makePlan(
  workbook: Workbook,
  { description, grids }: Look,
  contents: readonly SheetChange[],
): Promise<Result<ReplacePlan, WorkbookFault>> {
  const moved = contents.filter(isEdit).find((edit) => !isInPlace(description, edit))?.table.name;
  if (moved !== undefined) {
    const stands = findTable(description, moved) !== null;
    return refuse(stands ? "table-conflict" : "unknown-table", { table: moved });
  }
  const standing = contents.flatMap(({ id }) => findName(description, id)?.sheet ?? []);
  const locked = description.sheets.find(
    (sheet) => sheet.protected && standing.includes(sheet.name),
  );
  if (locked) return refuse("protected-sheet", { sheet: locked.name });
  const unread = standing.filter((title) => !grids.some((grid) => sameName(grid.sheet, title)));
  const read = unread.length > 0 ? await workbook.read(unread) : ok([]);
  return read.ok ? ok(planReplace(description, [...grids, ...read.value], contents)) : read;
}

/** Keeps, makes sure of the copies, writes and reads back. */
async function keepAndWrite(
  workbook: Workbook,
  plan: ReplacePlan,
): Promise<Result<WorkbookDescription, WorkbookFault>> {
  const { writes, edits, journal, journalTitle } = plan;
  const keep = keepChanges(journalTitle, journal);
  const write = [markChange(journalTitle, "kept"), ...writeChanges(writes), ...editChanges(edits)];
  if (journal.kept.length === 0) {
    const written = await workbook.apply([...keep, ...write], sheetsToReadBack(plan));
    return written.ok ? readBack(workbook, plan, written.value) : written;
  }
  const originals = journal.kept.map(({ title }) => title);
  const kept = await workbook.apply(keep, sheetsToCompare(originals, journal.kept));
  if (!kept.ok) return kept;
  const compared = await compareWithCopies(workbook, originals, journal.kept, kept.value);
  if (!compared.ok) return compared;
  const unchanged = checkUnchanged(plan, compared.value, kept.value?.description ?? null);
  if (!unchanged.ok) return unchanged;
  const written = await workbook.apply(write, sheetsToReadBack(plan));
  return written.ok ? readBack(workbook, plan, written.value) : written;
}

async function finish(
  workbook: Workbook,
  plan: ReplacePlan,
  description: WorkbookDescription,
): Promise<Outcome> {
  const { writes, journal, journalTitle } = plan;
  const ended = await workbook.apply([
    markChange(journalTitle, "done"),
    ...writes.filter(({ former }) => former !== null).flatMap(layoutChanges),
    ...cleanUpChanges(description, journalTitle, journal),
  ]);
  if (ended.ok) return ok(receiptOf(plan, null));
  const recovered = await recover(workbook);
  const stands = recovered.ok && recovered.value.outcome !== "restored";
  if (stands) return ok(receiptOf(plan, ended.fault));
  return fail({ code: "write-failed", cause: ended.fault, restored: isWhole(recovered) });
}

async function undo(workbook: Workbook, cause: WorkbookFault): Promise<Outcome> {
  const recovered = await recover(workbook);
  return fail({ code: "write-failed", cause, restored: isWhole(recovered) });
}

function isWhole(recovered: Awaited<ReturnType<typeof recover>>): boolean {
  return recovered.ok && recovered.value.lost.length === 0;
}

function receiptOf(plan: ReplacePlan, unfinished: WorkbookFault | null): ReplaceReceipt {
  const sheets = plan.titles.map(({ id, title, exists, isTitleTaken }): ReplacedSheet => {
    const isWritten =
      plan.writes.some(({ content }) => content.id === id) ||
      plan.edits.some(({ edit }) => edit.id === id);
    const outcome = !exists ? "made" : isWritten ? "rewritten" : "unchanged";
    return { id, title, outcome, isTitleTaken };
  });
  return { sheets, unfinished };
}

/** Excel keeps defined names and table names in one list. */
function requireDistinctNames(contents: readonly SheetChange[]): void {
  const names = contents.flatMap(({ id, table }) => (table ? [id, table.name] : [id]));
  const twice = names.find((name, index) =>
    names.slice(0, index).some((other) => sameName(name, other)),
  );
  if (twice !== undefined) throw new Error(`Two things are to be named ${twice}`);
}
