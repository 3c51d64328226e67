import type { MappedColumn } from "./columnMapping";

/** How sure it is that a list was found and read whole. `doubtful` lists wait for a person. */
export type ListConfidence = "sure" | "likely" | "doubtful";

/** Why a list is not read for sure; the words are in `strings/`. */
export type ReadingDoubt =
  /** No column is known to hold the candidates: nothing of the list can be taken. */
  | "no-candidate-column"
  /** A heading may mean several things. */
  | "ambiguous-heading"
  /** A heading was understood in spite of a typing error. */
  | "near-heading"
  /** A heading stands twice. */
  | "repeated-heading"
  /** Rows are longer or shorter than the headings, as where a cell has slipped. */
  | "shifted-rows"
  /** Names stand in two columns, and a row has only one of the parts. */
  | "name-in-part"
  /** The row of headings was told by what stands below, not by its words. */
  | "headings-by-shape"
  /** The numbering has gaps or doubles, or does not begin with 1. */
  | "broken-numbering"
  /** A row of a group may be a candidate itself. */
  | "group-with-data"
  /** The list's title names none of the plan's lists, or several. */
  | "form-unclear"
  /** Nobody can tell which unit hands it in. */
  | "unit-unclear"
  /** It is in an old encoding (TCVN3, VNI): its texts wait for repair. */
  | "legacy-encoding"
  /** Rows that look like data stand right below it, outside every list. */
  | "rows-outside"
  /** Its sheet, or rows or columns of it are hidden. */
  | "hidden-parts"
  /** Formulas stand where data should. */
  | "formulas";

/** A column as people are shown it. */
export interface SampledColumn extends MappedColumn {
  /** The first three texts below it that differ. */
  readonly samples: readonly string[];
}

/** Rows of a list's stretch that are no nominations, counted. */
export interface SkippedRows {
  readonly groups: number;
  /** Printed rows that nobody filled. */
  readonly templates: number;
  /** Rows of dragged-down formulas with nothing but errors or blanks. */
  readonly phantoms: number;
  /** A heading or a row of column numbers repeated on a later page. */
  readonly headings: number;
}

/** How one list was read. */
export interface ListReading {
  /** Id of the received list. */
  readonly list: string;
  readonly confidence: ListConfidence;
  readonly doubts: readonly ReadingDoubt[];
  /** Zero-based first and last row of the headings. */
  readonly headings: { readonly first: number; readonly last: number };
  /** `shapeOf` the headings. */
  readonly shape: string;
  readonly columns: readonly SampledColumn[];
  readonly skipped: SkippedRows;
}
