import type { CellPosition } from "../../domain/grid/address";
import type { GridCell } from "../../domain/grid/grid";
import type { CellStyle } from "../../domain/report/sheetContent";
import type { MemorySheet } from "../../workbook/MemorySheet";
import { rowHeights } from "./rowHeights";
import { drawnCells, placeOf, type DrawnCell, type FormulaOf } from "./drawnCells";

/** What has changed on a sheet since it was last shown. */
export interface SheetChanges {
  /** To be drawn anew, emptied ones included. */
  readonly cells: readonly DrawnCell[];
  /** Those of them whose contents differ, not only their looks. */
  readonly contents: readonly CellPosition[];
}

/** What the view shows of one sheet, to find what has changed since. */
export class SheetMirror {
  /** The sheet's name as the view has it. */
  readonly name: string;
  private readonly frame: string;
  private shown: Map<string, DrawnCell>;
  private readonly spoilt = new Map<string, CellPosition>();

  constructor(
    private readonly sheet: MemorySheet,
    private readonly formulaOf: FormulaOf,
  ) {
    this.name = sheet.name;
    this.frame = frameOf(sheet);
    this.shown = drawnCells(sheet, formulaOf);
  }

  /** Whether more than cells has changed: merges, widths, heights, hidden lines, name. */
  get isOutdated(): boolean {
    return this.frame !== frameOf(this.sheet);
  }

  get cells(): readonly DrawnCell[] {
    return [...this.shown.values()];
  }

  /** A person has changed the cell on the screen: it is to be drawn anew. */
  spoil(at: CellPosition): void {
    this.spoilt.set(placeOf(at), at);
  }

  /** The screen shows this cell already. */
  accept(at: CellPosition, cell: GridCell): void {
    const shown = this.shown.get(placeOf(at));
    if (shown) this.shown.set(placeOf(at), { ...shown, cell });
  }

  /** What differs from what was shown; it counts as shown from now on. */
  takeChanges(): SheetChanges {
    const before = this.shown;
    const now = drawnCells(this.sheet, this.formulaOf);
    const changed = [...now.values()].filter((cell) => {
      const place = placeOf(cell);
      return this.spoilt.has(place) || !isSame(cell, before.get(place));
    });
    const gone = new Map([...before, ...this.spoilt].filter(([place]) => !now.has(place)));
    const bare = [...gone.values()].map((at) => this.bare(at));
    const cells = [...changed, ...bare];
    this.shown = now;
    this.spoilt.clear();
    return { cells, contents: cells.filter((cell) => differs(cell, before.get(placeOf(cell)))) };
  }

  private bare({ row, column }: CellPosition): DrawnCell {
    const cell = this.sheet.cell({ row, column });
    return { row, column, cell, style: NO_STYLE, mark: null, formula: null };
  }
}

const NO_STYLE: CellStyle = {};

/** Cells and styles of the model are never changed, only replaced. */
function isSame(now: DrawnCell, before: DrawnCell | undefined): boolean {
  if (before?.style !== now.style || before.mark !== now.mark) return false;
  if (before.formula !== now.formula) return false;
  return now.cell === before.cell || (isBare(now) && isBare(before));
}

function differs({ cell, formula }: DrawnCell, before: DrawnCell | undefined): boolean {
  return cell.value !== (before?.cell.value ?? null) || formula !== (before?.formula ?? null);
}

/** A cell with a style only is made anew each time it is asked for. */
function isBare({ cell }: DrawnCell): boolean {
  return cell.type === "empty" && cell.formula === null && cell.numberFormat === "General";
}

function frameOf(sheet: MemorySheet): string {
  const { name, visibility, widths, freezeRows, merges } = sheet;
  const lines = [[...sheet.hiddenRows], [...sheet.hiddenColumns]];
  const heights = [...rowHeights(sheet, sheet.snapshot().cells)];
  return JSON.stringify([name, visibility, widths, freezeRows, merges, lines, heights]);
}
