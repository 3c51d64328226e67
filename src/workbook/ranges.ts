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

/** The smallest range that holds both. */
export function hull(a: CellRange, b: CellRange): CellRange {
  return {
    top: Math.min(a.top, b.top),
    left: Math.min(a.left, b.left),
    bottom: Math.max(a.bottom, b.bottom),
    right: Math.max(a.right, b.right),
  };
}
