import type { CellRange } from "../../domain/grid/address";
import type { MemorySheet } from "../../workbook/MemorySheet";
import type { HostBook } from "./HostBook";

export interface SheetTarget {
  readonly book: HostBook;
  readonly sheet: MemorySheet;
}

/** The tables of the workbook, of one sheet, or of a part of it. */
export interface TablesTarget {
  readonly book: HostBook;
  readonly sheet: MemorySheet | null;
  readonly within?: CellRange;
  /** Only tables that lie wholly within. */
  readonly fully?: boolean;
}
