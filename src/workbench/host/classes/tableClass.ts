import { sameName } from "../../../workbook/objectNames";
import type { PlacedName } from "../../../workbook/workbook";
import { accept } from "../accept";
import { existing, textOf } from "../argument";
import { bind, type BoundObject } from "../boundObject";
import type { HostBook } from "../HostBook";
import type { Argument, HostClass } from "../hostClass";
import type { Json } from "../protocol";
import type { RangeTarget } from "../rangeTarget";
import { Refusal } from "../refusal";
import { rangeArgument } from "./rangeArgument";
import { rangeClass } from "./rangeClass";
import { worksheetClass } from "./worksheetClass";

/** The name changes with the table's. */
interface TableTarget {
  readonly book: HostBook;
  name: string;
}

export const tableClass: HostClass<TableTarget> = {
  name: "Table",
  id: ({ book, name }) => book.tableId(name),
  scalars: {
    Id: { since: 1, get: ({ book, name }) => book.tableId(name) },
    Name: { since: 1, get: ({ name }) => name, set: rename },
    ShowHeaders: { since: 1, get: () => true },
    ShowTotals: { since: 1, get: () => false },
  },
  links: {
    Worksheet: {
      since: 2,
      open: (target) => {
        const { book, sheet } = rangeOf(target);
        return bind(worksheetClass, { book, sheet });
      },
    },
  },
  openers: {
    ConvertToRange: { since: 2, open: convert },
    GetDataBodyRange: {
      since: 1,
      open: (target) => {
        const range = rangeOf(target);
        return bind(rangeClass, { ...range, range: { ...range.range, top: range.range.top + 1 } });
      },
    },
    GetHeaderRowRange: {
      since: 1,
      open: (target) => {
        const range = rangeOf(target);
        return bind(rangeClass, { ...range, range: { ...range.range, bottom: range.range.top } });
      },
    },
    GetRange: { since: 1, open: (target) => bind(rangeClass, rangeOf(target)) },
  },
  methods: {
    Resize: { since: 13, call: resize },
  },
};

function placed({ book, name }: TableTarget): PlacedName {
  return existing(book.findTable(name));
}

function rangeOf(target: TableTarget): RangeTarget {
  const { sheet, range } = placed(target);
  return { book: target.book, sheet: existing(target.book.findSheet(sheet)), range };
}

function convert(target: TableTarget): BoundObject {
  const range = rangeOf(target);
  accept(target.book.model.dropTable(target.name));
  return bind(rangeClass, range);
}

function resize(target: TableTarget, [argument]: readonly Argument[]): null {
  const before = rangeOf(target);
  const range = rangeArgument(before, argument);
  if (range.sheet !== before.sheet || range.range.top !== before.range.top) {
    throw new Refusal("InvalidArgument");
  }
  accept(target.book.model.setTable(target.name, range.sheet.name, range.range));
  return null;
}

/** The model knows a table by its name: the renamed one is made anew, or the former comes back. */
function rename(target: TableTarget, value: Json): void {
  const { model } = target.book;
  const { name: from, sheet, range } = placed(target);
  const to = textOf(value);
  if (!sameName(from, to) && target.book.findTable(to)) throw new Refusal("InvalidArgument");
  if (target.book.findName(to)) throw new Refusal("ItemAlreadyExists");
  accept(model.dropTable(from));
  const made = model.setTable(to, sheet, range);
  if (!made.ok) accept(model.setTable(from, sheet, range));
  accept(made);
  target.book.renameTableId(from, to);
  target.name = to;
}
