import type { CellPosition, CellRange } from "../../domain/grid/address";
import { MAX_COLUMNS, MAX_ROWS } from "../../domain/grid/address";
import type { MemorySheet } from "../../workbook/MemorySheet";
import type { HostBook } from "./HostBook";
import { parseHostAddress } from "./hostAddress";
import { Refusal } from "./refusal";

/** A rectangle of one sheet. */
export interface RangeTarget {
  readonly book: HostBook;
  readonly sheet: MemorySheet;
  readonly range: CellRange;
}

/** More cells than this in one read or write are refused; Excel's own limit. */
export const MAX_CELLS = 5_000_000;

/** The same sheet's other range; refused where it leaves the sheet. */
export function moved(target: RangeTarget, range: CellRange): RangeTarget {
  const isOn =
    range.top >= 0 &&
    range.left >= 0 &&
    range.top <= range.bottom &&
    range.left <= range.right &&
    range.bottom < MAX_ROWS &&
    range.right < MAX_COLUMNS;
  if (!isOn) throw new Refusal("InvalidArgument");
  return { ...target, range };
}

/** The range an address names; without a sheet it is on `sheet`, which a call on a sheet must name. */
export function rangeAt(book: HostBook, sheet: MemorySheet | null, address: string): RangeTarget {
  const parsed = parseHostAddress(address);
  if (!parsed) throw new Refusal("InvalidArgument");
  const named = parsed.sheet === null ? sheet : book.findSheet(parsed.sheet);
  if (!named) throw new Refusal("ItemNotFound");
  if (sheet && named !== sheet) throw new Refusal("InvalidArgument");
  return { book, sheet: named, range: parsed.range };
}

export function cellCount({ range }: RangeTarget): number {
  return (range.bottom - range.top + 1) * (range.right - range.left + 1);
}

/** What `make` gives for each cell, by rows; refused where there are too many cells. */
export function mapCells<T>(target: RangeTarget, make: (at: CellPosition) => T): T[][] {
  if (cellCount(target) > MAX_CELLS) throw new Refusal("RangeExceedsLimit");
  const { range } = target;
  return Array.from({ length: range.bottom - range.top + 1 }, (_row, row) =>
    Array.from({ length: range.right - range.left + 1 }, (_cell, column) =>
      make({ row: range.top + row, column: range.left + column }),
    ),
  );
}

/** What all cells of the range have, or null where they differ: Excel's answer for mixed ranges. */
export function uniform<T>(target: RangeTarget, ofCell: (at: CellPosition) => T): T | null {
  const { range } = target;
  const first = ofCell({ row: range.top, column: range.left });
  if (cellCount(target) > MAX_CELLS) throw new Refusal("RangeExceedsLimit");
  for (let row = range.top; row <= range.bottom; row += 1) {
    for (let column = range.left; column <= range.right; column += 1) {
      if (ofCell({ row, column }) !== first) return null;
    }
  }
  return first;
}
