import type { CellContent } from "../domain/report/sheetContent";
import { assertNever } from "../domain/result";
import { textForExcel } from "./textForExcel";

/** What is handed to `Range.formulas` for a cell; the empty string empties it (null would leave it). */
export function cellInput(content: CellContent): string | number | boolean {
  switch (content.kind) {
    case "empty":
      return "";
    case "text":
      return textForExcel(content.text);
    case "number":
      return content.number;
    case "boolean":
      return content.boolean;
    case "formula":
      return content.formula;
    default:
      return assertNever(content);
  }
}

/** What is handed to `Range.numberFormat`: a cell without a format of its own gets the plain one. */
export function cellFormat(content: CellContent): string {
  return ("format" in content ? content.format : undefined) ?? "General";
}
