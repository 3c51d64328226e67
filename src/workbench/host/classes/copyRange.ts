import type { GridCell } from "../../../domain/grid/grid";
import { sameRange } from "../../../workbook/ranges";
import { checkCopy } from "../../../workbook/sheetRules";
import { accept } from "../accept";
import { raiseOwnWrite } from "../modelEvents";
import type { Json } from "../protocol";
import type { RangeTarget } from "../rangeTarget";
import { mapCells } from "../rangeTarget";
import { Refusal } from "../refusal";
import { filledPart, putContents, takenCells } from "./keptCells";

/**
 * `Range.copyFrom` between the same addresses of two sheets, where no reference moves; other copies
 * this host does not do.
 */
export function copyRange(target: RangeTarget, source: RangeTarget, copyType: Json): null {
  if (!sameRange(target.range, source.range)) throw new Refusal("NotImplemented");
  if (copyType === "Formulas") return copyContents(target, source, (cell) => cell);
  if (copyType === "Formats") return copyFormats(target, source);
  if (copyType === "Values") {
    return copyContents(target, source, (cell) => ({ ...cell, formula: null }));
  }
  if (copyType !== null && copyType !== "All") throw new Refusal("InvalidArgument");
  accept(target.sheet.copyFrom(source.sheet, target.range));
  raiseOwnWrite(target.book, target.sheet, target.range);
  return null;
}

function copyContents(
  target: RangeTarget,
  source: RangeTarget,
  taken: (cell: GridCell) => GridCell,
): null {
  accept(checkCopy(source.sheet, target.sheet, target.range));
  const filled = filledPart(target.range, [target.sheet, source.sheet]);
  if (!filled) return null;
  const cells = mapCells({ ...target, range: filled }, (at) => ({
    ...taken(source.sheet.cell(at)),
    numberFormat: target.sheet.cell(at).numberFormat,
    font: null,
  }));
  accept(target.sheet.write({ row: filled.top, column: filled.left }, cells));
  raiseOwnWrite(target.book, target.sheet, filled);
  return null;
}

/** Merges are formats, as in Excel. */
function copyFormats(target: RangeTarget, source: RangeTarget): null {
  const filled = filledPart(target.range, [target.sheet, source.sheet]);
  const part = filled && { ...target, range: filled };
  const cells = part && takenCells(part);
  accept(target.sheet.copyFrom(source.sheet, target.range));
  if (part && cells) putContents(part, cells, (at) => source.sheet.cell(at).numberFormat);
  return null;
}
