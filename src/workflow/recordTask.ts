import { cellAddress } from "../domain/grid/address";
import { textCell } from "../domain/report/sheetContent";
import { fail, type Result } from "../domain/result";
import { dateContent } from "../domain/sheets/cellDate";
import { changeRecords } from "../domain/sheets/changeRecords";
import type { RecordContent } from "../domain/sheets/recordSheet";
import {
  readTimetable,
  TASK_STATE_WORDS,
  TIMETABLE_SHEET,
  type TaskState,
  type TimetableEntry,
  type TimetableField,
} from "../domain/sheets/timetableSheet";
import { logText } from "../strings/logText";
import type { WorkflowContext } from "./context";
import { writeRecords, type ActionFault, type ActionReceipt } from "./editRecords";
import { standingTable } from "./standingTable";
import { isDay } from "./isDay";
import { readReview } from "./readReview";

export interface TaskRecording {
  /** The line as the person saw it: its zero-based row, and what the task was called there. */
  readonly row: number;
  readonly task: string;
  /** Null where nothing is known: the cell is left or made blank. */
  readonly state: TaskState | null;
  /** `YYYY-MM-DD`. */
  readonly finished: string | null;
}

/**
 * Records on `Tiến độ` how far a task has come and when it was done. Words that nobody could read stay while
 * what they were read as stays. Faults: `no-sheet` (params: sheet), `changed-since` (params: sheet, cell) where
 * another task stands in the row by now, `bad-date` (params: date), those of `changeRecords`.
 */
export async function recordTask(
  context: WorkflowContext,
  recording: TaskRecording,
): Promise<Result<ActionReceipt, ActionFault>> {
  const { row, task, state, finished } = recording;
  if (finished !== null && !isDay(finished)) {
    return fail({ code: "bad-date", params: { date: finished } });
  }
  const read = await readReview(context.workbook, context.plan);
  if (!read.ok) return read;
  const standing = standingTable(read.value, TIMETABLE_SHEET);
  if (!standing) return fail({ code: "no-sheet", params: { sheet: TIMETABLE_SHEET.title } });
  const { grid, range } = standing;
  const entry = readTimetable(grid, range).records.find((one) => one.row === row);
  if (entry?.task !== task) {
    const cell = entry?.cell ?? cellAddress({ row, column: range.left });
    return fail({ code: "changed-since", params: { sheet: grid.sheet, cell } });
  }
  const edits = [{ row, values: said(recording, entry) }];
  const changed = changeRecords(TIMETABLE_SHEET, standing, { edits, added: [] });
  if (!changed.ok) return changed;
  const told = logText.task(task, state === null ? "" : TASK_STATE_WORDS.write(state));
  return writeRecords(context, read.value, { ...told, changes: [changed.value] });
}

/** Those fields that say something else than the line does. */
function said(
  { state, finished }: TaskRecording,
  entry: TimetableEntry,
): RecordContent<TimetableField> {
  const word = state === null ? "" : TASK_STATE_WORDS.write(state);
  return {
    ...(entry.state === state ? {} : { state: textCell(word) }),
    ...(entry.finished === finished ? {} : { finished: dateContent(finished) }),
  };
}
