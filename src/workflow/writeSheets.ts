import type { SheetChange } from "../domain/report/sheetEdit";
import { fail, ok, type Result } from "../domain/result";
import type { RecoverReceipt } from "../workbook/recover";
import { replaceSheets, type ReplacedSheet, type ReplaceFault } from "../workbook/replaceSheets";
import type { WorkbookFault } from "../workbook/workbook";
import type { WorkflowContext } from "./context";
import type { Review } from "./readReview";
import { refuseCopies } from "./refuseCopies";

/** What the person is to be told of a write, though it stands. */
export interface WriteNotes {
  /** All contents stand and were read back, but widths, page set-up or tidying up met this fault. */
  readonly unfinished: WorkbookFault | null;
  /** What became of an earlier write that was broken off: it was ended before this one. Null without one. */
  readonly recovered: RecoverReceipt | null;
}

export const NO_NOTES: WriteNotes = Object.freeze({ unfinished: null, recovered: null });

/** Of an action that found nothing to write. */
export function unwrittenNotes({ recovered }: Review): WriteNotes {
  return { unfinished: null, recovered };
}

export interface WrittenSheets {
  /** In the order of the contents. */
  readonly sheets: readonly ReplacedSheet[];
  readonly notes: WriteNotes;
}

/**
 * How every action writes sheets: all of them or none, over what `review` has read. Fault cause `copied-sheet`
 * where any sheet of ours stands twice, `edited-meanwhile` where a sheet was changed since it was read; nothing
 * is written then.
 */
export async function writeSheets(
  { workbook }: WorkflowContext,
  { look, recovered }: Review,
  contents: readonly SheetChange[],
): Promise<Result<WrittenSheets, ReplaceFault>> {
  const single = refuseCopies(look.description);
  if (!single.ok) return fail({ code: "write-failed", cause: single.fault, restored: true });
  const written = await replaceSheets(workbook, contents, look);
  if (!written.ok) return written;
  const { sheets, unfinished } = written.value;
  return ok({ sheets, notes: { unfinished, recovered } });
}

/** The notes of two writes of one action, the earlier ones first. */
export function joinNotes(first: WriteNotes, second: WriteNotes): WriteNotes {
  return {
    unfinished: first.unfinished ?? second.unfinished,
    recovered: first.recovered ?? second.recovered,
  };
}
