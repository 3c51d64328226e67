import type { CellPosition, CellRange } from "../domain/grid/address";
import type { Grid, Visibility } from "../domain/grid/grid";
import type { Result } from "../domain/result";
import type { Change } from "./change";

export type WorkbookFaultCode =
  | "unknown-sheet"
  | "sheet-exists"
  | "bad-sheet-name"
  | "protected-sheet"
  /** Its structure: no sheet can be made, deleted, hidden or renamed. */
  | "protected-workbook"
  | "read-only"
  | "shape-mismatch"
  | "table-conflict"
  | "bad-table"
  | "unknown-table"
  /** A second sheet has the table of ours, too: a copy that somebody has made. */
  | "copied-sheet"
  /** Somebody has changed a sheet between its reading and its writing. */
  | "edited-meanwhile"
  | "merged-conflict"
  | "too-large"
  | "api-missing"
  | "cell-edit"
  | "host-failure";

/** What the workbook refused. `hostCode` is the host's own code, for the log; `params` names the sheet or object. */
export interface WorkbookFault {
  readonly code: WorkbookFaultCode;
  readonly hostCode?: string;
  readonly params?: Readonly<Record<string, string | number>>;
}

export interface SheetDescription {
  readonly name: string;
  readonly visibility: Visibility;
  readonly protected: boolean;
  /** Cells with contents; formatted empty cells do not count. Null for a sheet without contents. */
  readonly used: CellRange | null;
}

export interface PlacedName {
  readonly name: string;
  readonly sheet: string;
  readonly range: CellRange;
}

/** What stands in the workbook, without the cells. */
export interface WorkbookDescription {
  /** In the order of the tabs. */
  readonly sheets: readonly SheetDescription[];
  /** Workbook-level defined names that point at a range; others are left out. */
  readonly names: readonly PlacedName[];
  readonly tables: readonly PlacedName[];
  readonly readOnly: boolean;
}

/** What stands at one moment: the workbook, and some of its sheets in the order asked for. */
export interface Look {
  readonly description: WorkbookDescription;
  readonly grids: readonly Grid[];
}

/** Cells that a person has changed. */
export interface Edit {
  /** Null where the sheet was gone before Excel could name it. */
  readonly sheet: string | null;
  /** At least all that was changed. */
  readonly range: CellRange;
  /** `remote`: in another Excel that has the same workbook open. */
  readonly source: "local" | "remote";
}

/** Ends the watching; after that the listener is called no more. */
export type StopWatching = () => Promise<Result<void, WorkbookFault>>;

/**
 * The port: all that the product asks of a workbook. Implemented over Office.js (`excel/`) and in
 * memory (`MemoryWorkbook`); one contract suite runs over both.
 */
export interface Workbook {
  describe(): Promise<Result<WorkbookDescription, WorkbookFault>>;
  /** The used part of each named sheet, in the order asked for. */
  read(sheets: readonly string[]): Promise<Result<readonly Grid[], WorkbookFault>>;
  /**
   * Runs the changes in order; stops at the first that is refused. `look` names sheets that are to be
   * read right after: their look comes in the same round trip. Null where none was asked for or the
   * host could not have it; then `describe` and `read` tell. Without changes, a look is all.
   */
  apply(
    changes: readonly Change[],
    look?: readonly string[],
  ): Promise<Result<Look | null, WorkbookFault>>;
  /** Recalculates where the host can; in memory the computed values stand already. */
  calculate(): Promise<Result<void, WorkbookFault>>;
  /** Takes the person to the cell. */
  select(sheet: string, cell: CellPosition): Promise<Result<void, WorkbookFault>>;
  /** Tells of people's edits from now on, never of what `apply` does. */
  watch(listener: (edit: Edit) => void): Promise<Result<StopWatching, WorkbookFault>>;
}
