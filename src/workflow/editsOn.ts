import { cellAddress } from "../domain/grid/address";
import { ok, type Result } from "../domain/result";
import {
  changeRecords,
  type ChangedRecords,
  type RecordEdit,
} from "../domain/sheets/changeRecords";
import type { RecordSheet } from "../domain/sheets/recordSheet";
import { logText } from "../strings/logText";
import { standingTable } from "./standingTable";
import type { Review } from "./readReview";

/** Changes with a line of the log for each cell. */
export interface ToldChanges {
  readonly changes: readonly ChangedRecords[];
  readonly details: readonly string[];
}

/** Edits of records that stand, each cell told with what it held; nothing where the sheet is not there. */
export function editsOn<F extends string>(
  review: Review,
  sheet: RecordSheet<F>,
  { edits, detail }: { readonly edits: readonly RecordEdit<F>[]; readonly detail: string },
): Result<ToldChanges> {
  const standing = standingTable(review, sheet);
  if (!standing || edits.length === 0) return ok({ changes: [], details: [] });
  const changed = changeRecords(sheet, standing, { edits, added: [] });
  if (!changed.ok) return changed;
  const title = standing.grid.sheet;
  const details = changed.value.cells.map(({ at, before, after }) =>
    logText.cellChanged(detail, { sheet: title, cell: cellAddress(at), before, after }),
  );
  return ok({ changes: [changed.value], details });
}
