import { textCell } from "../domain/report/sheetContent";
import { fail, type Result } from "../domain/result";
import { changeRecords } from "../domain/sheets/changeRecords";
import { FINDING_SHEET } from "../domain/sheets/findingSheet";
import { findingText } from "../strings/findingText";
import { logText } from "../strings/logText";
import { subjectText } from "../strings/subjectText";
import type { WorkflowContext } from "./context";
import { writeRecords, type ActionFault, type ActionReceipt } from "./editRecords";
import { standingTable } from "./standingTable";
import { findingRecord } from "./findingRecord";
import { gatherReview } from "./gatherReview";
import type { NoRegister } from "./missingRegister";
import { recordFinder } from "./recordFinder";

export interface Acceptance {
  readonly fingerprint: string;
  /** Empty to take an acceptance back. */
  readonly reason: string;
}

/**
 * Writes a reason beside a warning on `Kết quả kiểm tra`, or takes it away. Faults: `empty-reason` for one of
 * blanks alone, `unknown-finding` where the checks do not find it now or the sheet does not have it,
 * `errors-cannot-be-accepted`.
 */
export async function acceptFinding(
  context: WorkflowContext,
  { fingerprint, reason }: Acceptance,
): Promise<Result<ActionReceipt, ActionFault | NoRegister>> {
  const given = reason.trim();
  if (given === "" && reason !== "") return fail({ code: "empty-reason" });
  const gathered = await gatherReview(context);
  if (!gathered.ok) return gathered;
  const { review, data } = gathered.value;
  const { findings } = await context.compute.check(data, review.acceptances);
  const finding = findings.find((one) => one.fingerprint === fingerprint);
  if (!finding) return fail({ code: "unknown-finding" });
  if (finding.severity === "error") return fail({ code: "errors-cannot-be-accepted" });
  const standing = standingTable(review, FINDING_SHEET);
  const find = recordFinder(FINDING_SHEET, standing, ({ text }) => text("fingerprint"));
  const found = find(fingerprint);
  if (!found.ok) return found;
  if (!found.value) return fail({ code: "unknown-finding" });
  const accepted = given === "" ? null : given;
  const { severity } = findingRecord({ ...finding, accepted }, data, {
    order: 0,
    reason: given,
    isNew: false,
  });
  const values = { accepted: textCell(given), ...(severity ? { severity } : {}) };
  const changed = changeRecords(FINDING_SHEET, standing, {
    edits: [{ row: found.value.row, values }],
    added: [],
  });
  if (!changed.ok) return changed;
  const where = subjectText(finding.subject, data).vi;
  const { what } = findingText(finding, data.plan, "vi");
  const told =
    accepted === null ? logText.reopened(where, what) : logText.accepted(where, what, given);
  return writeRecords(context, review, { ...told, changes: [changed.value] });
}
