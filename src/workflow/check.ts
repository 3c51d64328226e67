import type { CheckReport } from "../domain/checks/runChecks";
import { ok, type Result } from "../domain/result";
import { FINDING_SHEET, type EarlierFinding } from "../domain/sheets/findingSheet";
import { recordSheetContent } from "../domain/sheets/recordSheet";
import type { ReplaceFault } from "../workbook/replaceSheets";
import type { Fault } from "../domain/result";
import type { WorkbookFault } from "../workbook/workbook";
import type { WorkflowContext } from "./context";
import { findingRecord, fixedRecord, notCheckedRecord } from "./findingRecord";
import { gatherReview, type GatheredReview } from "./gatherReview";
import { assignIds } from "./assignIds";
import { logContent } from "./logEntry";
import type { NoRegister } from "./missingRegister";
import type { Review } from "./readReview";
import { joinNotes, NO_NOTES, writeSheets, type WriteNotes } from "./writeSheets";
import { logText } from "../strings/logText";

/** What the checks found, and the review they looked at. */
export interface CheckOutcome extends CheckReport {
  readonly gathered: GatheredReview;
}

/** A check that was written down. */
export interface WrittenCheck extends CheckOutcome {
  readonly notes: WriteNotes;
}

export type CheckFault = WorkbookFault | NoRegister | ReplaceFault | Fault;

/** Runs all checks over the register and writes `Kết quả kiểm tra`; reasons for acceptance are kept. */
export async function check(context: WorkflowContext): Promise<Result<WrittenCheck, CheckFault>> {
  const gathered = await gatherWithIds(context);
  if (!gathered.ok) return gathered;
  const { review, data } = gathered.value.gathered;
  const report = await context.compute.check(data, review.acceptances);
  const { findings, notChecked } = report;
  const since = sinceLastRun(review, report);
  const content = recordSheetContent(FINDING_SHEET, [
    ...findings.map((finding, at) => {
      const { fingerprint } = finding;
      const reason = review.acceptances.get(fingerprint) ?? "";
      return findingRecord(finding, data, {
        order: at + 1,
        reason,
        isNew: since.fresh.has(fingerprint),
      });
    }),
    ...notChecked.map((item, at) => notCheckedRecord(item, findings.length + at + 1)),
    ...since.fixed.map((each, at) =>
      fixedRecord(each, findings.length + notChecked.length + at + 1),
    ),
  ]);
  const { action, details } = logText.checked({
    findings: findings.length,
    notChecked: notChecked.length,
    since: review.earlier && { fixed: since.fixed.length, fresh: since.fresh.size },
    changedParameters: review.changedParameters.map(
      ({ key, text, was }) => `${key} = ${text} (gói: ${was})`,
    ),
    dropped: droppedReasons(review, report),
  });
  const log = logContent(context, review, ...details.map((detail) => ({ action, detail })));
  if (!log.ok) return log;
  const written = await writeSheets(context, review, [content, log.value]);
  if (!written.ok) return written;
  const notes = joinNotes(gathered.value.notes, written.value.notes);
  return ok({ ...report, gathered: gathered.value.gathered, notes });
}

/** Rows that people added get their ids first. */
async function gatherWithIds(
  context: WorkflowContext,
): Promise<Result<Pick<WrittenCheck, "gathered" | "notes">, CheckFault>> {
  const gathered = await gatherReview(context);
  if (!gathered.ok) return gathered;
  const assigned = await assignIds(context, gathered.value.review);
  if (!assigned.ok) return assigned;
  const { cells, notes } = assigned.value;
  if (cells.length === 0) return ok({ gathered: gathered.value, notes: NO_NOTES });
  const again = await gatherReview(context);
  return again.ok ? ok({ gathered: again.value, notes }) : again;
}

export interface SinceLastRun {
  /** Fingerprints of what the run before did not find. */
  readonly fresh: ReadonlySet<string>;
  readonly fixed: readonly EarlierFinding[];
}

/** Against what the sheet still shows of the run before; the first run has nothing to be compared with. */
export function sinceLastRun(
  { earlier }: Pick<Review, "earlier">,
  { findings }: Pick<CheckReport, "findings">,
): SinceLastRun {
  if (!earlier) return { fresh: new Set(), fixed: [] };
  const was = new Set(earlier.map(({ fingerprint }) => fingerprint));
  const is = new Set(findings.map(({ fingerprint }) => fingerprint));
  return {
    fresh: new Set([...is].filter((fingerprint) => !was.has(fingerprint))),
    fixed: earlier.filter(({ fingerprint }) => !is.has(fingerprint)),
  };
}

/** Reasons that stood beside findings which are no more: the sheet loses them, the log keeps them. */
function droppedReasons({ acceptances }: Review, { findings }: CheckReport): readonly string[] {
  const standing = new Set(findings.map(({ fingerprint }) => fingerprint));
  return [...acceptances]
    .filter(([fingerprint]) => !standing.has(fingerprint))
    .map(([fingerprint, reason]) => `${fingerprint}: ${reason}`);
}
