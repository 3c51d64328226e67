import { unitKey } from "../domain/intake/unitKey";
import type { Plan } from "../domain/regulation/schema";
import { fail, ok, type Fault, type Result } from "../domain/result";
import { changeRecords, type RecordChanges } from "../domain/sheets/changeRecords";
import type { StandingTable } from "../domain/sheets/appendRecords";
import { UNIT_SHEET, unitRecord, unitSheet, type UnitField } from "../domain/sheets/unitSheet";
import { logText } from "../strings/logText";
import type { WorkflowContext } from "./context";
import { writeRecords, type ActionFault, type ActionReceipt } from "./editRecords";
import { standingTable } from "./standingTable";
import { readReview } from "./readReview";
import { recordFinder } from "./recordFinder";

export interface UnitEntry {
  readonly name: string;
  /** Id of a unit kind of the plan; null where nobody has said. */
  readonly kind: string | null;
}

/**
 * Puts units on `Đơn vị`, which is made where it is not there: new ones come below, one that stands there (by
 * `unitKey`) keeps its row and gets the kind. A kind that nobody has said takes nothing away, and nobody else's
 * row is touched. Faults: `blank-unit`, `unit-twice` (params: unit), `unknown-kind` (params: kind),
 * `listed-twice`.
 */
export async function saveUnits(
  context: WorkflowContext,
  entries: readonly UnitEntry[],
): Promise<Result<ActionReceipt, ActionFault>> {
  const read = await readReview(context.workbook, context.plan);
  if (!read.ok) return read;
  const { plan } = read.value;
  const units = entries.map(({ name, kind }) => ({ name: name.trim(), kind }));
  const refused = entryFault(plan, units);
  if (refused) return fail(refused);
  const standing = standingTable(read.value, UNIT_SHEET);
  const planned = unitChanges(plan, standing, units);
  if (!planned.ok) return planned;
  const { details, changes } = planned.value;
  const changed = changeRecords(unitSheet(plan), standing, changes);
  if (!changed.ok) return changed;
  const told = logText.unitsSaved(details);
  return writeRecords(context, read.value, { ...told, changes: [changed.value] });
}

function entryFault({ unitKinds }: Plan, units: readonly UnitEntry[]): Fault | null {
  const keys = units.map(({ name }) => unitKey(name));
  if (keys.includes("")) return { code: "blank-unit" };
  const twice = units.find((_, at) => keys.indexOf(keys[at] ?? "") < at);
  if (twice) return { code: "unit-twice", params: { unit: twice.name } };
  const strange = units.find(
    ({ kind }) => kind !== null && !unitKinds.some(({ id }) => id === kind),
  );
  return strange ? { code: "unknown-kind", params: { kind: strange.kind ?? "" } } : null;
}

interface PlannedUnits {
  /** A line of the log for each unit that changes. */
  readonly details: readonly string[];
  readonly changes: RecordChanges<UnitField>;
}

function unitChanges(
  plan: Plan,
  standing: StandingTable | null,
  units: readonly UnitEntry[],
): Result<PlannedUnits> {
  const find = recordFinder(UNIT_SHEET, standing, ({ text }) => unitKey(text("name")) || null);
  const details: string[] = [];
  const edits: RecordChanges<UnitField>["edits"][number][] = [];
  const added: RecordChanges<UnitField>["added"][number][] = [];
  for (const unit of units) {
    const found = find(unitKey(unit.name));
    if (!found.ok) return found;
    const word = plan.unitKinds.find(({ id }) => id === unit.kind)?.name ?? "";
    const { kind, ...named } = unitRecord(plan, unit);
    if (!found.value) {
      added.push({ ...named, ...(kind && word !== "" ? { kind } : {}) });
      details.push(logText.unitSaved(unit.name, word, null));
      continue;
    }
    const before = found.value.text("kind");
    if (!kind || word === "" || word === before) continue;
    edits.push({ row: found.value.row, values: { kind } });
    details.push(logText.unitSaved(found.value.text("name"), word, before));
  }
  return ok({ details, changes: { edits, added } });
}
