import { zipSync } from "fflate";
import type { SheetContent } from "../domain/report/sheetContent";
import { contentCell } from "../workbook/contentCell";
import { MemoryWorkbook } from "../workbook/MemoryWorkbook";
import type { WorkbookSnapshot } from "../workbook/snapshot";
import { writeXlsx } from "./writeXlsx";

/** A workbook to make of sheets. */
export interface SheetsToPack {
  /** Of its file, with extension. */
  readonly name: string;
  readonly sheets: readonly SheetContent[];
}

export interface PackedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/**
 * The .xlsx file of each. The sheets carry no defined name or table of ours: a workbook of a unit that comes back
 * must be received as a list, not be taken for the council's own.
 */
export async function packUnitReturns(
  files: readonly SheetsToPack[],
): Promise<readonly PackedFile[]> {
  const packed: PackedFile[] = [];
  for (const { name, sheets } of files) {
    packed.push({ name, bytes: await writeXlsx(snapshotOf(sheets)) });
  }
  return packed;
}

/** Files tell nothing of the hour they were made; the earliest that a .zip can hold lies in 1980. */
const ZIP_DATE = new Date(2000, 0, 1);

/** One .zip of the files, whose names are distinct. */
export function zipFiles(files: readonly PackedFile[]): Uint8Array {
  const names = new Set(files.map(({ name }) => name));
  if (names.size !== files.length) throw new Error("Two files are to have one name");
  const entries = Object.fromEntries(files.map(({ name, bytes }) => [name, bytes]));
  return zipSync(entries, { mtime: ZIP_DATE });
}

function snapshotOf(sheets: readonly SheetContent[]): WorkbookSnapshot {
  const workbook = new MemoryWorkbook();
  for (const content of sheets) addContent(workbook, content);
  return workbook.snapshot();
}

function addContent(workbook: MemoryWorkbook, content: SheetContent): void {
  const added = workbook.addSheet(content.title);
  if (!added.ok) throw new Error(`${content.title} was refused: ${added.fault.code}`);
  const sheet = added.value;
  content.cells.forEach((cells, row) => {
    cells.forEach((cell, column) => {
      sheet.setCell({ row, column }, contentCell(cell));
    });
  });
  for (const { range, style } of content.styles) sheet.addStyle(range, style);
  sheet.setMerges(content.merges);
  sheet.widths = content.widths;
  sheet.freezeRows = content.freezeRows;
  sheet.page = content.page;
}
