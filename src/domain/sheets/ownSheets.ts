import { ARRIVAL_SHEET } from "./arrivalSheet";
import { COUNCIL_SHEET } from "./councilSheet";
import { DOSSIER_SHEET } from "./dossierSheet";
import { FACT_SHEET } from "./factSheet";
import { FINDING_SHEET } from "./findingSheet";
import { HISTORY_SHEET } from "./historySheet";
import { INITIATIVE_SHEET } from "./initiativeSheet";
import { LOG_SHEET } from "./logSheet";
import { OPINION_SHEET } from "./opinionSheet";
import { PACK_SHEET } from "./packSheet";
import { PLEDGE_SHEET } from "./pledgeSheet";
import { READING_SHEET } from "./readingSheet";
import { RECONCILE_SHEET } from "./reconcileSheet";
import { RECEIVED_SHEET } from "./receivedSheet";
import type { RecordSheet } from "./recordSheet";
import { REGISTER_SHEET } from "./registerSheet";
import { SESSION_SHEET } from "./sessionSheet";
import { TALLY_SHEET } from "./tallySheet";
import { TIMETABLE_SHEET } from "./timetableSheet";
import { UNIT_SHEET } from "./unitSheet";

/** Every sheet of records that stands once in a workbook, in no order; marks and scores depend on the rubric. */
export const OWN_SHEETS: readonly RecordSheet<string>[] = [
  SESSION_SHEET,
  PACK_SHEET,
  UNIT_SHEET,
  COUNCIL_SHEET,
  RECEIVED_SHEET,
  ARRIVAL_SHEET,
  READING_SHEET,
  REGISTER_SHEET,
  DOSSIER_SHEET,
  FACT_SHEET,
  HISTORY_SHEET,
  INITIATIVE_SHEET,
  OPINION_SHEET,
  PLEDGE_SHEET,
  RECONCILE_SHEET,
  TIMETABLE_SHEET,
  FINDING_SHEET,
  TALLY_SHEET,
  LOG_SHEET,
];
