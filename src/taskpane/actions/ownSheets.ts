import type { PlacedName } from "../../workbook/workbook";

/** Sheets that a table or defined name of ours stands on. */
export function ownSheets(objects: readonly PlacedName[]): ReadonlySet<string> {
  return new Set(objects.filter(({ name }) => isOurs(name)).map(({ sheet }) => sheet));
}

/** Names that the review gives begin so, in any case, as Excel compares them. */
export function isOurs(name: string): boolean {
  return name.toUpperCase().startsWith("BX_");
}
