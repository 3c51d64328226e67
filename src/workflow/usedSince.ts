import { FACT_SHEET } from "../domain/sheets/factSheet";
import { REGISTER_SHEET } from "../domain/sheets/registerSheet";
import type { Review } from "./readReview";
import type { AppendedRows } from "./takeOutRows";

/** The title of a sheet that names one of the nominations in these rows: dossier, votes, marks, or what is known of the candidates; else null. */
export function usedSince(review: Review, appended: readonly AppendedRows[]): string | null {
  const added = appended.find(({ sheet }) => sheet.table === REGISTER_SHEET.table);
  const ids = new Set(
    (review.register?.nominations ?? [])
      .filter(({ id }) => id !== "")
      .filter(({ registerRow: row }) => added && row >= added.first)
      .map(({ id }) => id),
  );
  const factRows = appended.some(({ sheet }) => sheet.table === FACT_SHEET.table);
  const { dossier, tallies, marks } = review;
  const mark = marks.places.find(({ candidate }) => ids.has(candidate));
  if (dossier?.records.some(({ nomination }) => ids.has(nomination))) return dossier.sheet;
  if (tallies?.tallies.some(({ nomination }) => ids.has(nomination))) return tallies.sheet;
  return mark?.sheet ?? typedSheet(review, ids, factRows);
}

/** What people have entered of these candidates; the lines that the receiving itself wrote do not count. */
function typedSheet(
  { evidence }: Review,
  ids: ReadonlySet<string>,
  ownFacts: boolean,
): string | null {
  const { facts, history, initiatives, opinions } = evidence;
  const sheets = [...(ownFacts ? [] : [facts]), history, initiatives, opinions];
  const typed = sheets.find((sheet) =>
    sheet?.records.some(({ nomination }) => ids.has(nomination)),
  );
  return typed?.sheet ?? null;
}
