import type { Fault, Result } from "../domain/result";
import type { FileNotice, ReceivedFormat, ReceivedWorkbook } from "../files/receivedWorkbook";
import type { MemoryWorkbook } from "../workbook/MemoryWorkbook";
import type { WorkbookFault } from "../workbook/workbook";
import { foreignSheets, type Arrival, type SheetLeft } from "./arrivals";
import type { GivenFile } from "./givenFiles";
import { in1900 } from "./in1900";
import type { FileRead } from "./reading/readFileAt";
import { readFiles } from "./reading/readFiles";

/** A file from the command line: refused, or read with its received sheets apart from the council's. */
export interface LoadedFile {
  readonly file: string;
  /** Empty where the file could not be opened. */
  readonly sha256: string;
  /** Null for a refused file. */
  readonly format: ReceivedFormat | null;
  readonly refused: Fault | null;
  readonly notices: readonly FileNotice[];
  /** What came from outside, to be received: a file as a whole, of a council workbook each sheet. */
  readonly arrivals: readonly Arrival[];
  /** Sheets of a council workbook that nobody tries to receive. */
  readonly left: readonly SheetLeft[];
  /** It holds sheets of the council's workbook. */
  readonly isCouncilWorkbook: boolean;
}

/** Names that mark a sheet of the council's workbook as a copy of a received one. */
export const EVIDENCE_PREFIX = "BX_Nguon_";

/** Reads the files; sheets of the council's workbook go into `model` as they are. */
export async function loadFiles(
  files: readonly GivenFile[],
  model: MemoryWorkbook,
): Promise<readonly LoadedFile[]> {
  const read = await readFiles(files);
  const loaded: LoadedFile[] = [];
  for (const [at, one] of read.entries()) {
    loaded.push(await loadFile(files[at]?.name ?? "", one, model));
  }
  return loaded;
}

async function loadFile(
  file: string,
  { sha256, read }: FileRead,
  model: MemoryWorkbook,
): Promise<LoadedFile> {
  if (!read.ok) return refusedFile(file, sha256, read.fault);
  const ours = councilSheets(read.value);
  const twice = heldTwice(read.value, ours, model);
  if (twice !== null) {
    return refusedFile(file, sha256, { code: "second-council-workbook", params: { table: twice } });
  }
  takeCouncilSheets(read.value, ours, model);
  const { format, notices, grids } = read.value;
  const isCouncilWorkbook = ours.size > 0;
  const foreign = isCouncilWorkbook
    ? await foreignSheets(read.value, ours)
    : { arrivals: [{ sha256, grids }], left: [] };
  return { file, sha256, format, refused: null, notices, ...foreign, isCouncilWorkbook };
}

function refusedFile(file: string, sha256: string, refused: Fault): LoadedFile {
  const nothing = { notices: [], arrivals: [], left: [], isCouncilWorkbook: false };
  return { file, sha256, format: null, refused, ...nothing };
}

function isOurs(name: string): boolean {
  return name.toUpperCase().startsWith("BX_");
}

/** A table, or the title of a sheet, that an earlier council workbook has brought already. */
function heldTwice(
  { tables }: ReceivedWorkbook,
  ours: ReadonlySet<string>,
  model: MemoryWorkbook,
): string | null {
  const held = new Set(model.tables.map(({ name }) => name.toUpperCase()));
  const table = tables.find(({ name }) => isOurs(name) && held.has(name.toUpperCase()));
  const title = [...ours].find((sheet) => model.sheet(sheet) !== null);
  return table?.name ?? title ?? null;
}

/** Sheets known by a table or defined name of ours. */
function councilSheets({ tables, names }: ReceivedWorkbook): ReadonlySet<string> {
  const ours = [...tables, ...names].filter(({ name }) => isOurs(name));
  return new Set(ours.map(({ sheet }) => sheet));
}

function takeCouncilSheets(
  received: ReceivedWorkbook,
  ours: ReadonlySet<string>,
  model: MemoryWorkbook,
): void {
  for (const grid of received.grids) {
    if (ours.has(grid.sheet)) taken(grid.sheet, model.addGrid(in1900(grid)));
  }
  for (const { name, sheet, range } of received.tables) {
    if (ours.has(sheet)) taken(name, model.setTable(name, sheet, range));
  }
  for (const { name, sheet, range } of received.names) {
    if (ours.has(sheet) && isOurs(name)) taken(name, model.setName(name, sheet, range));
  }
}

/** What an .xlsx file held must fit into the model: nothing of the council's may go missing in silence. */
function taken(name: string, outcome: Result<unknown, WorkbookFault>): void {
  if (!outcome.ok) throw new Error(`${name} was refused: ${outcome.fault.code}`);
}
