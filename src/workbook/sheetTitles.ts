import { MAX_SHEET_NAME, sameName } from "./objectNames";
import { findName } from "./sheetById";
import type { WorkbookDescription } from "./workbook";

/** The title under which a sheet of ours stands or will stand. */
export interface SheetTitle {
  readonly id: string;
  readonly title: string;
  /** It stands in the workbook already. */
  readonly exists: boolean;
  /** It will be made, but not under the title asked for: a sheet that is not ours has that one. */
  readonly isTitleTaken: boolean;
}

/**
 * Where `replaceSheets` will put each sheet, in the order asked for. Whoever builds formulas that
 * point from one sheet of ours to another takes the titles from here.
 */
export function sheetTitles(
  description: WorkbookDescription,
  wanted: readonly { readonly id: string; readonly title: string }[],
): readonly SheetTitle[] {
  const taken = description.sheets.map((sheet) => sheet.name);
  return wanted.map(({ id, title }) => {
    const standing = findName(description, id);
    if (standing) return { id, title: standing.sheet, exists: true, isTitleTaken: false };
    const free = freeTitle(title, taken);
    taken.push(free);
    return { id, title: free, exists: false, isTitleTaken: free !== title };
  });
}

/** The title itself, or with ` (2)`, ` (3)`… where it is taken: cut so that Excel takes it. */
export function freeTitle(title: string, taken: readonly string[]): string {
  const isTaken = (candidate: string): boolean => taken.some((other) => sameName(other, candidate));
  let candidate = title;
  for (let number = 2; isTaken(candidate); number += 1) {
    const suffix = ` (${number})`;
    candidate = title.slice(0, MAX_SHEET_NAME - suffix.length) + suffix;
  }
  return candidate;
}
