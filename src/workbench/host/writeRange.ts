import type { GridCell } from "../../domain/grid/grid";
import { constantCell, EMPTY_CELL } from "../../domain/grid/grid";
import { accept } from "./accept";
import { readCellInput } from "./cellInput";
import { raiseOwnWrite } from "./modelEvents";
import type { Json } from "./protocol";
import type { RangeTarget } from "./rangeTarget";
import { cellCount, mapCells } from "./rangeTarget";
import { Refusal } from "./refusal";

/**
 * `Range.values = …` and `Range.formulas = …`. A formula is put down without a value: this host
 * calculates nothing, and `values` answers "" for it until somebody gives the model its value.
 */
export function writeInputs(target: RangeTarget, given: Json): void {
  const rows = matrixOf(target, given);
  const { sheet, range } = target;
  const cells = mapCells(target, ({ row, column }) =>
    inputCell(sheet.cell({ row, column }), rows(row - range.top, column - range.left)),
  );
  accept(sheet.write({ row: range.top, column: range.left }, cells));
  raiseOwnWrite(target.book, sheet, range);
}

/** `Range.numberFormat = …`; contents stay. */
export function writeFormats(target: RangeTarget, given: Json): void {
  const formats = matrixOf(target, given);
  const { sheet, range } = target;
  const cells = mapCells(target, ({ row, column }) => {
    const cell = { ...sheet.cell({ row, column }), font: null };
    const format = formats(row - range.top, column - range.left);
    if (format === null) return cell;
    if (typeof format !== "string") throw new Refusal("InvalidArgument");
    return { ...cell, numberFormat: format };
  });
  accept(sheet.write({ row: range.top, column: range.left }, cells));
}

function inputCell(before: GridCell, value: Json): GridCell {
  const input = readCellInput(value, before.numberFormat);
  const base = { ...EMPTY_CELL, numberFormat: before.numberFormat };
  switch (input.kind) {
    case "keep":
      return { ...before, font: null };
    case "empty":
      return base;
    case "formula":
      return { ...base, formula: input.formula };
    case "error":
      return { ...base, value: input.error, type: "error", text: input.error };
    case "value": {
      const isPlain = before.numberFormat === "General" && input.format !== undefined;
      const numberFormat = isPlain ? input.format : before.numberFormat;
      return { ...constantCell(input.value), numberFormat };
    }
  }
}

/** The value for each cell: of a matrix of just that size, or one value for all cells. */
function matrixOf(target: RangeTarget, given: Json): (row: number, column: number) => Json {
  if (!isList(given)) {
    if (cellCount(target) > 1 && given === null) throw new Refusal("InvalidArgument");
    return () => given;
  }
  const { range } = target;
  const rows = range.bottom - range.top + 1;
  const columns = range.right - range.left + 1;
  const fits = (row: Json): boolean => isList(row) && row.length === columns;
  if (given.length !== rows || !given.every(fits)) {
    throw new Refusal(
      "InvalidArgument",
      "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
    );
  }
  return (row, column) => {
    const line = given[row];
    return line !== undefined && isList(line) ? (line[column] ?? null) : null;
  };
}

function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}
