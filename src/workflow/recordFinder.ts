import { fail, ok, type Result } from "../domain/result";
import type { StandingTable } from "../domain/sheets/appendRecords";
import { readRecords, type ReadRecord, type RecordSheet } from "../domain/sheets/recordSheet";

/**
 * Finds records by a key; null where there is none. Fault `listed-twice` (params: sheet, row) where a second
 * one has the key, since an edit would have to guess which is meant. `keyOf` gives null for a record that is
 * never meant.
 */
export function recordFinder<F extends string>(
  sheet: RecordSheet<F>,
  standing: StandingTable | null,
  keyOf: (record: ReadRecord<F>) => string | null,
): (key: string) => Result<ReadRecord<F> | null> {
  const found = new Map<string, ReadRecord<F>>();
  const twice = new Map<string, number>();
  const records = standing ? readRecords(sheet, standing.grid, standing.range).records : [];
  for (const record of records) {
    const key = keyOf(record);
    if (key === null) continue;
    if (found.has(key)) twice.set(key, record.row);
    else found.set(key, record);
  }
  return (key) => {
    const row = twice.get(key);
    return row === undefined
      ? ok(found.get(key) ?? null)
      : fail({
          code: "listed-twice",
          params: { sheet: standing?.grid.sheet ?? "", row: row + 1 },
        });
  };
}
