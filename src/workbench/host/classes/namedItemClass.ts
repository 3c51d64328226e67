import type { PlacedName } from "../../../workbook/workbook";
import { accept } from "../accept";
import { existing, textOf } from "../argument";
import { bind } from "../boundObject";
import type { HostBook } from "../HostBook";
import { formatHostAddress, parseHostAddress } from "../hostAddress";
import type { HostClass } from "../hostClass";
import type { RangeTarget } from "../rangeTarget";
import { Refusal } from "../refusal";
import { rangeClass } from "./rangeClass";

interface NameTarget {
  readonly book: HostBook;
  readonly name: string;
}

export const namedItemClass: HostClass<NameTarget> = {
  name: "NamedItem",
  id: ({ name }) => name,
  scalars: {
    Formula: {
      since: 7,
      get: (target) => formulaOf(placed(target)),
      set: ({ book, name }, value) => {
        const parsed = parseHostAddress(textOf(value));
        if (!parsed || parsed.sheet === null) throw new Refusal("InvalidArgument");
        accept(book.model.setName(name, parsed.sheet, parsed.range));
      },
    },
    Name: { since: 1, get: (target) => placed(target).name },
    Scope: { since: 4, get: () => "Workbook" },
    Type: { since: 1, get: () => "Range" },
    Value: { since: 1, get: (target) => formulaOf(placed(target)).slice(1) },
    Visible: { since: 1, get: () => true },
  },
  openers: {
    GetRange: { since: 1, open: (target) => bind(rangeClass, rangeOf(target)) },
    GetRangeOrNullObject: { since: 4, open: (target) => bind(rangeClass, rangeOf(target)) },
  },
  methods: {
    Delete: {
      since: 4,
      call: ({ book, name }) => {
        accept(book.model.dropName(name));
        return null;
      },
    },
  },
};

function placed({ book, name }: NameTarget): PlacedName {
  return existing(book.findName(name));
}

function rangeOf(target: NameTarget): RangeTarget {
  const { sheet, range } = placed(target);
  return { book: target.book, sheet: existing(target.book.findSheet(sheet)), range };
}

function formulaOf({ sheet, range }: PlacedName): string {
  const [name = "", cells = ""] = splitAddress(formatHostAddress(sheet, range));
  return `=${name}!${cells.replace(/([A-Z]+)(\d+)/g, "$$$1$$$2")}`;
}

function splitAddress(address: string): readonly string[] {
  const cut = address.lastIndexOf("!");
  return [address.slice(0, cut), address.slice(cut + 1)];
}
