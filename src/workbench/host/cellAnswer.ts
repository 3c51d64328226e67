import type { GridCell } from "../../domain/grid/grid";

const TYPES = {
  empty: "Empty",
  text: "String",
  number: "Double",
  boolean: "Boolean",
  error: "Error",
} as const;

/** `Range.values` of a cell: an error is its text, an empty cell the empty string. */
export function cellValue(cell: GridCell): string | number | boolean {
  return cell.value ?? "";
}

/** `Range.formulas` of a cell: its formula, else what `values` gives. */
export function cellFormula(cell: GridCell): string | number | boolean {
  return cell.formula ?? cellValue(cell);
}

/** `Range.valueTypes` of a cell. */
export function cellType(cell: GridCell): string {
  return TYPES[cell.type];
}
