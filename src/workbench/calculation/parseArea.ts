import {
  columnIndex,
  MAX_COLUMNS,
  MAX_ROWS,
  parseRangeAddress,
  type CellRange,
} from "../../domain/grid/address";

/** Reads `$B$7`, `B7:D9`, `B:D` and `7:9`; null for what lies beyond the sheet. */
export function parseArea(written: string): CellRange | null {
  const address = written.replaceAll("$", "").toUpperCase();
  const [first = "", second = first] = address.split(":");
  const columns = [columnIndex(first), columnIndex(second)] as const;
  if (columns[0] !== null && columns[1] !== null) {
    const [left, right] = ordered(columns[0], columns[1]);
    return { top: 0, left, bottom: MAX_ROWS - 1, right };
  }
  if (/^\d+:\d+$/.test(address)) {
    const [top, bottom] = ordered(Number(first) - 1, Number(second) - 1);
    if (top < 0 || bottom >= MAX_ROWS) return null;
    return { top, left: 0, bottom, right: MAX_COLUMNS - 1 };
  }
  return parseRangeAddress(address);
}

function ordered(a: number, b: number): readonly [number, number] {
  return a <= b ? [a, b] : [b, a];
}
