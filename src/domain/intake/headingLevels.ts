import type { CellRange } from "../grid/address";
import type { ColumnHeading } from "./columnMapping";
import type { RowView } from "./rowView";

/** The words of a heading's rows, with the merges among them. */
interface LevelGrid {
  readonly rows: readonly ReadonlyMap<number, string>[];
  readonly firstRow: number;
  readonly merges: readonly CellRange[];
}

/**
 * The heading of each column by its levels. A cell merged over columns, or followed by blank ones, stands over
 * those of them that are headed again below.
 */
export function headingLevels(
  views: readonly RowView[],
  merges: readonly CellRange[],
): readonly ColumnHeading[] {
  const rows = views.map(
    ({ filled }) => new Map(filled.map(({ column, words }) => [column, words] as const)),
  );
  const levelGrid: LevelGrid = { rows, firstRow: views[0]?.row ?? 0, merges };
  const columns = [...new Set(rows.flatMap((row) => [...row.keys()]))].sort((a, b) => a - b);
  return columns.map((column) => ({
    column,
    levels: rows.flatMap((_row, level) => {
      const text = levelText(levelGrid, level, column);
      return text === null ? [] : [text];
    }),
  }));
}

function levelText(grid: LevelGrid, level: number, column: number): string | null {
  const row = grid.rows[level];
  const own = row?.get(column);
  if (own !== undefined || !hasBelow(grid, level, column)) return own ?? null;
  const merge = grid.merges.find(
    ({ top, left, right }) => top === grid.firstRow + level && left <= column && column <= right,
  );
  if (merge) return row?.get(merge.left) ?? null;
  let left = column - 1;
  while (hasBelow(grid, level, left) && !row?.has(left)) left--;
  const isOpen = hasBelow(grid, level, left) && !isMerged(grid, level, left);
  return isOpen ? (row?.get(left) ?? null) : null;
}

function hasBelow({ rows }: LevelGrid, level: number, column: number): boolean {
  return rows.slice(level + 1).some((row) => row.has(column));
}

function isMerged({ merges, firstRow }: LevelGrid, level: number, column: number): boolean {
  return merges.some(
    ({ top, left, right }) => top === firstRow + level && left <= column && column <= right,
  );
}
