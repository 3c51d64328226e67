import type { Grid } from "../domain/grid/grid";
import type { FileNotice } from "./receivedWorkbook";

/** What is hidden in the sheets, each told with its sheet's name; for sheets of the open workbook as of a file. */
export function noticesOfGrids(grids: readonly Grid[]): readonly FileNotice[] {
  return grids.flatMap(({ sheet, visibility, hiddenRows, hiddenColumns }) => {
    const counts: readonly (readonly [FileNotice["kind"], number])[] = [
      ["hidden-sheet", visibility === "hidden" ? 1 : 0],
      ["very-hidden-sheet", visibility === "veryHidden" ? 1 : 0],
      ["hidden-rows", hiddenRows.length],
      ["hidden-columns", hiddenColumns.length],
    ];
    return counts.filter(([, count]) => count > 0).map(([kind, count]) => ({ kind, sheet, count }));
  });
}
