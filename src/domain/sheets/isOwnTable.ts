import { SCORE_TABLE } from "../report/scoreTableName";
import { MARK_TABLE_PREFIX } from "./markSheet";
import { OWN_SHEETS } from "./ownSheets";

/** How all names of ours begin, in whatever case Excel gives them back. */
const PREFIX = "BX_";

const TABLES: ReadonlySet<string> = new Set(
  [...OWN_SHEETS.map(({ table }) => table), SCORE_TABLE].map((table) => table.toUpperCase()),
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
