import type { CellPosition } from "../../../domain/grid/address";
import { accept } from "../accept";
import { existing } from "../argument";
import { bind } from "../boundObject";
import { memberName } from "../memberName";
import type { Json, JsonObject } from "../protocol";
import { isJsonObject } from "../protocol";
import type { RangeTarget } from "../rangeTarget";
import { mapCells } from "../rangeTarget";
import { Refusal } from "../refusal";
import { checkUnprotected } from "../../../workbook/sheetRules";
import { formatHostAddress } from "../hostAddress";
import { isColumnHidden, isRowHidden } from "./hiddenLines";
import { rangeFormatClass } from "./rangeFormatClass";
import type { BoundObject } from "../boundObject";

/** `Range.getCellProperties`: for each cell what `asked` names, in the client's spelling. */
export function cellProperties(target: RangeTarget, asked: Json): Json {
  const { format, address, ...rest } = wanted(asked);
  if (Object.keys(rest).length > 0) throw new Refusal("NotImplemented");
  return mapCells(target, (at) => {
    const cell = oneCell(target, at);
    return {
      ...(address === true ? { address: formatHostAddress(cell.sheet.name, cell.range) } : {}),
      ...(format === undefined ? {} : { format: answered(bind(rangeFormatClass, cell), format) }),
    };
  });
}

export function rowProperties(target: RangeTarget, asked: Json): Json {
  const { rowHidden, ...rest } = wanted(asked);
  if (rowHidden !== true || Object.keys(rest).length > 0) throw new Refusal("NotImplemented");
  const { top, bottom } = target.range;
  return Array.from({ length: bottom - top + 1 }, (_, index) => ({
    rowHidden: isRowHidden(target, top + index),
  }));
}

export function columnProperties(target: RangeTarget, asked: Json): Json {
  const { columnHidden, ...rest } = wanted(asked);
  if (columnHidden !== true || Object.keys(rest).length > 0) throw new Refusal("NotImplemented");
  const { left, right } = target.range;
  return Array.from({ length: right - left + 1 }, (_, index) => ({
    columnHidden: isColumnHidden(target, left + index),
  }));
}

/** `Range.setCellProperties`: a matrix of the size of the range. */
export function setCellProperties(target: RangeTarget, given: Json): null {
  const { sheet, range } = target;
  accept(checkUnprotected(sheet));
  const rows = listOf(given, range.bottom - range.top + 1);
  for (const [row, line] of rows.entries()) {
    for (const [column, settings] of listOf(line, range.right - range.left + 1).entries()) {
      const at = { row: range.top + row, column: range.left + column };
      assign(bind(rangeFormatClass, oneCell(target, at)), wanted(wanted(settings).format ?? {}));
    }
  }
  return null;
}

function assign(object: BoundObject, settings: JsonObject): void {
  for (const [name, value] of Object.entries(settings)) {
    const member = memberName(name);
    if (object.isScalar(member)) object.set(member, value);
    else assign(existing(object.link(member)), wanted(value));
  }
}

function answered(object: BoundObject, asked: Json): Json {
  const result: Record<string, Json> = {};
  for (const [name, value] of Object.entries(wanted(asked))) {
    const member = memberName(name);
    result[name] = object.isScalar(member)
      ? object.get(member)
      : answered(existing(object.link(member)), value);
  }
  return result;
}

function wanted(asked: Json): JsonObject {
  if (!isJsonObject(asked)) throw new Refusal("InvalidArgument");
  return asked;
}

function listOf(given: Json, length: number): readonly Json[] {
  const isList = (value: Json): value is readonly Json[] => Array.isArray(value);
  if (!isList(given) || given.length !== length) throw new Refusal("InvalidArgument");
  return given;
}

function oneCell(target: RangeTarget, { row, column }: CellPosition): RangeTarget {
  return { ...target, range: { top: row, left: column, bottom: row, right: column } };
}
