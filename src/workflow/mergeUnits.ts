import { unitKey } from "../domain/intake/unitKey";
import { NO_MEMORY } from "../domain/intake/readingMemory";
import { textCell } from "../domain/report/sheetContent";
import { fail, ok, type Result } from "../domain/result";
import type { RecordEdit } from "../domain/sheets/changeRecords";
import { DOSSIER_SHEET } from "../domain/sheets/dossierSheet";
import { PLEDGE_SHEET } from "../domain/sheets/pledgeSheet";
import { RECONCILE_SHEET } from "../domain/sheets/reconcileSheet";
import { readRecords, type RecordSheet } from "../domain/sheets/recordSheet";
import { REGISTER_SHEET } from "../domain/sheets/registerSheet";
import { UNIT_SHEET } from "../domain/sheets/unitSheet";
import { logText } from "../strings/logText";
import { allOf } from "./allOf";
import type { WorkflowContext } from "./context";
import { writeRecords, type ActionFault, type ActionReceipt } from "./editRecords";
import { standingTable } from "./standingTable";
import { editsOn } from "./editsOn";
import { mergedUnitLines, type UnitLineLeft } from "./mergedUnitLines";
import { readReview, type Review } from "./readReview";
import { changedMemory } from "./rememberReading";

export interface UnitsToMerge {
  /** The ways in which the unit's name is written; the chosen one may be among them. */
  readonly spellings: readonly string[];
  /** Under which name the unit is to stand. */
  readonly chosen: string;
}

export interface MergedUnits {
  readonly receipt: ActionReceipt;
  /** Lines of `Đơn vị` under another spelling that hold more than name and kind: a person has to join them. */
  readonly left: readonly UnitLineLeft[];
}

/**
 * Gives a unit one name in the register, on `Đơn vị`, `Hồ sơ`, `Đăng ký` and `Đối chiếu`, and remembers it on
 * `Cách đọc` for later lists. What was received stays on `Tiếp nhận` and `Bản nhận`; each changed cell is logged. Faults:
 * `blank-unit`, and those of `changeRecords`.
 */
export async function mergeUnits(
  context: WorkflowContext,
  { spellings, chosen }: UnitsToMerge,
): Promise<Result<MergedUnits, ActionFault>> {
  const name = chosen.trim();
  if ([name, ...spellings].some((one) => unitKey(one) === "")) return fail({ code: "blank-unit" });
  const read = await readReview(context.workbook, context.plan);
  if (!read.ok) return read;
  const review = read.value;
  const keys = new Set([name, ...spellings].map(unitKey));
  const others = spellings.map((one) => one.trim()).filter((one) => one !== name);
  const { action, details } = logText.unitsMerged(name, others);
  const detail = logText.unitName;
  const lines = mergedUnitLines(standingTable(review, UNIT_SHEET), { keys, chosen: name });
  const merge = { keys, chosen: name };
  const changes = allOf([
    editsOn(review, REGISTER_SHEET, {
      edits: renamed(review, REGISTER_SHEET, { field: "submittingUnit", ...merge }),
      detail,
    }),
    editsOn(review, UNIT_SHEET, { edits: lines.edits, detail }),
    editsOn(review, DOSSIER_SHEET, {
      edits: renamed(review, DOSSIER_SHEET, { field: "unit", ...merge }),
      detail,
    }),
    editsOn(review, PLEDGE_SHEET, {
      edits: renamed(review, PLEDGE_SHEET, { field: "unit", ...merge }),
      detail,
    }),
    editsOn(review, RECONCILE_SHEET, {
      edits: renamed(review, RECONCILE_SHEET, { field: "unit", ...merge }),
      detail,
    }),
  ]);
  if (!changes.ok) return changes;
  const before = review.reading.memory.units.filter((one) => keys.has(unitKey(one.chosen)));
  const units = [...before.map(({ received }) => received), ...others].map((received) => {
    return { received, chosen: name };
  });
  const learnt = changedMemory(context, review, { ...NO_MEMORY, units });
  if (!learnt.ok) return learnt;
  const receipt = await writeRecords(context, review, {
    action,
    details: [...details, ...changes.value.flatMap((one) => one.details)],
    changes: [...changes.value.flatMap((one) => one.changes), learnt.value],
  });
  return receipt.ok ? ok({ receipt: receipt.value, left: lines.left }) : receipt;
}

interface Renaming<F extends string> {
  readonly field: F;
  /** `unitKey` of all spellings. */
  readonly keys: ReadonlySet<string>;
  readonly chosen: string;
}

/** The chosen name in every record that has the unit under any of the spellings. */
function renamed<F extends string>(
  review: Review,
  sheet: RecordSheet<F>,
  { field, keys, chosen }: Renaming<F>,
): readonly RecordEdit<F>[] {
  const standing = standingTable(review, sheet);
  const records = standing ? readRecords(sheet, standing.grid, standing.range).records : [];
  const values: Partial<Record<F, ReturnType<typeof textCell>>> = {};
  values[field] = textCell(chosen);
  return records
    .filter(({ text }) => keys.has(unitKey(text(field))) && text(field) !== chosen)
    .map(({ row }) => ({ row, values }));
}
