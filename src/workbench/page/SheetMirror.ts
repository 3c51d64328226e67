import type { CellPosition } from "../../domain/grid/address";
import type { GridCell } from "../../domain/grid/grid";
import type { CellStyle } from "../../domain/report/sheetContent";
import type { MemorySheet } from "../../workbook/MemorySheet";
import { rowHeights } from "./rowHeights";
import { drawnCells, placeOf, type DrawnCell } from "./drawnCells";

/** What the view shows of one sheet, to find what has changed since. */
export class SheetMirror {
  private readonly frame: string;
  private shown: Map<string, DrawnCell>;
  private readonly spoilt = new Map<string, CellPosition>();

  constructor(private readonly sheet: MemorySheet) {
    this.frame = frameOf(sheet);
    this.shown = drawnCells(sheet);
  }

  /** Whether more than cells has changed: merges, widths, heights, hidden lines, name. */
  get isOutdated(): boolean {
    return this.frame !== frameOf(this.sheet);
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

  /** The cells that differ from what was shown, emptied ones included; they count as shown from now on. */
  takeChanges(): readonly DrawnCell[] {
    const now = drawnCells(this.sheet);
    const changed = [...now.values()].filter((cell) => {
      const place = placeOf(cell);
      return this.spoilt.has(place) || !isSame(cell, this.shown.get(place));
    });
    const gone = [...this.shown, ...this.spoilt].filter(([place]) => !now.has(place));
    this.shown = now;
    this.spoilt.clear();
    return [...changed, ...new Map(gone.map(([place, at]) => [place, this.bare(at)])).values()];
  }

  private bare({ row, column }: CellPosition): DrawnCell {
    return { row, column, cell: this.sheet.cell({ row, column }), style: NO_STYLE, mark: null };
  }
}

const NO_STYLE: CellStyle = {};

/** Cells and styles of the model are never changed, only replaced. */
function isSame(now: DrawnCell, before: DrawnCell | undefined): boolean {
  if (before?.style !== now.style || before.mark !== now.mark) return false;
  return now.cell === before.cell || (isBare(now) && isBare(before));
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
