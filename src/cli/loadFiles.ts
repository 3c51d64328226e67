import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import type { Fault, Result } from "../domain/result";
import { readReceived } from "../files/readReceived";
import type { FileNotice, ReceivedWorkbook } from "../files/receivedWorkbook";
import { sha256Hex } from "../files/sha256";
import type { MemoryWorkbook } from "../workbook/MemoryWorkbook";
import type { WorkbookFault } from "../workbook/workbook";
import { foreignSheets, type Arrival, type SheetLeft } from "./arrivals";
import { in1900 } from "./in1900";

/** A file from the command line: refused, or read with its received sheets apart from the council's. */
export interface LoadedFile {
  readonly file: string;
  readonly sha256: string;
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

/** Reads the files one after another; sheets of the council's workbook go into `model` as they are. */
export async function loadFiles(
  paths: readonly string[],
  model: MemoryWorkbook,
): Promise<readonly LoadedFile[]> {
  const loaded: LoadedFile[] = [];
  for (const path of paths) loaded.push(await loadFile(path, model));
  return loaded;
}

async function loadFile(path: string, model: MemoryWorkbook): Promise<LoadedFile> {
  const file = basename(path);
  const bytes = await readBytes(path);
  if (!bytes) return refusedFile(file, "", { code: "unreadable-path", params: { path } });
  const sha256 = await sha256Hex(bytes);
  const read = await readReceived(bytes, file);
  if (!read.ok) return refusedFile(file, sha256, read.fault);
  const ours = councilSheets(read.value);
  const twice = heldTwice(read.value, ours, model);
  if (twice !== null) {
    return refusedFile(file, sha256, { code: "second-council-workbook", params: { table: twice } });
  }
  takeCouncilSheets(read.value, ours, model);
  const { notices, grids } = read.value;
  const isCouncilWorkbook = ours.size > 0;
  const foreign = isCouncilWorkbook
    ? await foreignSheets(read.value, ours)
    : { arrivals: [{ sha256, grids }], left: [] };
  return { file, sha256, refused: null, notices, ...foreign, isCouncilWorkbook };
}

async function readBytes(path: string): Promise<Uint8Array | null> {
  try {
    return await readFile(path);
  } catch {
    return null;
  }
}

function refusedFile(file: string, sha256: string, refused: Fault): LoadedFile {
  return { file, sha256, refused, notices: [], arrivals: [], left: [], isCouncilWorkbook: false };
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
