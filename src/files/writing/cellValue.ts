import type { CellErrorValue, CellFormulaValue, CellValue } from "exceljs";
import type { GridCell } from "../../domain/grid/grid";
import { withPrefixes } from "../excelFunctions";
import { encodeText } from "../textEscapes";
import { UNTOLD_FORMULA } from "../untoldFormula";

/**
 * A cell as exceljs takes it. A string stays a string whatever it begins with; a formula carries its
 * computed value; one whose text was never told is written as its value.
 */
export function excelValue(cell: GridCell): CellValue {
  if (cell.formula === null || cell.formula === UNTOLD_FORMULA) return constant(cell);
  const formula = encodeText(withPrefixes(cell.formula.replace(/^=/, "")));
  const value: CellFormulaValue = { formula, result: constant(cell) ?? "" };
  return value;
}

type Constant = string | number | boolean | CellErrorValue;

function constant({ type, value }: GridCell): Constant | null {
  if (typeof value === "number" && !Number.isFinite(value)) {
    throw new Error(`No cell can hold ${value}`);
  }
  if (typeof value !== "string") return value;
  // The library's type lists the older codes only; it writes any.
  return type === "error" ? { error: value as CellErrorValue["error"] } : encodeText(value);
}
