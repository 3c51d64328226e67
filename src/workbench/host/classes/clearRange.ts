import { EMPTY_CELL } from "../../../domain/grid/grid";
import { accept } from "../accept";
import { raiseOwnWrite } from "../modelEvents";
import type { Json } from "../protocol";
import type { RangeTarget } from "../rangeTarget";
import { mapCells } from "../rangeTarget";
import { Refusal } from "../refusal";
import { filledPart, putContents, takenCells } from "./keptCells";

/** `Range.clear`: everything, or the contents or the formats alone. */
export function clearRange(target: RangeTarget, applyTo: Json): null {
  if (applyTo === "Contents") return clearContents(target);
  if (applyTo === "Formats") return clearFormats(target);
  if (applyTo !== null && applyTo !== "All") throw new Refusal("InvalidArgument");
  accept(target.sheet.clear(target.range));
  raiseOwnWrite(target.book, target.sheet, target.range);
  return null;
}

function clearContents({ book, sheet, range }: RangeTarget): null {
  const filled = filledPart(range, [sheet]);
  if (!filled) return null;
  const empties = mapCells({ book, sheet, range: filled }, (at) => ({
    ...EMPTY_CELL,
    numberFormat: sheet.cell(at).numberFormat,
  }));
  accept(sheet.write({ row: filled.top, column: filled.left }, empties));
  raiseOwnWrite(book, sheet, filled);
  return null;
}

function clearFormats({ book, sheet, range }: RangeTarget): null {
  const filled = filledPart(range, [sheet]);
  const part = filled && { book, sheet, range: filled };
  const cells = part && takenCells(part);
  const lists = sheet.validations.all;
  accept(sheet.clear(range));
  for (const list of lists) sheet.validations.set(list);
  if (part && cells) putContents(part, cells, () => "General");
  return null;
}
