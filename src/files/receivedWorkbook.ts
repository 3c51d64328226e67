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
    /** Cells, or paragraphs of a document, with letters struck through; they are read. */
    | "struck-text"
    /** A chart, dialog or macro sheet; it has no cells and no grid. */
    | "not-a-worksheet"
    /** Sheets with text boxes, pictures or charts. */
    | "drawing"
    /** Sheets with comments or notes. */
    | "comments"
    | "external-link"
    | "data-connection"
    | "embedded-object"
    | "macro"
    /** Insertions (read), deletions and moves (what was deleted is left out), not yet accepted by anyone. */
    | "tracked-changes"
    /** Runs of text that the document hides; they are read. */
    | "hidden-text"
    /** Tables within a cell; their text is read as text of the cell. */
    | "nested-table"
    /** Tables within a table that only holds them in place: read as tables of their own. */
    | "inner-table"
    /** Not read, as all that follow down to `inserted-file`. */
    | "text-box"
    | "picture"
    | "footnote"
    | "review-comment"
    /** Headers and footers with words in them. */
    | "header-footer"
    /** Check boxes and drop-down lists of the old kind, which hold their choice apart from the text. */
    | "form-field"
    /** Parts in another format that Word would convert when it opens the document. */
    | "inserted-file"
    | "hyperlink"
    /** Signs that only their own font can show; read as codes of the private use area. */
    | "symbol"
    /** Rows of a .csv file with more cells than its heading row. */
    | "ragged-rows"
    /** Cells of a .csv file with quotes where none may stand; they are read as text. */
    | "odd-quotes"
    /** The text tells no encoding and is no Unicode: read as windows-1258. */
    | "guessed-encoding";
  readonly sheet?: string;
  readonly count: number;
  /** File names that links lead to, as far as the file tells them. */
  readonly names?: readonly string[];
}

export type ReceivedFormat = "xlsx" | "docx" | "csv" | "pasted";

/** A received file, or what was pasted, as evidence: what its cells held, and what else was seen in it. */
export interface ReceivedWorkbook {
  readonly format: ReceivedFormat;
  /** The worksheets, in the order of the tabs, hidden ones included; a document is one grid. */
  readonly grids: readonly Grid[];
  /** Workbook-level defined names that point at one range of cells. */
  readonly names: readonly PlacedName[];
  readonly tables: readonly PlacedName[];
  readonly notices: readonly FileNotice[];
}
