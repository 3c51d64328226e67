import { ok } from "../../../domain/result";
import { checkUnprotected } from "../../../workbook/sheetRules";
import { accept } from "../accept";
import { flagOf, plainOf } from "../argument";
import type { Method } from "../hostClass";
import type { RangeTarget } from "../rangeTarget";
import { Refusal } from "../refusal";
import { clearRange } from "./clearRange";
import { copyRange } from "./copyRange";
import { rangeArgument } from "./rangeArgument";
import {
  cellProperties,
  columnProperties,
  rowProperties,
  setCellProperties,
} from "./rangeProperties";

/** The methods of a range that act or answer with plain values. */
export const rangeMethods: Readonly<Record<string, Method<RangeTarget>>> = {
  Calculate: { since: 6, call: () => null },
  Clear: { since: 1, call: (target, [applyTo]) => clearRange(target, plainOf(applyTo)) },
  CopyFrom: {
    since: 9,
    call: (target, [source, copyType, skipBlanks, transpose]) => {
      if (flagOf(skipBlanks, false) || flagOf(transpose, false))
        throw new Refusal("NotImplemented");
      return copyRange(target, rangeArgument(target, source), plainOf(copyType));
    },
  },
  GetCellProperties: {
    since: 9,
    call: (target, [asked]) => cellProperties(target, plainOf(asked)),
  },
  GetColumnProperties: {
    since: 9,
    call: (target, [asked]) => columnProperties(target, plainOf(asked)),
  },
  GetRowProperties: { since: 9, call: (target, [asked]) => rowProperties(target, plainOf(asked)) },
  Merge: {
    since: 2,
    call: ({ sheet, range }, [across]) => {
      if (flagOf(across, false)) throw new Refusal("NotImplemented");
      accept(sheet.merge(range));
      return null;
    },
  },
  Select: {
    since: 1,
    call: ({ book, sheet, range }) => {
      if (sheet.visibility !== "visible") throw new Refusal("InvalidOperation");
      book.model.selection = { sheet: sheet.name, cell: { row: range.top, column: range.left } };
      return null;
    },
  },
  SetCellProperties: {
    since: 9,
    call: (target, [given]) => setCellProperties(target, plainOf(given)),
  },
  SetDirty: { since: 9, call: () => null },
  Unmerge: {
    since: 2,
    call: ({ sheet, range }) => {
      accept(sheet.unmerge(range));
      return null;
    },
  },
  /** Asked by the client before it cuts a large matrix into pieces. */
  _ValidateArraySize: {
    since: 3,
    call: ({ sheet, range }, [rows, columns]) => {
      const fits =
        rows === range.bottom - range.top + 1 && columns === range.right - range.left + 1;
      accept(fits ? checkUnprotected(sheet) : ok(undefined));
      if (!fits) throw new Refusal("InvalidArgument");
      return null;
    },
  },
};
