import type { CellPosition, CellRange } from "../grid/address";
import type {
  CellContent,
  ListValidation,
  SheetContent,
  StyledRange,
  TableContent,
} from "./sheetContent";

export interface PlacedContent {
  readonly at: CellPosition;
  readonly content: CellContent;
}

/**
 * Single cells to write on a sheet of ours that stands. Every other cell, and all formats, columns and
 * layout that people have given the sheet, stay whatever they are.
 */
export interface SheetEdit {
  /** Defined name by which the sheet is found, as of `SheetContent`. */
  readonly id: string;
  readonly title: string;
  /** Each cell once. */
  readonly cells: readonly PlacedContent[];
  /** As it is to stand: the same, or with rows added below. */
  readonly table: TableContent;
  /** Where the table stood when the edit was made up; if it stands elsewhere by now nothing is written. */
  readonly standing: CellRange;
  /** Of rows that are added. */
  readonly styles: readonly StyledRange[];
  /** Of rows that are added. */
  readonly validations?: readonly ListValidation[];
}

/** What is to become of a sheet of ours: all of it anew, or single cells. */
export type SheetChange = SheetContent | SheetEdit;

export function isEdit(change: SheetChange): change is SheetEdit {
  return "standing" in change;
}
