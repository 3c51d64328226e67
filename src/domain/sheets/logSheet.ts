import type { CellRange } from "../grid/address";
import type { Grid } from "../grid/grid";
import { textCell } from "../report/sheetContent";
import { readRecords, type RecordContent, type RecordSheet } from "./recordSheet";

export type LogField = "time" | "person" | "action" | "detail";

/** `Nhật ký`: what was done, when, by whom as they named themselves. */
export const LOG_SHEET: RecordSheet<LogField> = {
  table: "BX_NhatKy",
  title: "Nhật ký",
  note: "Phần mềm ghi thêm, không sửa dòng cũ. Người thực hiện là tên người dùng tự khai.",
  key: ["time", "person", "action", "detail"],
  columns: [
    { field: "time", heading: "Thời gian", width: 20 },
    { field: "person", heading: "Người thực hiện", width: 22 },
    { field: "action", heading: "Việc", width: 18 },
    { field: "detail", heading: "Chi tiết", width: 80 },
  ],
};

export interface LogEntry {
  /** ISO 8601 with the offset of the person's clock. */
  readonly time: string;
  readonly person: string;
  readonly action: string;
  readonly detail: string;
}

export function logRecord(entry: LogEntry): RecordContent<LogField> {
  return {
    time: textCell(entry.time),
    person: textCell(entry.person),
    action: textCell(entry.action),
    detail: textCell(entry.detail),
  };
}

/** The lines of the log, the oldest first. */
export function readLog(grid: Grid, table: CellRange): readonly LogEntry[] {
  const { records } = readRecords(LOG_SHEET, grid, table);
  return records.map(({ text }) => ({
    time: text("time"),
    person: text("person"),
    action: text("action"),
    detail: text("detail"),
  }));
}
