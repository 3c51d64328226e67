import type { Result } from "../../domain/result";
import type { FileFault } from "../../files/fileFault";
import type { SheetsToPack } from "../../files/packUnitReturns";
import type { ReceivedWorkbook } from "../../files/receivedWorkbook";
import type { Workbook } from "../../workbook/workbook";
import type { Compute } from "../../workflow/compute";
import type { PaneMemory } from "./paneMemory";

/** What the pane needs of the place it runs in. */
export interface PaneHost {
  readonly workbook: Workbook;
  /** File name of the open workbook. */
  readonly bookName: string;
  readonly engine: Engine;
  readonly now: () => string;
  readonly sha256: (bytes: Uint8Array) => Promise<string>;
  readonly memory: PaneMemory;
  /** Whether the place lets a page hand a file to the person. */
  readonly canSaveFiles: boolean;
}

/** Long work: the domain, the reader and the maker of files. */
export interface Engine {
  readonly compute: Compute;
  readonly readFile: (
    bytes: Uint8Array,
    name: string,
  ) => Promise<Result<ReceivedWorkbook, FileFault>>;
  /** One .zip of the workbooks made of these sheets. */
  readonly packFiles: (files: readonly SheetsToPack[]) => Promise<Uint8Array>;
  /** Breaks off what is under way; its promises are rejected with `Cancelled`. */
  readonly stop: () => void;
}

/** A person broke the action off before it wrote anything. */
export class Cancelled extends Error {
  override readonly name = "Cancelled";
}
