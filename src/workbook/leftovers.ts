import type { Change } from "./change";
import { sameName } from "./objectNames";
import { tablesOn } from "./sheetById";
import type { WorkbookDescription } from "./workbook";

/** As `freeTitle` makes them of the titles of journal and restore sheets. */
const TITLE = /^BX_(?:Journal|Restore)(?: \(\d+\))?$/;

/**
 * Takes away the sheets that an Excel leaves which dies between making and hiding one: visible, with a
 * title of ours and nothing in them. What carries a cell, a table or a name is somebody's; `spared` are
 * sheets that are dealt with otherwise, and one visible sheet always stays.
 */
export function leftoverChanges(
  description: WorkbookDescription,
  spared: readonly string[],
): readonly Change[] {
  const visible = description.sheets.filter(({ visibility }) => visibility === "visible");
  const leftovers = visible.filter(
    ({ name, used, protected: isProtected }) =>
      TITLE.test(name) &&
      used === null &&
      !isProtected &&
      tablesOn(description, name).length === 0 &&
      !description.names.some(({ sheet }) => sameName(sheet, name)) &&
      !spared.some((other) => sameName(other, name)),
  );
  if (leftovers.length === visible.length) return [];
  return leftovers.map(({ name }) => ({ do: "deleteSheet", sheet: name }));
}
