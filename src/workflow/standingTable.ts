import type { StandingTable } from "../domain/sheets/appendRecords";
import type { RecordSheet } from "../domain/sheets/recordSheet";
import type { Review } from "./readReview";

/** The table of one of our sheets as it stands; null where there is none. Apart from what writes, which comes later. */
export function standingTable(
  review: Review,
  { table }: Pick<RecordSheet<string>, "table">,
): StandingTable | null {
  return review.tables.get(table.toUpperCase()) ?? null;
}
