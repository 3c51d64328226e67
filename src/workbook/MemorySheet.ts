import type { CellPosition, CellRange } from "../domain/grid/address";
import { EMPTY_CELL, type Grid, type GridCell, type Visibility } from "../domain/grid/grid";
import type { CellStyle, ListValidation, PageSetup } from "../domain/report/sheetContent";
import { ok, type Result } from "../domain/result";
import { CellStore } from "./CellStore";
import { ConditionalFormats } from "./ConditionalFormats";
import { ListValidations } from "./ListValidations";
import type { Mark } from "./marks";
import {
  checkCopy,
  checkList,
  checkMerge,
  checkMergesWhole,
  checkUnprotected,
  checkWrite,
} from "./sheetRules";
import { containsRange, hull, overlaps } from "./ranges";
import type { CellSnapshot, SheetSnapshot } from "./snapshot";
import { fillHeadings } from "./tableRules";
import { WHOLE_SHEET } from "./wholeSheet";
import type { WorkbookFault } from "./workbook";

type Outcome = Result<void, WorkbookFault>;

/** What a sheet has to know of its workbook. */
export interface SheetHome {
  readonly dateSystem: 1900 | 1904;
  /** Ranges of the tables that stand on the sheet. */
  tableRangesOn(sheet: MemorySheet): readonly CellRange[];
}

/** Excel's width of a column that nobody has set, in characters. */
export const DEFAULT_WIDTH = 8.43;

const NO_STYLE: CellStyle = Object.freeze({});

/**
 * One sheet of a `MemoryWorkbook`. Verbs that return a Result keep Excel's rules and change nothing
 * when they refuse; `setCell` and the plain fields are for setting up and are not checked.
 */
export class MemorySheet {
  isProtected = false;
  freezeRows = 0;
  page: PageSetup | null = null;
  /** In characters, by zero-based column; columns beyond the end have `DEFAULT_WIDTH`. */
  widths: readonly number[] = [];
  readonly hiddenRows = new Set<number>();
  readonly hiddenColumns = new Set<number>();
  readonly conditionalFormats = new ConditionalFormats();
  readonly validations = new ListValidations();
  private readonly cells = new CellStore<GridCell>();
  private readonly styles = new CellStore<CellStyle>();
  private merged: CellRange[] = [];

  /** Made by `MemoryWorkbook.addSheet`; `name` changes through `MemoryWorkbook.renameSheet`. */
  constructor(
    public name: string,
    public visibility: Visibility,
    private readonly home: SheetHome,
  ) {}

  get merges(): readonly CellRange[] {
    return this.merged;
  }

  get tableRanges(): readonly CellRange[] {
    return this.home.tableRangesOn(this);
  }

  /** Our marks, by level, rows and columns. */
  get marks(): readonly Mark[] {
    return this.conditionalFormats.marks;
  }

  /** These take the place of all our marks; conditional formats of people stay. */
  setMarks(marks: readonly Mark[]): Outcome {
    const checked = checkUnprotected(this);
    if (checked.ok) this.conditionalFormats.setMarks(marks);
    return checked;
  }

  /** The cells offer the choices; whatever list they had is gone. */
  setList(validation: ListValidation): Outcome {
    const checked = checkList(this, validation);
    if (checked.ok) this.validations.set(validation);
    return checked;
  }

  /** Puts the merges, unchecked. */
  setMerges(merges: readonly CellRange[]): void {
    this.merged = [...merges];
  }

  cell({ row, column }: CellPosition): GridCell {
    const cell = this.cells.get(row, column);
    if (cell) return cell;
    const font = this.styles.get(row, column)?.font;
    return font === undefined ? EMPTY_CELL : { ...EMPTY_CELL, font };
  }

  /** Puts the cell, unchecked. Its font becomes the style's; a null font leaves the style's. */
  setCell({ row, column }: CellPosition, cell: GridCell): void {
    const style = this.styleAt({ row, column });
    if (cell.font !== null && cell.font !== style.font) {
      this.styles.set(row, column, { ...style, font: cell.font });
    }
    const font = cell.font ?? style.font ?? null;
    if (isBlank(cell)) this.cells.delete(row, column);
    else this.cells.set(row, column, cell.font === font ? cell : { ...cell, font });
  }

  styleAt({ row, column }: CellPosition): CellStyle {
    return this.styles.get(row, column) ?? NO_STYLE;
  }

  /** Cells with contents; formatted empty cells do not count. */
  used(): CellRange | null {
    let used: CellRange | null = null;
    this.cells.forEachIn(WHOLE_SHEET, (cell, row, column) => {
      if (cell.type === "empty" && cell.formula === null) return;
      const here = { top: row, left: column, bottom: row, right: column };
      if (!used || !containsRange(used, here)) used = used ? hull(used, here) : here;
    });
    return used;
  }

  /** Contents and number formats of a rectangle of cells; faults as the port's `write`. */
  write(at: CellPosition, rows: readonly (readonly GridCell[])[]): Outcome {
    const checked = checkWrite(this, at, rows);
    if (!checked.ok) return checked;
    rows.forEach((cells, row) => {
      cells.forEach((cell, column) => {
        this.setCell({ row: at.row + row, column: at.column + column }, cell);
      });
    });
    return ok(undefined);
  }

  /** Adds to the styles that stand there; only what `style` names changes. */
  addStyle(range: CellRange, style: CellStyle): Outcome {
    const checked = checkUnprotected(this);
    if (!checked.ok) return checked;
    // One shared object per former style: 100,000 styled rows stay affordable.
    const combined = new Map<CellStyle, CellStyle>();
    for (let row = range.top; row <= range.bottom; row += 1) {
      for (let column = range.left; column <= range.right; column += 1) {
        const former = this.styleAt({ row, column });
        const both = combined.get(former) ?? { ...former, ...style };
        combined.set(former, both);
        this.putStyle(row, column, both);
      }
    }
    return ok(undefined);
  }

  /** Contents, formats and merges go, lists stay; a table's headings become Excel's fillers (`Column1`). */
  clear(range: CellRange): Outcome {
    const checked = checkMergesWhole(this, range);
    if (!checked.ok) return checked;
    this.wipe(range);
    for (const table of this.tableRanges) {
      if (overlaps(range, { ...table, bottom: table.top })) fillHeadings(this, table);
    }
    return ok(undefined);
  }

  merge(range: CellRange): Outcome {
    const checked = checkMerge(this, range);
    if (!checked.ok) return checked;
    this.merged.push(range);
    return ok(undefined);
  }

  /** Takes apart every merge that touches the range. */
  unmerge(range: CellRange): Outcome {
    const checked = checkUnprotected(this);
    if (!checked.ok) return checked;
    this.merged = this.merged.filter((merge) => !overlaps(merge, range));
    return ok(undefined);
  }

  /** Contents, formats (conditional ones too) and merges of the other sheet's range, to the same addresses here. */
  copyFrom(source: MemorySheet, range: CellRange): Outcome {
    const checked = checkCopy(source, this, range);
    if (!checked.ok) return checked;
    const { cells, styles, merges } = source.held(range);
    this.wipe(range);
    for (const { row, column, thing } of styles) this.styles.set(row, column, thing);
    for (const { row, column, thing } of cells) this.cells.set(row, column, thing);
    this.merged.push(...merges);
    this.conditionalFormats.copyIn(source.conditionalFormats, range);
    return ok(undefined);
  }

  /** Sets the widths of the first columns, in characters; the others stay. */
  setWidths(widths: readonly number[]): Outcome {
    const checked = checkUnprotected(this);
    if (checked.ok) this.widths = [...widths, ...this.widths.slice(widths.length)];
    return checked;
  }

  /** The used part as a received grid. */
  grid(): Grid {
    const used = this.used();
    return {
      sheet: this.name,
      visibility: this.visibility,
      origin: { row: used?.top ?? 0, column: used?.left ?? 0 },
      rows: used ? this.rowsOf(used) : [],
      merges: [...this.merged],
      hiddenRows: ascending(this.hiddenRows),
      hiddenColumns: ascending(this.hiddenColumns),
      dateSystem: this.home.dateSystem,
    };
  }

  snapshot(): SheetSnapshot {
    return {
      name: this.name,
      visibility: this.visibility,
      cells: this.cellSnapshots(),
      merges: [...this.merged].sort((a, b) => a.top - b.top || a.left - b.left),
      widths: [...this.widths],
      freezeRows: this.freezeRows,
      hiddenRows: ascending(this.hiddenRows),
      hiddenColumns: ascending(this.hiddenColumns),
      page: this.page,
      marks: this.marks,
      validations: this.validations.all,
    };
  }

  private putStyle(row: number, column: number, style: CellStyle): void {
    this.styles.set(row, column, style);
    const cell = this.cells.get(row, column);
    const font = style.font ?? null;
    if (cell && cell.font !== font) this.cells.set(row, column, { ...cell, font });
  }

  private wipe(range: CellRange): void {
    this.cells.deleteIn(range);
    this.styles.deleteIn(range);
    this.conditionalFormats.clearIn(range);
    this.merged = this.merged.filter((merge) => !overlaps(merge, range));
  }

  private held(range: CellRange) {
    const cells: Placed<GridCell>[] = [];
    const styles: Placed<CellStyle>[] = [];
    this.cells.forEachIn(range, (thing, row, column) => cells.push({ row, column, thing }));
    this.styles.forEachIn(range, (thing, row, column) => styles.push({ row, column, thing }));
    return { cells, styles, merges: this.merged.filter((merge) => containsRange(range, merge)) };
  }

  private rowsOf(range: CellRange): GridCell[][] {
    return Array.from({ length: range.bottom - range.top + 1 }, (_row, row) =>
      Array.from({ length: range.right - range.left + 1 }, (_cell, column) =>
        this.cell({ row: range.top + row, column: range.left + column }),
      ),
    );
  }

  private cellSnapshots(): CellSnapshot[] {
    const { cells, styles } = this.held(WHOLE_SHEET);
    const bare = styles.filter(({ row, column }) => !this.cells.get(row, column));
    return [...cells, ...bare]
      .sort((a, b) => a.row - b.row || a.column - b.column)
      .map(({ row, column }) => ({
        row,
        column,
        cell: this.cell({ row, column }),
        style: this.styleAt({ row, column }),
      }));
  }
}

interface Placed<T> extends CellPosition {
  readonly thing: T;
}

function isBlank(cell: GridCell): boolean {
  return cell.type === "empty" && cell.formula === null && cell.numberFormat === "General";
}

function ascending(numbers: ReadonlySet<number>): number[] {
  return [...numbers].sort((a, b) => a - b);
}
