import type { CellRange } from "../grid/address";
import type { Grid } from "../grid/grid";
import type { ColumnHeading } from "./columnMapping";
import { headingLevels } from "./headingLevels";
import { isGroupHeading, listedHeading } from "./knownHeading";
import type { RowView } from "./rowView";

/** Rows that may be the heading of a list. */
export interface HeadingBlock {
  /** Places among the sheet's row views; both belong to it. */
  readonly from: number;
  readonly to: number;
  readonly headings: readonly ColumnHeading[];
  /** The merges that begin in it. */
  readonly merges: readonly CellRange[];
}

/** A sheet's rows with its merges by the row in which they begin. */
export interface SheetRows {
  readonly views: readonly RowView[];
  readonly mergesFrom: ReadonlyMap<number, readonly CellRange[]>;
}

/** Headings have three levels at most. */
export const MOST_LEVELS = 3;

export function sheetRows(grid: Grid, views: readonly RowView[]): SheetRows {
  const mergesFrom = new Map<number, CellRange[]>();
  for (const merge of grid.merges) {
    const before = mergesFrom.get(merge.top);
    if (before) before.push(merge);
    else mergesFrom.set(merge.top, [merge]);
  }
  return { views, mergesFrom };
}

/**
 * The blocks that may be a heading whose first row is the given one: as far down as cells merged over rows
 * reach, else this row alone, else with one or two rows that divide it.
 */
export function headingBlocks(sheet: SheetRows, from: number): readonly HeadingBlock[] {
  const merged = mergedEnd(sheet, from);
  const ends = merged > from ? [merged] : [from];
  if (merged === from && isUpperLevel(sheet, from)) {
    ends.push(from + 1);
    if (isUpperLevel(sheet, from + 1)) ends.push(from + 2);
  }
  return ends.map((to) => headingBlock(sheet, from, to));
}

export function headingBlock(sheet: SheetRows, from: number, to: number): HeadingBlock {
  const views = sheet.views.slice(from, to + 1);
  const merges = views.flatMap(({ row }) => sheet.mergesFrom.get(row) ?? []);
  return { from, to, headings: headingLevels(views, merges), merges };
}

/** The last row to which cells of the block are merged downwards; the row itself where they are not. */
function mergedEnd({ views, mergesFrom }: SheetRows, from: number): number {
  let to = from;
  for (let at = from; at <= to; at++) {
    const view = views[at];
    if (!view) break;
    for (const { bottom, left, right } of mergesFrom.get(view.row) ?? []) {
      const holdsText = view.filled.some(({ column }) => left <= column && column <= right);
      if (!holdsText || bottom === view.row) continue;
      while (views[to + 1] && (views[to + 1]?.row ?? 0) <= bottom) to++;
    }
    if (to - from >= MOST_LEVELS) return from;
  }
  return to;
}

/**
 * Whether the row, without being merged to the next, stands over it: its cells have no words below them, or
 * divide into several that make sense under them. The row above a heading is more often a title.
 */
function isUpperLevel(sheet: SheetRows, at: number): boolean {
  const [upper, lower] = [sheet.views[at], sheet.views[at + 1]];
  if (!upper || lower?.row !== upper.row + 1) return false;
  const { headings, merges } = headingBlock(sheet, at, at + 1);
  const below = new Set(lower.filled.map(({ column }) => column));
  return upper.filled.every(({ column, words }) => {
    if (!below.has(column)) return listedHeading(words) !== null;
    const group = headings.filter(({ levels }) => levels.length > 1 && levels[0] === words);
    if (group.length < 2 || group.length === headings.length) return false;
    const isMerged = merges.some(({ left, right }) => left === column && right > column);
    return (isMerged && isOpenGroup(group)) || isGroupHeading(words) || group.some(isListed);
  });
}

/** A title stands over the candidate's column too. */
function isOpenGroup(group: readonly ColumnHeading[]): boolean {
  return group.every(({ levels }) => {
    const field = listedHeading(levels.at(-1) ?? "")?.meaning.field;
    return field !== "candidate" && field !== "ordinal";
  });
}

function isListed({ levels }: ColumnHeading): boolean {
  return listedHeading(levels.join(" / ")) !== null;
}
