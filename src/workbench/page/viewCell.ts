import type { IBorderStyleData, ICellData, IStyleData } from "@univerjs/core";
import {
  BooleanNumber,
  BorderStyleTypes,
  CellValueType,
  HorizontalAlign,
  VerticalAlign,
  WrapStrategy,
} from "@univerjs/core";
import type { GridCell } from "../../domain/grid/grid";
import type { CellStyle } from "../../domain/report/sheetContent";

const HORIZONTAL = {
  left: HorizontalAlign.LEFT,
  center: HorizontalAlign.CENTER,
  right: HorizontalAlign.RIGHT,
};
const VERTICAL = { top: VerticalAlign.TOP, center: VerticalAlign.MIDDLE };
const THIN: IBorderStyleData = { s: BorderStyleTypes.THIN, cl: { rgb: "#000000" } };
const ALL_SIDES = { t: THIN, r: THIN, b: THIN, l: THIN };

const CELL_TYPES = {
  empty: null,
  text: CellValueType.STRING,
  error: CellValueType.STRING,
  number: CellValueType.NUMBER,
  boolean: CellValueType.BOOLEAN,
};

/**
 * A cell of the model as the view draws it, with its formula as the view takes it; what the model does
 * not say is said to be absent.
 */
export function viewCell(cell: GridCell, formula: string | null, style: CellStyle): ICellData {
  const { value } = cell;
  return {
    v: typeof value === "boolean" ? Number(value) : value,
    t: CELL_TYPES[cell.type],
    f: formula,
    si: null,
    p: null,
    s: viewStyle(style, cell.numberFormat),
  };
}

function viewStyle(style: CellStyle, numberFormat: string): IStyleData {
  const { horizontal, vertical, color, fill } = style;
  return {
    ff: style.font ?? null,
    ...(style.size === undefined ? {} : { fs: style.size }),
    bl: flag(style.bold),
    it: flag(style.italic),
    cl: color === undefined ? null : { rgb: `#${color}` },
    bg: fill === undefined ? null : { rgb: `#${fill}` },
    ht: horizontal === undefined ? null : HORIZONTAL[horizontal],
    vt: vertical === undefined ? null : VERTICAL[vertical],
    tb: style.wrap === true ? WrapStrategy.WRAP : null,
    bd: style.borders === true ? ALL_SIDES : null,
    n: numberFormat === "General" ? null : { pattern: numberFormat },
  };
}

function flag(set: boolean | undefined): BooleanNumber {
  return set === true ? BooleanNumber.TRUE : BooleanNumber.FALSE;
}
