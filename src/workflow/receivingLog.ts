import { cellAddress } from "../domain/grid/address";
import { REGISTER_SHEET } from "../domain/sheets/registerSheet";
import { isLockedField } from "../domain/sheets/isLockedField";
import { FACT_SHEET } from "../domain/sheets/factSheet";
import { readRecords } from "../domain/sheets/recordSheet";
import { logText } from "../strings/logText";
import type { TakenArrival } from "./arrivalWrites";
import type { LogLine } from "./logEntry";
import { standingTable } from "./standingTable";
import type { Review } from "./readReview";
import type { SheetWrite } from "./sheetWrite";

/** How the log names a receiving. */
export const RECEIVING = "Tiếp nhận";

/** A line for the receiving, one for each list that was replaced, and one for each cell that it changed. */
export function receivingLog(
  review: Review,
  taken: readonly TakenArrival[],
  writes: readonly SheetWrite[],
): readonly LogLine[] {
  const count = taken.reduce((sum, { nominations }) => sum + nominations.length, 0);
  const lists = taken.reduce((sum, one) => sum + one.lists.length, 0);
  const details = [
    logText.received(
      taken.map(({ file }) => file),
      count,
      lists,
    ),
    ...taken.flatMap(({ file, versions }) =>
      versions.map(({ earlier, rows }) => {
        const countOf = (kind: (typeof rows)[number]["kind"]) =>
          rows.filter((row) => row.kind === kind).length;
        return logText.versionReceived(file, {
          version: earlier.version + 1,
          earlier: earlier.file,
          same: countOf("same") + countOf("moved"),
          changed: countOf("changed"),
          added: countOf("added") + countOf("split"),
          removed: countOf("removed"),
        });
      }),
    ),
    ...writes.flatMap((write) => changedCells(review, write)),
  ];
  return details.map((detail) => ({ action: RECEIVING, detail }));
}

/** Where a row came from is no correction; every other cell is told with what it held. */
function changedCells(review: Review, { content, cells }: SheetWrite): readonly string[] {
  const sheet = [REGISTER_SHEET, FACT_SHEET].find(({ table }) => table === content.table?.name);
  const standing = sheet && standingTable(review, sheet);
  if (!sheet || !standing) return [];
  const headings = { ...standing.range, bottom: standing.range.top };
  const { columns } = readRecords<string>(sheet, standing.grid, headings);
  const open = new Set(
    [...columns].flatMap(([field, column]) => (isLockedField(sheet, field) ? [] : [column])),
  );
  return cells
    .filter(({ at }) => open.has(at.column))
    .map(({ at, before, after }) => {
      const place = { sheet: standing.grid.sheet, cell: cellAddress(at), before, after };
      return logText.cellChanged(logText.newerVersion, place);
    });
}
