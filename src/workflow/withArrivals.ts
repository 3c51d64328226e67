import { ok, type Result } from "../domain/result";
import { ARRIVAL_SHEET, readArrivedRows, type ArrivedRow } from "../domain/sheets/arrivalSheet";
import type { Workbook, WorkbookFault } from "../workbook/workbook";
import { standingTables, type Review } from "./readReview";

/** The review with `Bản nhận` among its tables, and what ever came, oldest first. */
export interface ReviewWithArrivals {
  readonly review: Review;
  readonly arrived: readonly ArrivedRow[];
}

/** Reads `Bản nhận` too, which a review leaves out; where there is none, nothing has come. */
export async function withArrivals(
  workbook: Workbook,
  review: Review,
): Promise<Result<ReviewWithArrivals, WorkbookFault>> {
  const { look } = review;
  const name = ARRIVAL_SHEET.table.toUpperCase();
  const placed = look.description.tables.filter((table) => table.name.toUpperCase() === name);
  const [own] = placed;
  if (!own) return ok({ review, arrived: [] });
  const read = await workbook.read([own.sheet]);
  if (!read.ok) return read;
  const tables = new Map([...review.tables, ...standingTables(placed, read.value)]);
  const standing = tables.get(name);
  return ok({
    review: { ...review, tables, look: { ...look, grids: [...look.grids, ...read.value] } },
    arrived: standing ? readArrivedRows(standing.grid, standing.range) : [],
  });
}
