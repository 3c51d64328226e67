import type { HostBook } from "../HostBook";
import { Refusal } from "../refusal";
import type { RangeTarget } from "../rangeTarget";

/** The cell where the person is; A1 of the first sheet before any selection. */
export function selectedRange(book: HostBook): RangeTarget {
  const { selection, sheets } = book.model;
  const sheet = (selection && book.model.sheet(selection.sheet)) ?? sheets[0];
  if (!sheet) throw new Refusal("InvalidOperation");
  const { row, column } = selection?.cell ?? { row: 0, column: 0 };
  return { book, sheet, range: { top: row, left: column, bottom: row, right: column } };
}
