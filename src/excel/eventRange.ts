import type { CellRange } from "../domain/grid/address";
import { columnIndex, MAX_ROWS, parseRangeAddress } from "../domain/grid/address";
import { hull } from "../workbook/ranges";
import { WHOLE_SHEET } from "../workbook/wholeSheet";

/** The smallest range round all that an event names: `B7`, `B2:C9,E4`, `3:5`, `A:C`; else the whole sheet. */
export function eventRange(address: string): CellRange {
  const areas = address.split(",").map(areaOf);
  const [first = null, ...rest] = areas;
  return (
    rest.reduce<CellRange | null>((all, area) => (all && area ? hull(all, area) : null), first) ??
    WHOLE_SHEET
  );
}

function areaOf(text: string): CellRange | null {
  const local = text
    .slice(text.lastIndexOf("!") + 1)
    .replaceAll("$", "")
    .trim()
    .toUpperCase();
  return parseRangeAddress(local) ?? rowsOf(local) ?? columnsOf(local);
}

function rowsOf(text: string): CellRange | null {
  const match = /^([1-9]\d{0,6}):([1-9]\d{0,6})$/.exec(text);
  const [top, bottom] = [Number(match?.[1]) - 1, Number(match?.[2]) - 1];
  return match && top <= bottom && bottom < MAX_ROWS ? { ...WHOLE_SHEET, top, bottom } : null;
}

function columnsOf(text: string): CellRange | null {
  const match = /^([A-Z]+):([A-Z]+)$/.exec(text);
  const [left, right] = [columnIndex(match?.[1] ?? ""), columnIndex(match?.[2] ?? "")];
  return left !== null && right !== null && left <= right ? { ...WHOLE_SHEET, left, right } : null;
}
