import type { SheetChange } from "../domain/report/sheetEdit";
import type { Result } from "../domain/result";
import { changeRecords } from "../domain/sheets/changeRecords";
import { LOG_SHEET, logRecord, type LogEntry } from "../domain/sheets/logSheet";
import { ok } from "../domain/result";
import type { WorkflowContext } from "./context";
import type { Review } from "./readReview";

/** What a line of the log says; time and person are the context's. */
export type LogLine = Pick<LogEntry, "action" | "detail">;

/** The log with more lines; written together with what they tell of. */
export function logContent(
  { person, now }: WorkflowContext,
  review: Review,
  ...lines: readonly LogLine[]
): Result<SheetChange> {
  const standing = review.tables.get(LOG_SHEET.table.toUpperCase()) ?? null;
  const time = now();
  const added = lines.map((line) => logRecord({ time, person, ...line }));
  const changed = changeRecords(LOG_SHEET, standing, { edits: [], added });
  return changed.ok ? ok(changed.value.change) : changed;
}
