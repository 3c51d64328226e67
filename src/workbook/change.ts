import type { CellPosition, CellRange } from "../domain/grid/address";
import type { Visibility } from "../domain/grid/grid";
import type {
  CellContent,
  CellStyle,
  ListValidation,
  PageSetup,
} from "../domain/report/sheetContent";
import type { Mark } from "./marks";

/**
 * One step of a write, done in the order given. There is no rollback: after a failure the steps
 * before it have happened. `replaceSheets` builds the safety on top.
 */
export type Change =
  | { readonly do: "addSheet"; readonly sheet: string; readonly visibility: Visibility }
  | { readonly do: "deleteSheet"; readonly sheet: string }
  | { readonly do: "showSheet"; readonly sheet: string; readonly visibility: Visibility }
  /** Contents, formats, marks and merges go; lists, tables and names stay (drop the latter first). */
  | { readonly do: "clear"; readonly sheet: string; readonly range: CellRange }
  | {
      readonly do: "write";
      readonly sheet: string;
      readonly at: CellPosition;
      /** A rectangle: every row is as long as the first. */
      readonly rows: readonly (readonly CellContent[])[];
    }
  /** Formulas, constants and formats, to the same addresses of another sheet; no table and no list comes along. */
  | {
      readonly do: "copyCells";
      readonly from: string;
      readonly to: string;
      readonly range: CellRange;
    }
  | {
      readonly do: "style";
      readonly sheet: string;
      readonly range: CellRange;
      readonly style: CellStyle;
    }
  /** The cells offer these texts; the list takes the place of any that they had. */
  | { readonly do: "setList"; readonly sheet: string; readonly validation: ListValidation }
  | { readonly do: "merge"; readonly sheet: string; readonly range: CellRange }
  | { readonly do: "widths"; readonly sheet: string; readonly widths: readonly number[] }
  | { readonly do: "freezeRows"; readonly sheet: string; readonly rows: number }
  /** Makes the table, or resizes the one of that name (which must stand on that sheet with that top row). */
  | {
      readonly do: "setTable";
      readonly name: string;
      readonly sheet: string;
      readonly range: CellRange;
    }
  /** The table goes, its cells stay. */
  | { readonly do: "dropTable"; readonly name: string }
  /** Makes the workbook-level defined name, or points it elsewhere. */
  | {
      readonly do: "setName";
      readonly name: string;
      readonly sheet: string;
      readonly range: CellRange;
    }
  | { readonly do: "dropName"; readonly name: string }
  | { readonly do: "page"; readonly sheet: string; readonly setup: PageSetup }
  /** These take the place of all our marks on the sheet; conditional formats of people stay. */
  | { readonly do: "setMarks"; readonly sheet: string; readonly marks: readonly Mark[] }
  | { readonly do: "clearMarks"; readonly sheet: string };
