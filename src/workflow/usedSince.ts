import { REGISTER_SHEET } from "../domain/sheets/registerSheet";
import type { Review } from "./readReview";
import type { AppendedRows } from "./takeOutRows";

/** The title of a sheet that names one of the nominations in these rows: dossier, votes, marks; else null. */
export function usedSince(review: Review, appended: readonly AppendedRows[]): string | null {
  const added = appended.find(({ sheet }) => sheet.table === REGISTER_SHEET.table);
  const ids = new Set(
    (review.register?.nominations ?? [])
      .filter(({ id }) => id !== "")
      .filter(({ registerRow: row }) => added && row >= added.first)
      .map(({ id }) => id),
  );
  const { dossier, tallies, marks } = review;
  const mark = marks.places.find(({ candidate }) => ids.has(candidate));
  if (dossier?.records.some(({ nomination }) => ids.has(nomination))) return dossier.sheet;
  if (tallies?.tallies.some(({ nomination }) => ids.has(nomination))) return tallies.sheet;
  return mark?.sheet ?? null;
}
