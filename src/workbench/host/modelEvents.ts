import type { CellRange } from "../../domain/grid/address";
import { assertNever } from "../../domain/result";
import type { MemorySheet } from "../../workbook/MemorySheet";
import type { ModelEvent } from "../../workbook/MemoryWorkbook";
import type { HostBook } from "./HostBook";
import { EVENT } from "./hostEvents";
import { formatLocal } from "./hostAddress";

/** Tells the client what has happened to the model, in Excel's words. */
export function raiseModelEvent(book: HostBook, event: ModelEvent): void {
  const id = book.sheetId(event.sheet);
  switch (event.kind) {
    case "edited":
      raiseChanged(book, event.sheet, event.range, {
        source: event.source === "remote" ? "Remote" : "Local",
        triggerSource: "Unknown",
      });
      return;
    case "added":
      book.events.raise(EVENT.added, id, { source: "Local" });
      return;
    case "deleted":
      book.events.raise(EVENT.deleted, id, { source: "Local" });
      return;
    case "renamed":
      book.events.raise(EVENT.nameChanged, id, {
        nameBefore: event.before,
        nameAfter: event.sheet.name,
        source: "Local",
      });
      return;
    case "selected": {
      const { row, column } = event.cell;
      const address = formatLocal({ top: row, left: column, bottom: row, right: column });
      book.events.raise(EVENT.selectionChanged, id, { address });
      return;
    }
    default:
      assertNever(event);
  }
}

/** Cells that the client itself has written. */
export function raiseOwnWrite(book: HostBook, sheet: MemorySheet, range: CellRange): void {
  raiseChanged(book, sheet, range, { source: "Local", triggerSource: "ThisLocalAddin" });
}

function raiseChanged(
  book: HostBook,
  sheet: MemorySheet,
  range: CellRange,
  origin: { readonly source: string; readonly triggerSource: string },
): void {
  book.events.raise(EVENT.changed, book.sheetId(sheet), {
    address: formatLocal(range),
    changeType: "RangeEdited",
    shiftDirection: "None",
    ...origin,
  });
}
