import { bind } from "../boundObject";
import { cellFormula, cellType, cellValue } from "../cellAnswer";
import { formatHostAddress } from "../hostAddress";
import type { HostClass, Scalar } from "../hostClass";
import type { Json } from "../protocol";
import type { RangeTarget } from "../rangeTarget";
import { cellCount, mapCells, uniform } from "../rangeTarget";
import { writeFormats, writeInputs } from "../writeRange";
import { conditionalFormatsClass } from "./conditionalFormatsClass";
import { dataValidationClass } from "./dataValidationClass";
import { hide, isColumnHidden, isRowHidden } from "./hiddenLines";
import { rangeFormatClass } from "./rangeFormatClass";
import { rangeMethods } from "./rangeMethods";
import { rangeOpeners } from "./rangeOpeners";
import { worksheetClass } from "./worksheetClass";

function perCell(read: (target: RangeTarget, row: number, column: number) => Json) {
  return (target: RangeTarget): Json =>
    mapCells(target, ({ row, column }) => read(target, row, column));
}

const formulas: Scalar<RangeTarget> = {
  since: 1,
  get: perCell(({ sheet }, row, column) => cellFormula(sheet.cell({ row, column }))),
  set: writeInputs,
};

const numberFormat: Scalar<RangeTarget> = {
  since: 1,
  get: perCell(({ sheet }, row, column) => sheet.cell({ row, column }).numberFormat),
  set: writeFormats,
};

export const rangeClass: HostClass<RangeTarget> = {
  name: "Range",
  scalars: {
    Address: { since: 1, get: ({ sheet, range }) => formatHostAddress(sheet.name, range) },
    CellCount: { since: 1, get: cellCount },
    ColumnCount: { since: 1, get: ({ range }) => range.right - range.left + 1 },
    ColumnHidden: {
      since: 2,
      get: (target) => uniform(target, ({ column }) => isColumnHidden(target, column)),
      set: (target, value) => {
        hide(target, "columns", value);
      },
    },
    ColumnIndex: { since: 1, get: ({ range }) => range.left },
    Formulas: formulas,
    NumberFormat: numberFormat,
    RowCount: { since: 1, get: ({ range }) => range.bottom - range.top + 1 },
    RowHidden: {
      since: 2,
      get: (target) => uniform(target, ({ row }) => isRowHidden(target, row)),
      set: (target, value) => {
        hide(target, "rows", value);
      },
    },
    RowIndex: { since: 1, get: ({ range }) => range.top },
    Text: {
      since: 1,
      get: perCell(({ sheet }, row, column) => sheet.cell({ row, column }).text),
    },
    Values: {
      since: 1,
      get: perCell(({ sheet }, row, column) => cellValue(sheet.cell({ row, column }))),
      set: writeInputs,
    },
    ValueTypes: {
      since: 1,
      get: perCell(({ sheet }, row, column) => cellType(sheet.cell({ row, column }))),
    },
  },
  links: {
    ConditionalFormats: {
      since: 6,
      open: ({ book, sheet, range }) =>
        bind(conditionalFormatsClass, { book, sheet, ranges: [range] }),
    },
    DataValidation: { since: 8, open: (target) => bind(dataValidationClass, target) },
    Format: { since: 1, open: (target) => bind(rangeFormatClass, target) },
    Worksheet: {
      since: 1,
      open: ({ book, sheet }) => bind(worksheetClass, { book, sheet }),
    },
  },
  openers: rangeOpeners,
  methods: rangeMethods,
  later: {
    GetDependents: 15,
    GetNumberFormatProperties: 15,
    GetSurroundingDataRegion: 15,
    ValuesAsJson: 16,
    Control: 18,
  },
};
