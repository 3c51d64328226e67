import type { CellRange } from "../domain/grid/address";
import type { GridCell, Visibility } from "../domain/grid/grid";
import type { CellStyle, ListValidation, PageSetup } from "../domain/report/sheetContent";
import type { Mark } from "./marks";
import type { PlacedName } from "./workbook";

export interface CellSnapshot {
  readonly row: number;
  readonly column: number;
  readonly cell: GridCell;
  readonly style: CellStyle;
}

export interface SheetSnapshot {
  readonly name: string;
  readonly visibility: Visibility;
  /** Cells with contents or style, by rows then columns. */
  readonly cells: readonly CellSnapshot[];
  readonly merges: readonly CellRange[];
  readonly widths: readonly number[];
  readonly freezeRows: number;
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
  readonly page: PageSetup | null;
  /** By level, rows and columns; conditional formats that people have made are not carried. */
  readonly marks: readonly Mark[];
  /** Drop-down lists, by columns then rows. */
  readonly validations: readonly ListValidation[];
}

/** A whole workbook as plain data: what `files/` writes to .xlsx and tests compare. */
export interface WorkbookSnapshot {
  readonly sheets: readonly SheetSnapshot[];
  readonly names: readonly PlacedName[];
  readonly tables: readonly PlacedName[];
}
