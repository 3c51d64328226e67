import type { CellRange } from "../grid/address";
import type { Grid } from "../grid/grid";
import type { SheetRecords } from "../checks/reviewData";
import type { TimetableRow } from "../regulation/quota";
import { textCell } from "../report/sheetContent";
import { dateContent, isoOfCell } from "./cellDate";
import { readRecords, type RecordContent, type RecordSheet } from "./recordSheet";
import { wordList } from "./wordList";

export type TimetableField =
  | "id"
  | "group"
  | "task"
  | "guidedBy"
  | "doneBy"
  | "dueText"
  | "due"
  | "state"
  | "finished"
  | "note";

export const TASK_STATE_WORDS = wordList<TaskState>([
  ["notBegun", "chưa làm"],
  ["begun", "đang làm"],
  ["done", "xong"],
]);

/** `Tiến độ`: the plan's timetable, and how far each task has come. */
export const TIMETABLE_SHEET: RecordSheet<TimetableField> = {
  table: "BX_TienDo",
  title: "Tiến độ",
  note: "Các việc theo kế hoạch. Tình trạng ghi: chưa làm, đang làm hoặc xong; để trống là chưa ghi nhận.",
  key: ["id"],
  columns: [
    { field: "id", heading: "Mã", width: 12 },
    { field: "group", heading: "Nhóm (quý)", width: 14 },
    { field: "task", heading: "Nội dung", width: 50 },
    { field: "guidedBy", heading: "Đơn vị hướng dẫn", width: 24 },
    { field: "doneBy", heading: "Đơn vị thực hiện", width: 24 },
    { field: "dueText", heading: "Thời hạn", width: 22 },
    { field: "due", heading: "Hạn", width: 12 },
    { field: "state", heading: "Tình trạng", width: 12, choices: TASK_STATE_WORDS.choices },
    { field: "finished", heading: "Ngày xong", width: 12 },
    { field: "note", heading: "Ghi chú", width: 30 },
  ],
};

export type TaskState = "notBegun" | "begun" | "done";

/** A line of sheet `Tiến độ`, as it stands there: people may have moved a date. */
export interface TimetableEntry {
  /** Id of the plan's row; empty for a task that people added. */
  readonly id: string;
  readonly group: string;
  readonly task: string;
  readonly guidedBy: string;
  readonly doneBy: string;
  readonly dueText: string;
  /** Last day on which it is in time, `YYYY-MM-DD`; null where none is known. */
  readonly due: string | null;
  /** Null where nobody has said. */
  readonly state: TaskState | null;
  /** `YYYY-MM-DD`. */
  readonly finished: string | null;
  readonly note: string;
  readonly row: number;
  /** Cell of the state. */
  readonly cell: string;
}

/** A row of the plan's timetable; how far it has come is left for a person. */
export function timetableRecord(row: TimetableRow): RecordContent<TimetableField> {
  return {
    id: textCell(row.id),
    group: textCell(row.group),
    task: textCell(row.task),
    guidedBy: textCell(row.guidedBy),
    doneBy: textCell(row.doneBy),
    dueText: textCell(row.dueText),
    due: dateContent(row.due),
  };
}

export function readTimetable(grid: Grid, table: CellRange): SheetRecords<TimetableEntry> {
  const { records } = readRecords(TIMETABLE_SHEET, grid, table);
  return {
    sheet: grid.sheet,
    records: records.map(({ row, text, cell, address }) => ({
      id: text("id"),
      group: text("group"),
      task: text("task"),
      guidedBy: text("guidedBy"),
      doneBy: text("doneBy"),
      dueText: text("dueText"),
      due: isoOfCell(cell("due"), grid.dateSystem),
      state: TASK_STATE_WORDS.read(text("state")),
      finished: isoOfCell(cell("finished"), grid.dateSystem),
      note: text("note"),
      row,
      cell: address("state"),
    })),
  };
}
