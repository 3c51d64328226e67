import type { CellRange } from "../domain/grid/address";

interface Strip {
  readonly top: number;
  readonly bottom: number;
}

/** Ranges apart from one another that cover the same cells, by rows then columns. */
export function joinRanges(ranges: readonly CellRange[]): readonly CellRange[] {
  const joined: CellRange[] = [];
  let open = new Map<number, CellRange>();
  let last = -1;
  for (const [column, strips] of stripsByColumn(ranges)) {
    if (column !== last + 1) {
      joined.push(...open.values());
      open = new Map();
    }
    open = extended(open, strips, column, joined);
    last = column;
  }
  return [...joined, ...open.values()].sort((a, b) => a.top - b.top || a.left - b.left);
}

/** Strips that go on where a range of the column before ends widen it; the other ranges are done. */
function extended(
  before: ReadonlyMap<number, CellRange>,
  strips: readonly Strip[],
  column: number,
  done: CellRange[],
): Map<number, CellRange> {
  const now = new Map<number, CellRange>();
  const kept = new Set<CellRange>();
  for (const { top, bottom } of strips) {
    const range = before.get(top);
    const isSame = range?.bottom === bottom;
    if (isSame) kept.add(range);
    now.set(
      top,
      isSame ? { ...range, right: column } : { top, bottom, left: column, right: column },
    );
  }
  for (const range of before.values()) if (!kept.has(range)) done.push(range);
  return now;
}

/** For each column in order, the rows covered in it: strips that neither meet nor touch. */
function stripsByColumn(
  ranges: readonly CellRange[],
): readonly (readonly [number, readonly Strip[]])[] {
  const columns = new Map<number, Strip[]>();
  for (const { top, bottom, left, right } of ranges) {
    for (let column = left; column <= right; column += 1) {
      const strips = columns.get(column);
      if (strips) strips.push({ top, bottom });
      else columns.set(column, [{ top, bottom }]);
    }
  }
  return [...columns]
    .sort(([a], [b]) => a - b)
    .map(([column, strips]) => [column, joinStrips(strips)] as const);
}

function joinStrips(strips: readonly Strip[]): readonly Strip[] {
  const joined: Strip[] = [];
  for (const strip of [...strips].sort((a, b) => a.top - b.top)) {
    const before = joined.at(-1);
    if (!before || strip.top > before.bottom + 1) joined.push(strip);
    else {
      joined[joined.length - 1] = {
        top: before.top,
        bottom: Math.max(before.bottom, strip.bottom),
      };
    }
  }
  return joined;
}
