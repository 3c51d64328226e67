import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from "fflate";
import { rangeAddress, type CellRange } from "../../domain/grid/address";
import type { WorkbookSnapshot } from "../../workbook/snapshot";
import { definedNamesXml } from "./definedNames";

/** ZIP keeps local time: the same wall-clock date gives the same bytes in every time zone. */
const ENTRY_DATE = new Date(2000, 0, 1);

/**
 * Puts merges and defined names into what exceljs wrote, and packs it with fixed dates, so that one
 * snapshot always gives the same bytes. Merging in exceljs would drop values that lie under a merge
 * and make a cell object for each cell of it.
 */
export function finishPackage(written: Uint8Array, snapshot: WorkbookSnapshot): Uint8Array {
  const parts = unzipSync(written);
  insert(parts, "xl/workbook.xml", "</sheets>", definedNamesXml(snapshot));
  snapshot.sheets.forEach((sheet, index) => {
    const part = `xl/worksheets/sheet${index + 1}.xml`;
    insert(parts, part, /<sheetData\/>|<\/sheetData>/, mergesXml(sheet.merges));
  });
  const packed: Zippable = {};
  for (const [name, bytes] of Object.entries(parts)) packed[name] = [bytes, { mtime: ENTRY_DATE }];
  return zipSync(packed);
}

function insert(
  parts: Record<string, Uint8Array>,
  part: string,
  after: string | RegExp,
  xml: string,
): void {
  if (xml === "") return;
  const bytes = parts[part];
  if (!bytes) throw new Error(`Part not written: ${part}`);
  const text = strFromU8(bytes);
  const patched = text.replace(after, (found) => found + xml);
  if (patched === text) throw new Error(`No place in ${part}`);
  parts[part] = strToU8(patched);
}

function mergesXml(merges: readonly CellRange[]): string {
  if (merges.length === 0) return "";
  const cells = merges.map((merge) => `<mergeCell ref="${rangeAddress(merge)}"/>`);
  return `<mergeCells count="${merges.length}">${cells.join("")}</mergeCells>`;
}
