import type { CheckReport } from "../domain/checks/runChecks";
import { ok, type Result } from "../domain/result";
import { FINDING_SHEET } from "../domain/sheets/findingSheet";
import { recordSheetContent } from "../domain/sheets/recordSheet";
import { replaceSheets, type ReplaceFault } from "../workbook/replaceSheets";
import type { Fault } from "../domain/result";
import type { WorkbookFault } from "../workbook/workbook";
import type { WorkflowContext } from "./context";
import { findingRecord, notCheckedRecord } from "./findingRecord";
import { gatherReview, type GatheredReview, type NoRegister } from "./gatherReview";
import { logContent } from "./logEntry";

/** What the checks found, and the review they looked at. */
export interface CheckOutcome extends CheckReport {
  readonly gathered: GatheredReview;
}

export type CheckFault = WorkbookFault | NoRegister | ReplaceFault | Fault;

/** Runs all checks over the register and writes `Kết quả kiểm tra`; reasons for acceptance are kept. */
export async function check(context: WorkflowContext): Promise<Result<CheckOutcome, CheckFault>> {
  const gathered = await gatherReview(context);
  if (!gathered.ok) return gathered;
  const { review, data } = gathered.value;
  const report = await context.compute.check(data, review.acceptances);
  const { findings, notChecked } = report;
  const content = recordSheetContent(FINDING_SHEET, [
    ...findings.map((finding, at) => findingRecord(finding, data, at + 1)),
    ...notChecked.map((item, at) => notCheckedRecord(item, findings.length + at + 1)),
  ]);
  const detail = `${String(findings.length)} phát hiện, ${String(notChecked.length)} mục chưa kiểm tra`;
  const log = logContent(context, review, { action: "Kiểm tra", detail });
  if (!log.ok) return log;
  const written = await replaceSheets(context.workbook, [content, log.value]);
  return written.ok ? ok({ ...report, gathered: gathered.value }) : written;
}
