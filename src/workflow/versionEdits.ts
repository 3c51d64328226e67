import type { RowComparison } from "../domain/intake/compareVersions";
import type { ReceivedNomination, StatedFact } from "../domain/intake/nomination";
import { takenChanges, type ConflictTake } from "../domain/intake/versions/takeChanges";
import type { ComparedField } from "../domain/intake/versions/comparedRow";
import { EMPTY, textCell, type CellContent } from "../domain/report/sheetContent";
import type { RecordEdit } from "../domain/sheets/changeRecords";
import type { FactColumn } from "../domain/sheets/factSheet";
import { STATED_FACTS } from "../domain/intake/nomination";
import type { RecordContent } from "../domain/sheets/recordSheet";
import { WITHDRAWN } from "../domain/sheets/registerSheet";
import type { RegisterField } from "../domain/intake/register";
import type { Review } from "./readReview";
import type { ListVersion } from "./readArrivals";
import { factLines, rowsById } from "./registeredRows";

/** What a newer version of a list comes to. */
export interface VersionEdits {
  readonly register: readonly RecordEdit<RegisterField>[];
  readonly facts: readonly RecordEdit<FactColumn>[];
  /** Facts now stated of candidates of whom `Thông tin xét` has no line. */
  readonly newFacts: readonly ReceivedNomination[];
  /** Rows that are new in the register. */
  readonly added: readonly ReceivedNomination[];
  /** Every row as it came, by the id under which it stands. */
  readonly arrived: readonly { readonly id: string; readonly nomination: ReceivedNomination }[];
}

/**
 * The edits by which the register takes on a newer version: rows go on under their ids with their new source,
 * fields that nobody has corrected get what came, conflicts as decided; a row that is no longer there is
 * marked as withdrawn, never taken out.
 */
export function versionEdits(
  review: Review,
  { arrived, rows }: ListVersion,
  takes: readonly ConflictTake[],
): VersionEdits {
  const registered = rowsById(review);
  return {
    register: rows.flatMap((row) => rowEdit(row, arrived, { registered, takes }) ?? []),
    ...factEdits(review, { arrived, rows }, takes),
    added: rows.flatMap((row) => (isNew(row) ? (arrived[row.arrived] ?? []) : [])),
    arrived: rows.flatMap((row) => {
      const nomination = row.kind === "removed" ? undefined : arrived[row.arrived];
      return nomination ? [{ id: isNew(row) ? nomination.id : row.id, nomination }] : [];
    }),
  };
}

function isNew(row: RowComparison): row is Extract<RowComparison, { kind: "added" | "split" }> {
  return row.kind === "added" || row.kind === "split";
}

interface Known {
  readonly registered: ReturnType<typeof rowsById>;
  readonly takes: readonly ConflictTake[];
}

function rowEdit(
  row: RowComparison,
  arrived: readonly ReceivedNomination[],
  { registered, takes }: Known,
): RecordEdit<RegisterField> | null {
  if (isNew(row)) return null;
  const standing = registered.get(row.id);
  if (!standing) throw new Error(`No row of the register: ${row.id}`);
  const at = standing.registerRow;
  if (row.kind === "removed") return { row: at, values: { status: textCell(WITHDRAWN) } };
  const nomination = arrived[row.arrived];
  if (!nomination) throw new Error(`No arrived row ${String(row.arrived)}`);
  const values: RecordContent<RegisterField> = {
    ...sourceContents(nomination),
    ...(row.kind === "changed" ? changedContents(row, takes) : {}),
    ...(row.kind === "changed" && row.isBack ? { status: EMPTY } : {}),
  };
  return { row: at, values };
}

function sourceContents({ list, original, source }: ReceivedNomination) {
  return {
    list: textCell(list),
    original: textCell(original),
    file: textCell(source.file),
    sheet: textCell(source.sheet),
    cell: textCell(source.cell),
    sha256: textCell(source.sha256),
  };
}

type ChangedRow = Extract<RowComparison, { kind: "changed" }>;

function changedContents(
  row: ChangedRow,
  takes: readonly ConflictTake[],
): RecordContent<RegisterField> {
  const contents: Partial<Record<RegisterField, CellContent>> = {};
  for (const { field, arrived } of takenChanges(row, takes)) {
    if (!isFact(field)) contents[field] = textCell(arrived);
  }
  return contents;
}

function isFact(field: ComparedField): field is StatedFact {
  return STATED_FACTS.some((name) => name === field);
}

function factEdits(
  review: Review,
  { arrived, rows }: Pick<ListVersion, "arrived" | "rows">,
  takes: readonly ConflictTake[],
): Pick<VersionEdits, "facts" | "newFacts"> {
  const lines = factLines(review);
  const facts: RecordEdit<FactColumn>[] = [];
  const newFacts: ReceivedNomination[] = [];
  for (const row of rows) {
    if (row.kind !== "changed") continue;
    const changes = takenChanges(row, takes).filter(({ field }) => isFact(field));
    const nomination = arrived[row.arrived];
    if (changes.length === 0 || !nomination) continue;
    const texts = changes.map(({ field, arrived: text }) => [field, text] as const);
    const line = lines.get(row.id);
    if (!line) newFacts.push({ ...nomination, id: row.id, facts: Object.fromEntries(texts) });
    else {
      const values = texts.map(([field, text]) => [field, textCell(text)] as const);
      facts.push({ row: line.row, values: Object.fromEntries(values) });
    }
  }
  return { facts, newFacts };
}
