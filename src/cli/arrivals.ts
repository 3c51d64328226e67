import type { Grid } from "../domain/grid/grid";
import type { Fault } from "../domain/result";
import { sha256Hex } from "../files/sha256";
import type { ReceivedWorkbook } from "../files/receivedWorkbook";
import type { WorkbookDescription } from "../workbook/workbook";
import { canonicalCells } from "../workflow/canonicalCells";
import { sheetsOfOthers } from "../workflow/sheetsOfOthers";

/** Sheets that are received at once, and the hash by which they are known when they come again. */
export interface Arrival {
  readonly sha256: string;
  readonly grids: readonly Grid[];
}

/** A sheet of a council workbook that is not tried, and why. */
export interface SheetLeft {
  readonly grid: Grid;
  readonly fault: Fault;
}

export interface ForeignSheets {
  readonly arrivals: readonly Arrival[];
  readonly left: readonly SheetLeft[];
}

/**
 * The sheets of a council workbook that are not ours, as the pane receives them: each by itself, known by what
 * its cells hold; hidden sheets and those that look like copies of ours are left. Empty sheets are no matter.
 */
export async function foreignSheets(
  workbook: ReceivedWorkbook,
  ours: ReadonlySet<string>,
): Promise<ForeignSheets> {
  const { foreignSheets: lists, duplicateSheets } = sheetsOfOthers(describe(workbook));
  const others = workbook.grids.filter((grid) => !ours.has(grid.sheet) && isFilled(grid));
  const arrivals: Arrival[] = [];
  for (const grid of others.filter(({ sheet }) => lists.includes(sheet))) {
    arrivals.push({ sha256: await sha256OfText(canonicalCells(grid)), grids: [grid] });
  }
  const left = others
    .filter(({ sheet }) => !lists.includes(sheet))
    .map((grid) => {
      const code = duplicateSheets.includes(grid.sheet) ? "looks-like-copy" : "hidden-sheet";
      return { grid, fault: { code, params: { sheet: grid.sheet } } };
    });
  return { arrivals, left };
}

export function sha256OfText(text: string): Promise<string> {
  return sha256Hex(new TextEncoder().encode(text));
}

function describe({ grids, names, tables }: ReceivedWorkbook): WorkbookDescription {
  const sheets = grids.map((grid) => ({
    name: grid.sheet,
    visibility: grid.visibility,
    protected: false,
    used: isFilled(grid) ? usedRange(grid) : null,
  }));
  return { sheets, names, tables, readOnly: false };
}

function isFilled({ rows }: Grid): boolean {
  return rows.some((cells) => cells.some(({ type }) => type !== "empty"));
}

function usedRange({ rows, origin }: Grid) {
  const columns = rows.reduce((most, cells) => Math.max(most, cells.length), 1);
  const { row: top, column: left } = origin;
  return { top, left, bottom: top + rows.length - 1, right: left + columns - 1 };
}
