import type { RegisteredNomination } from "../domain/intake/register";
import type { Rubric } from "../domain/regulation/schema";
import { introduced } from "../domain/report/assess";
import { EMPTY, numberCell, textCell, type CellContent } from "../domain/report/sheetContent";
import { fail, type Result } from "../domain/result";
import type { CriterionMark, MarkState } from "../domain/scoring/mark";
import { validatePoints } from "../domain/scoring/validateMark";
import { changeRecords, type ChangedRecords } from "../domain/sheets/changeRecords";
import {
  MARK_STATE_WORDS,
  markRecord,
  markSheet,
  type MarkField,
} from "../domain/sheets/markSheet";
import type { RecordContent } from "../domain/sheets/recordSheet";
import { logText } from "../strings/logText";
import type { WorkflowContext } from "./context";
import { writeRecords, type ActionFault, type ActionReceipt } from "./editRecords";
import { standingTable } from "./standingTable";
import { readReview, type Review } from "./readReview";
import { recordFinder } from "./recordFinder";

export type MarkEntry =
  | { readonly state: "given"; readonly points: readonly CriterionMark[] }
  | { readonly state: Exclude<MarkState, "given"> };

export interface MarkRecording {
  /** As named on `Hội đồng`. */
  readonly member: string;
  /** Nomination id. */
  readonly nomination: string;
  readonly entry: MarkEntry;
  /** Somebody else enters it from the member's paper: the log says so. */
  readonly onBehalf: boolean;
  readonly comment: string;
}

interface Marking extends MarkRecording {
  readonly rubric: Rubric;
  readonly candidate: RegisteredNomination;
}

/**
 * Writes one mark to the member's own sheet, made where it is not there. `missing` empties the mark. Faults:
 * `no-rubric`, `bad-points` (params: `fault` with those of the first of `validatePoints`), `unknown-member`,
 * `unknown-candidate`, `listed-twice`.
 */
export async function recordMark(
  context: WorkflowContext,
  recording: MarkRecording,
): Promise<Result<ActionReceipt, ActionFault>> {
  const { plan, workbook } = context;
  const { rubric } = plan;
  const { member, nomination, entry, onBehalf } = recording;
  if (!rubric) return fail({ code: "no-rubric" });
  const [bad] = entry.state === "given" ? validatePoints(rubric, entry.points) : [];
  if (bad) return fail({ code: "bad-points", params: { ...bad.params, fault: bad.code } });
  const read = await readReview(workbook, plan);
  if (!read.ok) return read;
  if (!mayMark(read.value, member)) return fail({ code: "unknown-member", params: { member } });
  const candidate = introduced(plan, read.value.register?.nominations ?? []).find(
    ({ id }) => id === nomination,
  );
  if (!candidate) return fail({ code: "unknown-candidate", params: { nomination } });
  const changed = markChanges(read.value, { ...recording, rubric, candidate });
  if (!changed.ok) return changed;
  const told = logText.mark(member, `${candidate.name} (${nomination})`, onBehalf);
  return writeRecords(context, read.value, { ...told, changes: [changed.value] });
}

/** Until the council is entered anybody may; then whoever has not been said to have no vote. */
function mayMark({ council }: Review, member: string): boolean {
  if (member.trim() === "" || member !== member.trim()) return false;
  if (!council || council.length === 0) return true;
  return council.some(({ name, votes }) => name === member && votes !== false);
}

function markChanges(review: Review, marking: Marking): Result<ChangedRecords> {
  const { rubric, member, nomination, candidate } = marking;
  const sheet = markSheet(rubric, member);
  const standing = standingTable(review, sheet);
  const find = recordFinder(sheet, standing, ({ text }) =>
    ["", member].includes(text("member")) ? text("nomination") : null,
  );
  const found = find(nomination);
  if (!found.ok) return found;
  const values = markValues(marking);
  if (found.value) {
    const edit = { row: found.value.row, values: { ...values, member: textCell(member) } };
    return changeRecords(sheet, standing, { edits: [edit], added: [] });
  }
  const { id, name, submittingUnit } = candidate;
  const record = { ...markRecord(member, { id, name, unit: submittingUnit ?? "" }), ...values };
  return changeRecords(sheet, standing, { edits: [], added: [record] });
}

function markValues({ rubric, entry, comment }: Marking): RecordContent<MarkField> {
  const points = entry.state === "given" ? entry.points : [];
  const marks = rubric.criteria.map(({ id }): [MarkField, CellContent] => {
    const point = points.find(({ criterion }) => criterion === id);
    return [`:${id}`, point ? numberCell(point.hundredths / 100) : EMPTY];
  });
  return {
    ...Object.fromEntries(marks),
    state: textCell(entry.state === "given" ? "" : MARK_STATE_WORDS[entry.state]),
    comment: textCell(comment.trim()),
  };
}
