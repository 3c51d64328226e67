import { hasOwnPrefix, isOwnTable } from "../domain/sheets/isOwnTable";
import type { WorkbookDescription } from "../workbook/workbook";

/** The workbook's visible sheets that are not ours. */
export interface SheetsOfOthers {
  /** They hold something, lists perhaps. */
  readonly foreignSheets: readonly string[];
  /**
   * They look like copies of ours: a table copied from ours stands there, or the title is that of a sheet of
   * ours and ` (2)` or so. Never read nor received: a person has to say what they are, by renaming or removing.
   */
  readonly duplicateSheets: readonly string[];
}

export function sheetsOfOthers(description: WorkbookDescription): SheetsOfOthers {
  const { sheets, tables, names } = description;
  const own = new Set([
    ...names.filter(({ name }) => hasOwnPrefix(name)).map(({ sheet }) => sheet),
    ...tables.filter(({ name }) => isOwnTable(name)).map(({ sheet }) => sheet),
  ]);
  const copied = new Set(tables.filter(({ name }) => hasOwnPrefix(name)).map(({ sheet }) => sheet));
  const others = sheets
    .filter(({ name, visibility }) => visibility === "visible" && !own.has(name))
    .filter(({ used }) => used !== null);
  const isCopy = ({ name }: { readonly name: string }) =>
    copied.has(name) || [...own].some((title) => isTitleOfCopy(name, title));
  return {
    foreignSheets: others.filter((sheet) => !isCopy(sheet)).map(({ name }) => name),
    duplicateSheets: others.filter(isCopy).map(({ name }) => name),
  };
}

/** Excel cuts a long title to make room for the number. */
function isTitleOfCopy(title: string, own: string): boolean {
  const match = /^(.*) \(\d+\)$/su.exec(title);
  const base = match?.[1]?.toUpperCase();
  if (base === undefined) return false;
  const whole = own.toUpperCase();
  const isCut = title.length >= 31 && whole.startsWith(base);
  return base === whole || isCut;
}
