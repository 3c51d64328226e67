import type { MemorySheet } from "../../../workbook/MemorySheet";
import { accept } from "../accept";
import { existing, flagOf, plainOf, textOf } from "../argument";
import { bind, type BoundObject } from "../boundObject";
import type { HostBook } from "../HostBook";
import type { Argument, HostClass } from "../hostClass";
import { worksheetsEventMethods } from "./eventMethods";
import { selectedRange } from "./selection";
import { worksheetClass } from "./worksheetClass";

export const worksheetsClass: HostClass<HostBook> = {
  name: "WorksheetCollection",
  items: (book) => book.model.sheets.map((sheet) => bind(worksheetClass, { book, sheet })),
  item: (book, key) => bind(worksheetClass, { book, sheet: existing(book.findSheet(key)) }),
  openers: {
    Add: {
      since: 1,
      open: (book, [name]) =>
        bind(worksheetClass, { book, sheet: accept(book.model.addSheet(nameOf(book, name))) }),
    },
    GetActiveWorksheet: {
      since: 1,
      open: (book) => bind(worksheetClass, { book, sheet: selectedRange(book).sheet }),
    },
    GetFirst: { since: 5, open: (book, [visibleOnly]) => sheetAt(book, visibleOnly, 0) },
    GetLast: { since: 5, open: (book, [visibleOnly]) => sheetAt(book, visibleOnly, -1) },
    GetItemOrNullObject: {
      since: 4,
      open: (book, [key]) => {
        const sheet = book.findSheet(plainOf(key));
        return sheet && bind(worksheetClass, { book, sheet });
      },
    },
  },
  methods: {
    ...worksheetsEventMethods,
    GetCount: {
      since: 4,
      call: (book, [visibleOnly]) => sheetsOf(book, visibleOnly).length,
    },
  },
  later: { AddFromBase64: 20 },
};

function sheetsOf({ model }: HostBook, visibleOnly: Argument | undefined) {
  const isWanted = flagOf(visibleOnly, false)
    ? ({ visibility }: MemorySheet) => visibility === "visible"
    : () => true;
  return model.sheets.filter(isWanted);
}

function sheetAt(book: HostBook, visibleOnly: Argument | undefined, place: 0 | -1): BoundObject {
  const sheet = existing(sheetsOf(book, visibleOnly).at(place) ?? null);
  return bind(worksheetClass, { book, sheet });
}

function nameOf(book: HostBook, given: Parameters<typeof textOf>[0]): string {
  if (given !== undefined && given !== null) return textOf(given);
  for (let number = 1; ; number += 1) {
    if (!book.model.sheet(`Sheet${number}`)) return `Sheet${number}`;
  }
}
