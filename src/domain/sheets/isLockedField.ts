import { COUNCIL_SHEET } from "./councilSheet";
import { DOSSIER_SHEET } from "./dossierSheet";
import { FACT_SHEET } from "./factSheet";
import { HISTORY_SHEET } from "./historySheet";
import { INITIATIVE_SHEET } from "./initiativeSheet";
import { PLEDGE_SHEET } from "./pledgeSheet";
import { TIMETABLE_SHEET } from "./timetableSheet";
import { READING_SHEET } from "./readingSheet";
import { RECONCILE_SHEET } from "./reconcileSheet";
import { RECEIVED_SHEET } from "./receivedSheet";
import type { RecordSheet } from "./recordSheet";
import { REGISTER_SHEET } from "./registerSheet";
import { UNIT_SHEET } from "./unitSheet";

const EVIDENCE = ["id", "original", "file", "sheet", "cell", "sha256", "list"] as const;

/** What may be corrected in place, by table. */
const OPEN_FIELDS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  [REGISTER_SHEET.table, fieldsBut(REGISTER_SHEET, EVIDENCE)],
  [RECEIVED_SHEET.table, new Set(["received", "channel"])],
  [READING_SHEET.table, fieldsBut(READING_SHEET, [])],
  [DOSSIER_SHEET.table, fieldsBut(DOSSIER_SHEET, ["nomination"])],
  [UNIT_SHEET.table, fieldsBut(UNIT_SHEET, [])],
  [FACT_SHEET.table, fieldsBut(FACT_SHEET, ["nomination"])],
  [HISTORY_SHEET.table, fieldsBut(HISTORY_SHEET, [])],
  [INITIATIVE_SHEET.table, fieldsBut(INITIATIVE_SHEET, [])],
  [PLEDGE_SHEET.table, fieldsBut(PLEDGE_SHEET, [])],
  [RECONCILE_SHEET.table, fieldsBut(RECONCILE_SHEET, [])],
  [TIMETABLE_SHEET.table, fieldsBut(TIMETABLE_SHEET, ["id"])],
  [COUNCIL_SHEET.table, fieldsBut(COUNCIL_SHEET, [])],
]);

function fieldsBut<F extends string>(
  { columns }: RecordSheet<F>,
  locked: readonly F[],
): ReadonlySet<string> {
  return new Set(columns.map(({ field }) => field).filter((field) => !locked.includes(field)));
}

/**
 * Whether a field is not to be edited in place: what was received, what the software writes by itself, and
 * marks, votes, opinions and acceptances, which have rules of their own.
 */
export function isLockedField({ table }: RecordSheet<string>, field: string): boolean {
  return OPEN_FIELDS.get(table)?.has(field) !== true;
}
