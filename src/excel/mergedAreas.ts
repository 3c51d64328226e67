import type { CellRange } from "../domain/grid/address";
import { rangeSize } from "../domain/grid/address";
import { loadedRange, PLACE, rangeOf } from "./proxyRange";

/** Excel fails above 512 merges in one answer; so many cells cannot hold more. */
const BAND_CELLS = 1024;

export function queueMerges(range: Excel.Range): Excel.RangeAreas {
  const areas = range.getMergedAreasOrNullObject().untrack();
  areas.load(
    PLACE.split(", ")
      .map((property) => `areas/items/${property}`)
      .join(", "),
  );
  return areas;
}

/**
 * Asks for the merges of a part of a sheet in bands. Each band ends in the row where the next
 * begins, so that a merge that crosses is seen whole by one or overlaps itself: `mergesOf` joins it.
 */
export function queueMergeBands(
  sheet: Excel.Worksheet,
  part: CellRange,
  used: CellRange,
): readonly Excel.RangeAreas[] {
  const height = Math.max(1, Math.floor(BAND_CELLS / rangeSize(part).columns) - 1);
  const bands: Excel.RangeAreas[] = [];
  for (let top = part.top; top <= part.bottom; top += height) {
    const bottom = Math.min(top + height, part.bottom + 1, used.bottom);
    bands.push(queueMerges(rangeOf(sheet, { ...part, top, bottom })));
  }
  return bands;
}

/** The merges found, by rows then columns. Merges of a sheet never overlap: two that do are one. */
export function mergesOf(answers: readonly Excel.RangeAreas[]): readonly CellRange[] {
  const merges: CellRange[] = [];
  for (const answer of answers) {
    if (answer.isNullObject) continue;
    for (const area of answer.areas.items) {
      const merge = loadedRange(area);
      const known = merges.findIndex((other) => overlap(other, merge));
      const other = merges[known];
      if (other) merges[known] = joined(other, merge);
      else merges.push(merge);
    }
  }
  return merges.sort((a, b) => a.top - b.top || a.left - b.left);
}

function overlap(a: CellRange, b: CellRange): boolean {
  return a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
}

function joined(a: CellRange, b: CellRange): CellRange {
  return {
    top: Math.min(a.top, b.top),
    left: Math.min(a.left, b.left),
    bottom: Math.max(a.bottom, b.bottom),
    right: Math.max(a.right, b.right),
  };
}
