import { accept } from "../accept";
import { existing, plainOf, targetOf, textOf } from "../argument";
import { bind, type BoundObject } from "../boundObject";
import type { HostBook } from "../HostBook";
import type { Argument, HostClass } from "../hostClass";
import { rangeAt } from "../rangeTarget";
import { Refusal } from "../refusal";
import { namedItemClass } from "./namedItemClass";
import { rangeClass } from "./rangeClass";

export const namesClass: HostClass<HostBook> = {
  name: "NamedItemCollection",
  items: (book) => book.model.names.map(({ name }) => bind(namedItemClass, { book, name })),
  item: (book, key) => bind(namedItemClass, { book, name: existing(book.findName(key)).name }),
  openers: {
    Add: { since: 4, open: addName },
    GetItemOrNullObject: {
      since: 4,
      open: (book, [key]) => {
        const item = book.findName(plainOf(key));
        return item && bind(namedItemClass, { book, name: item.name });
      },
    },
  },
  methods: { GetCount: { since: 4, call: ({ model }) => model.names.length } },
};

/** Only names of ranges: the model has no other. */
function addName(book: HostBook, [given, reference]: readonly Argument[]): BoundObject {
  const name = textOf(given);
  if (book.findName(name) || book.findTable(name)) throw new Refusal("ItemAlreadyExists");
  const { sheet, range } =
    targetOf(reference, rangeClass) ?? rangeAt(book, null, textOf(reference));
  accept(book.model.setName(name, sheet.name, range));
  return bind(namedItemClass, { book, name });
}
