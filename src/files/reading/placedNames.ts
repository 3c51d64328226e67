import { parseRangeAddress } from "../../domain/grid/address";
import type { PlacedName } from "../../workbook/workbook";
import { damaged } from "./FileRefusal";
import type { Relationship } from "./relationships";
import { visitXml } from "./xmlPart";
import type { ZipPackage } from "./ZipPackage";

const SHEET_AND_RANGE = /^=?(?:'((?:[^']|'')+)'|([^'!]+))!([^!]+)$/;

/** Where a defined name points, or null where it is not one range on one of the sheets. */
export function placeName(
  name: string,
  refersTo: string,
  sheets: ReadonlySet<string>,
): PlacedName | null {
  const match = SHEET_AND_RANGE.exec(refersTo.trim());
  const sheet = match?.[1]?.replaceAll("''", "'") ?? match?.[2] ?? "";
  const range = parseRangeAddress(match?.[3] ?? "");
  return range && sheets.has(sheet) ? { name, sheet, range } : null;
}

/** The tables that a sheet's relationships lead to (ECMA-376 part 1, 18.5). */
export function readTables(
  parts: ZipPackage,
  sheet: string,
  relationships: readonly Relationship[],
): readonly PlacedName[] {
  return relationships
    .filter(({ type, external }) => type === "table" && !external)
    .map(({ target }) => readTable(parts, sheet, target));
}

function readTable(parts: ZipPackage, sheet: string, part: string): PlacedName {
  const table = { name: "", ref: "" };
  visitXml(parts, part, {
    open(element, { displayName = "", ref = "" }) {
      if (element.depth === 1) Object.assign(table, { name: displayName, ref });
    },
  });
  const range = parseRangeAddress(table.ref);
  if (table.name === "" || !range) throw damaged("bad-address", { part, sheet });
  return { name: table.name, sheet, range };
}
