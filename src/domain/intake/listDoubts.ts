import type { Grid } from "../grid/grid";
import type { LegacyEncoding } from "../text/repairs/legacyEncoding";
import type { FoundList } from "./foundList";
import { hasHalfNames } from "./givenNames";
import type { ListConfidence, ReadingDoubt } from "./listReading";
import { isNumberingBroken } from "./numbering";
import { hasShiftedRows } from "./shiftedRows";

/** A list with what its doubts arise from. */
export interface ListInQuestion {
  readonly list: FoundList;
  readonly grid: Grid;
  readonly legacy: LegacyEncoding | null;
}

/** What each doubt leaves of the confidence in a list: nothing can be taken from a doubtful one unseen. */
const LEFT: Readonly<Record<ReadingDoubt, ListConfidence>> = {
  "no-candidate-column": "doubtful",
  "shifted-rows": "doubtful",
  "rows-outside": "likely",
  "ambiguous-heading": "likely",
  "near-heading": "likely",
  "repeated-heading": "likely",
  "name-in-part": "likely",
  "headings-by-shape": "likely",
  "broken-numbering": "likely",
  "group-with-data": "likely",
  "form-unclear": "likely",
  "unit-unclear": "likely",
  "legacy-encoding": "likely",
  "hidden-parts": "likely",
  formulas: "likely",
};

const DOUBTS: readonly (readonly [ReadingDoubt, (task: ListInQuestion) => boolean])[] = [
  ["no-candidate-column", ({ list }) => !hasCandidates(list)],
  ["headings-by-shape", ({ list }) => list.isByShape],
  ["ambiguous-heading", ({ list }) => hasGround(list, "ambiguous")],
  ["near-heading", ({ list }) => hasGround(list, "near")],
  ["repeated-heading", ({ list }) => hasGround(list, "repeated")],
  ["shifted-rows", ({ list }) => hasCandidates(list) && hasShiftedRows(list)],
  ["name-in-part", ({ list, grid }) => hasHalfNames(list, grid)],
  ["rows-outside", ({ list }) => list.hasRowsOutside],
  ["broken-numbering", ({ list }) => isNumberingBroken(list.numbering, list.numberBefore)],
  ["group-with-data", ({ list }) => list.hasGroupWithData],
  ["form-unclear", ({ list }) => isFormUnclear(list)],
  ["unit-unclear", ({ list }) => list.unit?.name == null],
  ["legacy-encoding", ({ legacy }) => legacy !== null],
  ["hidden-parts", hasHiddenParts],
  ["formulas", hasFormulas],
];

/** Why a list is not read for sure, in a fixed order. */
export function listDoubts(task: ListInQuestion): readonly ReadingDoubt[] {
  return DOUBTS.flatMap(([doubt, arises]) => (arises(task) ? [doubt] : []));
}

/** How sure a list is in spite of its doubts: as its worst leaves it. */
export function confidenceIn(doubts: readonly ReadingDoubt[]): ListConfidence {
  const left = doubts.map((doubt) => LEFT[doubt]);
  if (left.includes("doubtful")) return "doubtful";
  return left.length > 0 ? "likely" : "sure";
}

/** Whether a column of the list is known to hold the candidates. */
export function hasCandidates({ columns }: FoundList): boolean {
  return [...columns.fields.values()].includes("candidate");
}

function hasGround({ columns }: FoundList, ground: "ambiguous" | "near" | "repeated"): boolean {
  return columns.mapped.some((column) => column.ground === ground);
}

/** A column of awards tells of each row which list it belongs to. */
function isFormUnclear({ columns, form, unclearGroups }: FoundList): boolean {
  const hasAwards = [...columns.fields.values()].includes("award");
  return !hasAwards && (form === null || unclearGroups.length > 0);
}

function hasHiddenParts({ list, grid }: ListInQuestion): boolean {
  const last = list.rows.at(-1)?.view.row ?? list.headings.last;
  const columns = new Set(list.columns.mapped.map(({ column }) => column));
  return (
    grid.visibility !== "visible" ||
    grid.hiddenRows.some((row) => list.headings.first <= row && row <= last) ||
    grid.hiddenColumns.some((column) => columns.has(column))
  );
}

/** Numbers are often counted by formulas; that is no doubt. */
function hasFormulas({ list, grid }: ListInQuestion): boolean {
  const { columns, rows } = list;
  return rows.some(({ view }) => {
    const cells = grid.rows[view.row - grid.origin.row] ?? [];
    if (!cells.some(({ formula }) => formula !== null)) return false;
    return view.filled.some(
      ({ cell, column }) => cell.formula !== null && columns.fields.get(column) !== "ordinal",
    );
  });
}
