import type { CellRange } from "../grid/address";
import type { CellValue } from "../grid/grid";

/**
 * What is to stand in one cell. Text is always text: a writer must not let a string that begins
 * with `= + - @` become a formula. A formula carries the value our engine computed for it.
 */
export type CellContent =
  | { readonly kind: "empty" }
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "number"; readonly number: number; readonly format?: string }
  | { readonly kind: "boolean"; readonly boolean: boolean }
  | {
      readonly kind: "formula";
      /** English function names, commas, leading `=`. */
      readonly formula: string;
      readonly value: CellValue;
      readonly format?: string;
    };

/** Only what is named is set; sizes in points, colours as `RRGGBB`. */
export interface CellStyle {
  readonly font?: string;
  readonly size?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly color?: string;
  readonly fill?: string;
  readonly horizontal?: "left" | "center" | "right";
  readonly vertical?: "top" | "center";
  readonly wrap?: boolean;
  /** Thin lines round and inside the range. */
  readonly borders?: boolean;
}

export interface StyledRange {
  readonly range: CellRange;
  readonly style: CellStyle;
}

/**
 * Cells in which one of a few texts is usual: they offer these as a drop-down list. A person may still write
 * something else, which the checks then tell of.
 */
export interface ListValidation {
  readonly range: CellRange;
  /** As `canBeListed` has it. */
  readonly choices: readonly string[];
  /** What Excel says to somebody who writes something else. */
  readonly message: string;
}

/** Paper is always A4; margins in millimetres. */
export interface PageSetup {
  readonly orientation: "portrait" | "landscape";
  readonly marginsMm: {
    readonly top: number;
    readonly bottom: number;
    readonly left: number;
    readonly right: number;
  };
  readonly fitToWidth: boolean;
  /** Zero-based rows printed on top of every page. */
  readonly repeatRows?: { readonly first: number; readonly last: number };
  /** Zero-based columns that are printed; all where none are named. */
  readonly printColumns?: { readonly first: number; readonly last: number };
  /** Zero-based rows that begin a new page. Programs may pass over them where the page is fitted to the width. */
  readonly pageBreaks?: readonly number[];
  /** Page numbers in the middle of the head, from the second page on (NĐ 30/2020/NĐ-CP, Phụ lục I). */
  readonly pageNumbers?: true;
}

/** An Excel table over `range`, whose first row is the heading row. */
export interface TableContent {
  /** ASCII, unique in the workbook: `BX_DanhSach`. */
  readonly name: string;
  readonly range: CellRange;
}

/** Everything that one of our sheets is to hold. Cells start at A1. */
export interface SheetContent {
  /** ASCII defined name by which the sheet is found again, whatever its title: `BX_BangTongHop`. */
  readonly id: string;
  readonly title: string;
  readonly cells: readonly (readonly CellContent[])[];
  readonly merges: readonly CellRange[];
  readonly styles: readonly StyledRange[];
  /** Widths in characters of the default font, by zero-based column. */
  readonly widths: readonly number[];
  readonly freezeRows: number;
  readonly table: TableContent | null;
  readonly page: PageSetup | null;
  readonly validations?: readonly ListValidation[];
  /** Made hidden, for what only the software reads; people may show it. Otherwise made visible. */
  readonly isHidden?: boolean;
}

export const EMPTY: CellContent = Object.freeze({ kind: "empty" });

export function textCell(text: string): CellContent {
  return text === "" ? EMPTY : { kind: "text", text };
}

export function numberCell(number: number, format?: string): CellContent {
  return format === undefined ? { kind: "number", number } : { kind: "number", number, format };
}

/** A date as a serial number of the 1900 system, shown dd/mm/yyyy. */
export function dateCell(serial: number): CellContent {
  return { kind: "number", number: serial, format: "dd/mm/yyyy" };
}

export function formulaCell(formula: string, value: CellValue, format?: string): CellContent {
  return format === undefined
    ? { kind: "formula", formula, value }
    : { kind: "formula", formula, value, format };
}
