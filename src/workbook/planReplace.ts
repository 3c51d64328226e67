import type { CellRange } from "../domain/grid/address";
import type { Grid } from "../domain/grid/grid";
import type { SheetContent } from "../domain/report/sheetContent";
import { isEdit, type SheetChange } from "../domain/report/sheetEdit";
import { contentExtent } from "./contentExtent";
import { differenceFromContent, sameMerges } from "./differences";
import { JOURNAL, RESTORE, type Journal, type KeptSheet } from "./journal";
import { sameName } from "./objectNames";
import { editExtent, planEdit, type EditWrite } from "./planEdit";
import { hull, overlaps, sameRange } from "./ranges";
import { findName, tablesOn } from "./sheetById";
import { freeTitle, sheetTitles, type SheetTitle } from "./sheetTitles";
import type { PlacedName, WorkbookDescription } from "./workbook";

/** One sheet to write. */
export interface SheetWrite {
  readonly content: SheetContent;
  readonly title: string;
  /** What stands there now; null for a sheet to be made. */
  readonly former: FormerSheet | null;
}

export interface FormerSheet {
  readonly grid: Grid;
  readonly tables: readonly PlacedName[];
  /** What the id points at. */
  readonly idRange: CellRange;
  /** All that the write may touch, cutting through no merge. */
  readonly range: CellRange;
  /** The rows above hold already what they should, and are left alone with their formats. */
  readonly fromRow: number;
  /** Title of the hidden sheet that keeps it. */
  readonly restore: string;
}

export interface ReplacePlan {
  readonly titles: readonly SheetTitle[];
  readonly writes: readonly SheetWrite[];
  readonly edits: readonly EditWrite[];
  readonly journalTitle: string;
  readonly journal: Journal;
}

/** What has to be done so that the contents stand; `grids` are the existing ones of their sheets. */
export function planReplace(
  description: WorkbookDescription,
  grids: readonly Grid[],
  contents: readonly SheetChange[],
): ReplacePlan {
  const titles = sheetTitles(description, contents);
  const taken = [
    ...description.sheets.map((sheet) => sheet.name),
    ...titles.map((sheet) => sheet.title),
  ];
  const writes: SheetWrite[] = [];
  const edits: EditWrite[] = [];
  for (const [index, content] of contents.entries()) {
    const title = titles[index]?.title ?? content.title;
    const former = formerSheet(description, grids, { content, title, taken });
    if (isEdit(content)) {
      const edit = planEdit(content, title, former);
      if (edit) edits.push(edit);
    } else if (!former || !stands(former, content)) {
      writes.push({ content, title, former });
    }
  }
  const journalTitle = freeTitle(JOURNAL, taken);
  return { titles, writes, edits, journalTitle, journal: journalOf(writes, edits) };
}

function formerSheet(
  description: WorkbookDescription,
  grids: readonly Grid[],
  wanted: { readonly content: SheetChange; readonly title: string; readonly taken: string[] },
): FormerSheet | null {
  const { content, title, taken } = wanted;
  const grid = grids.find((other) => sameName(other.sheet, title));
  const id = findName(description, content.id);
  if (!grid || !id) return null;
  const used = description.sheets.find((sheet) => sheet.name === title)?.used;
  const tables = tablesOn(description, title);
  const touched = [id.range, ...(used ? [used] : []), ...tables.map((table) => table.range)];
  const range = wholeMerges(
    touched.reduce(hull, isEdit(content) ? editExtent(content) : contentExtent(content)),
    grid.merges,
  );
  const restore = freeTitle(RESTORE, taken);
  taken.push(restore);
  const fromRow = isEdit(content) ? 0 : firstRowToWrite(grid, content);
  return { grid, tables, idRange: id.range, range, fromRow, restore };
}

/** From the first row that differs; no merge may be cut through. */
function firstRowToWrite(grid: Grid, content: SheetContent): number {
  if (!sameMerges(grid.merges, content.merges, contentExtent(content))) return 0;
  const difference = differenceFromContent(grid, content, "values");
  const row = difference?.row ?? content.cells.length;
  const crossing = content.merges.filter(({ top, bottom }) => top < row && row <= bottom);
  return crossing.reduce((first, { top }) => Math.min(first, top), row);
}

/** The range, widened until it cuts through no merge. */
function wholeMerges(range: CellRange, merges: readonly CellRange[]): CellRange {
  const wider = merges.filter((merge) => overlaps(merge, range)).reduce(hull, range);
  return sameRange(wider, range) ? range : wholeMerges(wider, merges);
}

/** Whether the sheet holds the content already: constants, formulas, merges and table. */
function stands({ grid, tables }: FormerSheet, content: SheetContent): boolean {
  const asked = content.table ? [content.table] : [];
  const isSameTable =
    tables.length === asked.length &&
    tables.every((table, index) => {
      const other = asked[index];
      return other && sameName(table.name, other.name) && sameRange(table.range, other.range);
    });
  return (
    isSameTable &&
    differenceFromContent(grid, content, "values") === null &&
    sameMerges(grid.merges, content.merges, contentExtent(content))
  );
}

function journalOf(writes: readonly SheetWrite[], edits: readonly EditWrite[]): Journal {
  return {
    state: "keeping",
    made: writes
      .filter(({ former }) => former === null)
      .map(({ content, title }) => ({ id: content.id, title })),
    kept: [
      ...writes.flatMap(({ content: { id }, title, former }) =>
        former ? [keptSheet(id, title, former)] : [],
      ),
      ...edits.map(({ edit: { id }, title, former }) => keptSheet(id, title, former)),
    ],
  };
}

function keptSheet(id: string, title: string, former: EditWrite["former"]): KeptSheet {
  const { restore, range, idRange, tables } = former;
  const places = tables.map((table) => ({ name: table.name, range: table.range }));
  return { id, title, restore, range, idRange, tables: places };
}
