import { sameName } from "./objectNames";
import type { PlacedName, WorkbookDescription } from "./workbook";

/**
 * The title of the sheet that carries our id as a defined name or, failing that, as a table; null
 * where there is none. A copy of the sheet does not carry it: workbook-level names are unique.
 */
export function findSheet(description: WorkbookDescription, id: string): string | null {
  return (findName(description, id) ?? findTable(description, id))?.sheet ?? null;
}

export function findName(description: WorkbookDescription, name: string): PlacedName | null {
  return description.names.find((other) => sameName(other.name, name)) ?? null;
}

export function findTable(description: WorkbookDescription, name: string): PlacedName | null {
  return description.tables.find((other) => sameName(other.name, name)) ?? null;
}

export function hasSheet(description: WorkbookDescription, title: string): boolean {
  return description.sheets.some((sheet) => sameName(sheet.name, title));
}

export function tablesOn(description: WorkbookDescription, title: string): readonly PlacedName[] {
  return description.tables.filter((table) => sameName(table.sheet, title));
}
