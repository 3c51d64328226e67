import type { Grid } from "../grid/grid";
import type { Plan } from "../regulation/schema";
import type { LegacyEncoding } from "../text/repairs/legacyEncoding";
import type { GroupKind } from "./groupRow";
import type { ListColumns } from "./listColumns";
import type { TotalsLine } from "./listEnd";
import type { SkippedRows } from "./listReading";
import type { Numbering } from "./numbering";
import type { RowView } from "./rowView";
import type { UnitLine } from "./submittingUnit";

/** A row of a list that carries data, with the group rows above it. */
export interface DataRow {
  readonly view: RowView;
  readonly kindOfGroup: GroupKind;
  /** The unit that a group row names: those below it work there. */
  readonly unitOfGroup: string | null;
}

/** A list as it stands on a sheet, before its cells are understood. */
export interface FoundList {
  readonly columns: ListColumns;
  /** First row of the headings, zero-based. */
  readonly headingRow: number;
  /** First and last row of the headings, zero-based. */
  readonly headings: { readonly first: number; readonly last: number };
  readonly isByShape: boolean;
  /** Id of the list form that the title names, or null. */
  readonly form: string | null;
  /** Rows between the list before and this list's heading: the head of the paper and the title. */
  readonly head: readonly RowView[];
  /** Whether its head begins a submission of its own; the first list of a sheet always does. */
  readonly begins: boolean;
  /** Who hands it in, as received; null where no head names anyone. */
  readonly unit: UnitLine | null;
  readonly rows: readonly DataRow[];
  readonly totals: TotalsLine | null;
  /** Row of the totals cell, zero-based. */
  readonly totalsRow: number | null;
  readonly numbering: Numbering;
  /** The last number of the list above it on the sheet. */
  readonly numberBefore: number | null;
  readonly skipped: SkippedRows;
  /** The first row of dragged-down formulas. */
  readonly phantom: RowView | null;
  readonly hasGroupWithData: boolean;
  /** Rows that look like data stand right below it, outside every list. */
  readonly hasRowsOutside: boolean;
  /** Group rows of which nobody can tell what they say, maybe another award. */
  readonly unclearGroups: readonly RowView[];
}

/** What lists are found by. */
export interface SheetToRead {
  readonly grid: Grid;
  readonly plan: Plan;
  /** The encoding of the sheet's texts, where it is an old one. */
  readonly legacy: LegacyEncoding | null;
}

export interface SheetReading {
  readonly lists: readonly FoundList[];
  /** Rows outside every list that look like data. */
  readonly stray: readonly RowView[];
}
