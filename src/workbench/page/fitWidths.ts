import type { Grid } from "../../domain/grid/grid";
import { DEFAULT_WIDTH } from "../../workbook/MemorySheet";

const WIDEST = 36;

/** Widths, in characters, that show most texts of each column: a received file's own are not read. */
export function fitWidths(grid: Grid): readonly number[] {
  const lengths: number[][] = [];
  const spread = new Set(
    grid.merges.filter(({ left, right }) => left < right).map(({ top, left }) => `${top} ${left}`),
  );
  grid.rows.forEach((cells, line) => {
    cells.forEach(({ text }, place) => {
      const column = grid.origin.column + place;
      if (text === "" || spread.has(`${grid.origin.row + line} ${column}`)) return;
      (lengths[column] ??= []).push(text.length);
    });
  });
  return Array.from(lengths, (column: number[] | undefined) => fitting(column ?? []));
}

/** Two in three texts fit: a title that runs over its neighbours does not make its column wide. */
function fitting(lengths: readonly number[]): number {
  const sorted = [...lengths].sort((a, b) => a - b);
  const longest = sorted[Math.floor((sorted.length - 1) * 0.67)] ?? 0;
  return Math.min(WIDEST, Math.max(DEFAULT_WIDTH, longest + 2));
}
