import type { Grid } from "../domain/grid/grid";
import type { PlacedName } from "../workbook/workbook";

/**
 * Something in a received file that a person should know of. Nothing of it is followed or run:
 * links, macros, connections, embedded objects, pictures and comments are only counted.
 */
export interface FileNotice {
  readonly kind:
    | "hidden-sheet"
    | "very-hidden-sheet"
    /** Within the used part of the sheet. */
    | "hidden-rows"
    | "hidden-columns"
    /** Formulas without a computed value: the cells read as empty. */
    | "formula-without-value"
    /** A chart, dialog or macro sheet; it has no cells and no grid. */
    | "not-a-worksheet"
    /** Sheets with text boxes, pictures or charts. */
    | "drawing"
    /** Sheets with comments or notes. */
    | "comments"
    | "external-link"
    | "data-connection"
    | "embedded-object"
    | "macro";
  readonly sheet?: string;
  readonly count: number;
}

/** A received .xlsx file as evidence: what its cells held, and what else was seen in it. */
export interface ReceivedWorkbook {
  /** The worksheets, in the order of the tabs, hidden ones included. */
  readonly grids: readonly Grid[];
  /** Workbook-level defined names that point at one range of cells. */
  readonly names: readonly PlacedName[];
  readonly tables: readonly PlacedName[];
  readonly notices: readonly FileNotice[];
}
