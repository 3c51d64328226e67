import { rangeAddress, type CellRange } from "../../../domain/grid/address";
import { containsRange, overlaps } from "../../../workbook/ranges";
import type { PlacedName } from "../../../workbook/workbook";
import { accept } from "../accept";
import { existing, flagOf, plainOf } from "../argument";
import { bind, type BoundObject } from "../boundObject";
import type { Argument, HostClass } from "../hostClass";
import type { RangeTarget } from "../rangeTarget";
import { rangeAt } from "../rangeTarget";
import { Refusal } from "../refusal";
import type { TablesTarget } from "../sheetTarget";
import { rangeArgument } from "./rangeArgument";
import { tableClass } from "./tableClass";

export const tablesClass: HostClass<TablesTarget> = {
  name: "TableCollection",
  scalars: { Count: { since: 1, get: (target) => tablesOf(target).length } },
  items: (target) => tablesOf(target).map((table) => bound(target, table)),
  item: (target, key) => bound(target, existing(find(target, key))),
  openers: {
    Add: { since: 1, open: addTable },
    GetItemOrNullObject: {
      since: 4,
      open: (target, [key]) => {
        const table = find(target, plainOf(key));
        return table && bound(target, table);
      },
    },
  },
  methods: { GetCount: { since: 4, call: (target) => tablesOf(target).length } },
};

function bound({ book }: TablesTarget, { name }: PlacedName): BoundObject {
  return bind(tableClass, { book, name });
}

function tablesOf({ book, sheet, within, fully }: TablesTarget): readonly PlacedName[] {
  const isIn = (range: CellRange): boolean =>
    !within || (fully ? containsRange(within, range) : overlaps(within, range));
  return book.model.tables.filter(
    (table) => (!sheet || table.sheet === sheet.name) && isIn(table.range),
  );
}

function find(target: TablesTarget, key: Parameters<TablesTarget["book"]["findTable"]>[0]) {
  const table = target.book.findTable(key);
  return table && tablesOf(target).some(({ name }) => name === table.name) ? table : null;
}

/** Excel repairs headings that are no texts; the model refuses them, so that nothing changes unseen. */
function addTable(target: TablesTarget, [address, hasHeaders]: readonly Argument[]): BoundObject {
  const { book } = target;
  if (!flagOf(hasHeaders, true)) throw new Refusal("NotImplemented");
  const range = rangeIn(target, address);
  const name = freeName(target);
  accept(book.model.setTable(name, range.sheet.name, range.range));
  return bind(tableClass, { book, name });
}

function rangeIn({ book, sheet }: TablesTarget, argument: Argument | undefined): RangeTarget {
  if (typeof argument === "string") return rangeAt(book, sheet, argument);
  const anchor = sheet ?? book.model.sheets[0];
  if (!anchor) throw new Refusal("ItemNotFound");
  const origin = { top: 0, left: 0, bottom: 0, right: 0 };
  const range = rangeArgument({ book, sheet: anchor, range: origin }, argument);
  if (sheet && range.sheet !== sheet) {
    throw new Refusal("InvalidArgument", `${rangeAddress(range.range)} is on another worksheet.`);
  }
  return range;
}

function freeName({ book }: TablesTarget): string {
  for (let number = 1; ; number += 1) {
    if (!book.findTable(`Table${number}`)) return `Table${number}`;
  }
}
