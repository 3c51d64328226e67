import { EMPTY_CELL } from "../../../domain/grid/grid";
import { overlaps } from "../../../workbook/ranges";
import { checkMergesWhole } from "../../../workbook/sheetRules";
import { fillHeadings } from "../../../workbook/tableRules";
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
  target.sheet.validations.clearIn(target.range);
  raiseOwnWrite(target.book, target.sheet, target.range);
  return null;
}

function clearContents({ book, sheet, range }: RangeTarget): null {
  accept(checkMergesWhole(sheet, range));
  const filled = filledPart(range, [sheet]);
  if (!filled) return null;
  mapCells({ book, sheet, range: filled }, (at) => {
    sheet.setCell(at, { ...EMPTY_CELL, numberFormat: sheet.cell(at).numberFormat });
  });
  for (const table of sheet.tableRanges) {
    if (overlaps(filled, { ...table, bottom: table.top })) fillHeadings(sheet, table);
  }
  raiseOwnWrite(book, sheet, filled);
  return null;
}

function clearFormats({ book, sheet, range }: RangeTarget): null {
  const filled = filledPart(range, [sheet]);
  const part = filled && { book, sheet, range: filled };
  const cells = part && takenCells(part);
  accept(sheet.clear(range));
  if (part && cells) putContents(part, cells, () => "General");
  return null;
}
