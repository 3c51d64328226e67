import type { ReceivedList } from "../intake/nomination";
import type { RegisteredNomination } from "../intake/register";
import type { ReviewData } from "./reviewData";

/** The register's rows by the received list that they came in. */
export type ListRows = ReadonlyMap<string, readonly RegisteredNomination[]>;

const KNOWN = new WeakMap<ReviewData, ListRows>();

/** Sorted once for all checks. */
export function listRows(data: ReviewData): ListRows {
  const known = KNOWN.get(data);
  if (known) return known;
  const rows = rowsByList(data);
  KNOWN.set(data, rows);
  return rows;
}

function rowsByList({ register }: ReviewData): ListRows {
  const rows = new Map<string, RegisteredNomination[]>();
  for (const nomination of register.nominations) {
    const own = rows.get(nomination.list);
    if (own) own.push(nomination);
    else rows.set(nomination.list, [nomination]);
  }
  return rows;
}

/**
 * The unit that handed a list in: as the register has it now, since that is where people correct; as
 * received only where none of the list's rows is left.
 */
export function currentUnit(list: ReceivedList, rows: ListRows): string | null {
  const [first] = rows.get(list.id) ?? [];
  return first ? first.submittingUnit : list.submittingUnit;
}

/**
 * One nomination of each candidate in a received row: a row that names several awards makes one for each. Two of
 * one award are two candidates, as where a row of the register was copied.
 */
export function candidatesOf(
  nominations: readonly RegisteredNomination[],
): readonly RegisteredNomination[] {
  const counted = new Map<string, number>();
  const seen = new Map<string, number>();
  return nominations.filter(({ award, list, name, source: { sheet, cell } }) => {
    const row = JSON.stringify([list, sheet, cell, name]);
    const ofAward = JSON.stringify([row, award]);
    const number = (seen.get(ofAward) ?? 0) + 1;
    seen.set(ofAward, number);
    if (number <= (counted.get(row) ?? 0)) return false;
    counted.set(row, number);
    return true;
  });
}
