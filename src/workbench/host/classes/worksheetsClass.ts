import { accept } from "../accept";
import { existing, plainOf, textOf } from "../argument";
import { bind } from "../boundObject";
import type { HostBook } from "../HostBook";
import type { HostClass } from "../hostClass";
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
    GetItemOrNullObject: {
      since: 4,
      open: (book, [key]) => {
        const sheet = book.findSheet(plainOf(key));
        return sheet && bind(worksheetClass, { book, sheet });
      },
    },
  },
  methods: {
    GetCount: {
      since: 4,
      call: ({ model }, [visibleOnly]) =>
        model.sheets.filter((sheet) => visibleOnly !== true || sheet.visibility === "visible")
          .length,
    },
  },
  later: { AddFromBase64: 20 },
};

function nameOf(book: HostBook, given: Parameters<typeof textOf>[0]): string {
  if (given !== undefined && given !== null) return textOf(given);
  for (let number = 1; ; number += 1) {
    if (!book.model.sheet(`Sheet${number}`)) return `Sheet${number}`;
  }
}
