import type { CellPosition, CellRange } from "../domain/grid/address";

export function sameRange(a: CellRange, b: CellRange): boolean {
  return a.top === b.top && a.left === b.left && a.bottom === b.bottom && a.right === b.right;
}

/** The cells that both ranges have, or null. */
export function intersection(a: CellRange, b: CellRange): CellRange | null {
  const common = {
    top: Math.max(a.top, b.top),
    left: Math.max(a.left, b.left),
    bottom: Math.min(a.bottom, b.bottom),
    right: Math.min(a.right, b.right),
  };
  return common.top <= common.bottom && common.left <= common.right ? common : null;
}

export function overlaps(a: CellRange, b: CellRange): boolean {
  return intersection(a, b) !== null;
}

export function containsRange(outer: CellRange, inner: CellRange): boolean {
  return (
    outer.top <= inner.top &&
    outer.left <= inner.left &&
    outer.bottom >= inner.bottom &&
    outer.right >= inner.right
  );
}

export function containsCell(range: CellRange, { row, column }: CellPosition): boolean {
  return range.top <= row && row <= range.bottom && range.left <= column && column <= range.right;
}

/** What is left of the first range without the second: at most four ranges apart from one another. */
export function subtract(range: CellRange, gone: CellRange): readonly CellRange[] {
  const common = intersection(range, gone);
  if (!common) return [range];
  const { top, bottom, left, right } = range;
  const parts = [
    { top, left, bottom: common.top - 1, right },
    { top: common.top, left, bottom: common.bottom, right: common.left - 1 },
    { top: common.top, left: common.right + 1, bottom: common.bottom, right },
    { top: common.bottom + 1, left, bottom, right },
  ];
  return parts.filter((part) => part.top <= part.bottom && part.left <= part.right);
}

/** The smallest range that holds both. */
export function hull(a: CellRange, b: CellRange): CellRange {
  return {
    top: Math.min(a.top, b.top),
    left: Math.min(a.left, b.left),
    bottom: Math.max(a.bottom, b.bottom),
    right: Math.max(a.right, b.right),
  };
}
