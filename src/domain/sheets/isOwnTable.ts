import { SCORE_TABLE } from "../report/scoreTable";
import { COUNCIL_SHEET } from "./councilSheet";
import { DOSSIER_SHEET } from "./dossierSheet";
import { FACT_SHEET } from "./factSheet";
import { HISTORY_SHEET } from "./historySheet";
import { INITIATIVE_SHEET } from "./initiativeSheet";
import { OPINION_SHEET } from "./opinionSheet";
import { PACK_SHEET } from "./packSheet";
import { PLEDGE_SHEET } from "./pledgeSheet";
import { TIMETABLE_SHEET } from "./timetableSheet";
import { FINDING_SHEET } from "./findingSheet";
import { LOG_SHEET } from "./logSheet";
import { MARK_TABLE_PREFIX } from "./markSheet";
import { RECEIVED_SHEET } from "./receivedSheet";
import { REGISTER_SHEET } from "./registerSheet";
import { SESSION_SHEET } from "./sessionSheet";
import { TALLY_SHEET } from "./tallySheet";
import { UNIT_SHEET } from "./unitSheet";

/** How all names of ours begin, in whatever case Excel gives them back. */
const PREFIX = "BX_";

const TABLES: ReadonlySet<string> = new Set(
  [
    SESSION_SHEET.table,
    PACK_SHEET.table,
    UNIT_SHEET.table,
    COUNCIL_SHEET.table,
    RECEIVED_SHEET.table,
    REGISTER_SHEET.table,
    DOSSIER_SHEET.table,
    FACT_SHEET.table,
    HISTORY_SHEET.table,
    INITIATIVE_SHEET.table,
    OPINION_SHEET.table,
    PLEDGE_SHEET.table,
    TIMETABLE_SHEET.table,
    FINDING_SHEET.table,
    TALLY_SHEET.table,
    LOG_SHEET.table,
    SCORE_TABLE,
  ].map((table) => table.toUpperCase()),
);

/** The ending of a mark sheet's table is a hash of eight letters and digits. */
const MARK_TABLE = new RegExp(`^${MARK_TABLE_PREFIX}[0-9A-Z]{8}$`, "i");

/** Whether a table or defined name is of our making, or was copied from one. */
export function hasOwnPrefix(name: string): boolean {
  return name.toUpperCase().startsWith(PREFIX);
}

/** Whether a table is one of ours itself; Excel gives a copy another ending (`BX_DanhSach2`). */
export function isOwnTable(name: string): boolean {
  return TABLES.has(name.toUpperCase()) || MARK_TABLE.test(name);
}
