import { constantCell, EMPTY_CELL, type GridCell } from "../domain/grid/grid";
import type { CellContent } from "../domain/report/sheetContent";
import { assertNever } from "../domain/result";

/** The cell that stands in a sheet after `content` was written: text stays text, whatever it begins with. */
export function contentCell(content: CellContent): GridCell {
  switch (content.kind) {
    case "empty":
      return EMPTY_CELL;
    case "text":
      return constantCell(content.text);
    case "number":
      return { ...constantCell(content.number), ...formatOf(content.format) };
    case "boolean":
      return constantCell(content.boolean);
    case "formula":
      return {
        ...constantCell(content.value),
        formula: content.formula,
        ...formatOf(content.format),
      };
    default:
      return assertNever(content);
  }
}

function formatOf(format: string | undefined): { readonly numberFormat?: string } {
  return format === undefined ? {} : { numberFormat: format };
}
