import { unitKey } from "../domain/intake/unitKey";
import { EMPTY, textCell } from "../domain/report/sheetContent";
import type { StandingTable } from "../domain/sheets/appendRecords";
import type { RecordEdit } from "../domain/sheets/changeRecords";
import { readRecords, type ReadRecord } from "../domain/sheets/recordSheet";
import { UNIT_SHEET, type UnitField } from "../domain/sheets/unitSheet";

/** A line of `Đơn vị` that stays under a spelling which is no longer in use. */
export interface UnitLineLeft {
  readonly sheet: string;
  readonly cell: string;
  readonly name: string;
}

export interface MergedUnitLines {
  readonly edits: readonly RecordEdit<UnitField>[];
  readonly left: readonly UnitLineLeft[];
}

/**
 * One line of `Đơn vị` for a unit that stood under several spellings: the line that has the chosen name, or else
 * the one that says most, keeps its row; others go blank where they say nothing but name and kind. Where units
 * name it as the one above them, they get the chosen name.
 */
export function mergedUnitLines(
  standing: StandingTable | null,
  { keys, chosen }: { readonly keys: ReadonlySet<string>; readonly chosen: string },
): MergedUnitLines {
  if (!standing) return { edits: [], left: [] };
  const { records } = readRecords(UNIT_SHEET, standing.grid, standing.range);
  const own = records.filter(({ text }) => keys.has(unitKey(text("name"))));
  const kept = own.find(({ text }) => text("name") === chosen) ?? fullest(own);
  const others = own.filter((record) => record !== kept);
  const bare = others.filter((record) => facts(record) === 0);
  const parents = records.filter(
    (record) =>
      !bare.includes(record) &&
      keys.has(unitKey(record.text("parent"))) &&
      record.text("parent") !== chosen,
  );
  return {
    edits: [
      ...(kept ? [{ row: kept.row, values: { name: textCell(chosen) } }] : []),
      ...bare.map(({ row }) => ({ row, values: { name: EMPTY, kind: EMPTY } })),
      ...parents.map(({ row }) => ({ row, values: { parent: textCell(chosen) } })),
    ],
    left: others
      .filter((record) => !bare.includes(record))
      .map(({ text, address }) => {
        return { sheet: standing.grid.sheet, cell: address("name"), name: text("name") };
      }),
  };
}

function fullest(records: readonly ReadRecord<UnitField>[]): ReadRecord<UnitField> | undefined {
  return records.reduce<ReadRecord<UnitField> | undefined>(
    (best, record) => (best && facts(best) >= facts(record) ? best : record),
    undefined,
  );
}

/** How much a line says besides name and kind. */
function facts({ text }: ReadRecord<UnitField>): number {
  return UNIT_SHEET.columns.filter(
    ({ field }) => field !== "name" && field !== "kind" && text(field) !== "",
  ).length;
}
