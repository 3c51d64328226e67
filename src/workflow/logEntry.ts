import type { SheetContent } from "../domain/report/sheetContent";
import type { Result } from "../domain/result";
import { appendRecords } from "../domain/sheets/appendRecords";
import { LOG_SHEET, logRecord } from "../domain/sheets/logSheet";
import type { WorkflowContext } from "./context";
import type { Review } from "./readReview";

/** The log with one more line; written together with what it tells of. */
export function logContent(
  { person, now }: WorkflowContext,
  review: Review,
  entry: { readonly action: string; readonly detail: string },
): Result<SheetContent> {
  const standing = review.tables.get(LOG_SHEET.table.toUpperCase()) ?? null;
  return appendRecords(LOG_SHEET, standing, [logRecord({ time: now(), person, ...entry })]);
}
