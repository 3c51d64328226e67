import { currentUnit, listRows } from "../checks/listRows";
import type { ReviewData } from "../checks/reviewData";
import type { ReceivedList } from "../intake/nomination";
import { unitKey } from "../intake/unitKey";
import type { LedgerUnread, ReceivedLedger } from "../sheets/receivedSheet";

/** Cells that were not read, by whose they are. */
export interface UnreadByUnit {
  /** By `unitKey`. */
  readonly units: ReadonlyMap<string, readonly LedgerUnread[]>;
  /** Of files and sheets with lists of several units, or of a unit that nobody could tell. */
  readonly unplaced: readonly LedgerUnread[];
}

/**
 * Whose the cells are that were not read: of the unit whose lists alone stand on their sheet, else of the unit
 * whose lists alone are in their file. Files are told apart by SHA-256, since two units may send one name.
 */
export function unreadByUnit(
  data: ReviewData,
  { unread, replaced }: Pick<ReceivedLedger, "unread" | "replaced">,
): UnreadByUnit {
  const owners = ownersOf(data, replaced);
  const units = new Map<string, LedgerUnread[]>();
  const unplaced: LedgerUnread[] = [];
  for (const cell of unread) {
    const { sha256, source } = cell;
    const ofSheet = owners.get(placeKey(sha256, source.sheet));
    const [owner, ...others] = [...(ofSheet ?? owners.get(placeKey(sha256, null)) ?? [])];
    if (owner === undefined || owner === "" || others.length > 0) unplaced.push(cell);
    else push(units, owner, cell);
  }
  return { units, unplaced };
}

/** Keys of the units whose lists are on a sheet, and in a file; empty for a unit that nobody could tell. */
function ownersOf(
  data: ReviewData,
  replaced: readonly ReceivedList[],
): ReadonlyMap<string, ReadonlySet<string>> {
  const rows = listRows(data);
  const owners = new Map<string, Set<string>>();
  const add = (place: string, list: ReceivedList) => {
    const own = owners.get(place) ?? new Set();
    owners.set(place, own.add(unitKey(currentUnit(list, rows) ?? "")));
  };
  for (const list of [...data.lists, ...replaced]) {
    add(placeKey(list.sha256, list.sheet), list);
    add(placeKey(list.sha256, null), list);
  }
  return owners;
}

function placeKey(sha256: string, sheet: string | null): string {
  return JSON.stringify([sha256, sheet]);
}

function push(units: Map<string, LedgerUnread[]>, key: string, cell: LedgerUnread): void {
  const own = units.get(key);
  if (own) own.push(cell);
  else units.set(key, [cell]);
}
