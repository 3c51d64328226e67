import type { FUniver } from "@univerjs/core/facade";
import type { FWorkbook, FWorksheet } from "@univerjs/preset-sheets-core";
import type { CellPosition } from "../../domain/grid/address";
import type { GridCell } from "../../domain/grid/grid";
import type { Result } from "../../domain/result";
import type { Language } from "../../strings/language";
import type { MemorySheet } from "../../workbook/MemorySheet";
import type { MemoryWorkbook } from "../../workbook/MemoryWorkbook";
import type { WorkbookFault } from "../../workbook/workbook";
import { Calculation, type CalculatedCell } from "../calculation/Calculation";
import { ChangedCells } from "../calculation/ChangedCells";
import { createUniver } from "./createUniver";
import { SheetMirror } from "./SheetMirror";
import type { DrawnCell } from "./drawnCells";
import { FROM_MODEL, SET_VALUES, ViewEdits, type ViewResult } from "./ViewEdits";
import { guardCommands } from "./viewCommands";
import { viewCells, viewSheet } from "./viewSheet";

export interface ViewOptions {
  readonly container: HTMLElement;
  readonly language: Language;
  /** What a person tried and the workbook does not take. */
  readonly onRefused: (fault: WorkbookFault) => void;
  /** What a person tried and the model cannot hold. */
  readonly onNotOffered: () => void;
}

/** The spreadsheet on the page: shows a workbook in memory and hands on what a person does to it. */
export class WorkbookView {
  private readonly api: FUniver;
  private model: MemoryWorkbook | null = null;
  private calculation: Calculation | null = null;
  private book: FWorkbook | null = null;
  private mirrors = new Map<MemorySheet, SheetMirror>();
  private readonly sheets = new Map<string, MemorySheet>();
  private readonly ids = new WeakMap<MemorySheet, string>();
  private shownSelection: MemoryWorkbook["selection"] = null;
  private isCalculating = false;
  private serial = 0;
  private timer = 0;
  private stopWatching: () => void = () => undefined;

  constructor(private readonly options: ViewOptions) {
    this.api = createUniver(options.container, options.language);
    new ViewEdits(this.api, () => this.book, {
      edited: (sheet, at, read) => {
        this.edit(sheet, at, read);
      },
      calculated: (results) => {
        this.takeResults(results);
      },
      done: () => {
        this.refresh();
      },
    });
    guardCommands(this.api, {
      renamed: (sheet, name) => {
        this.changeTab(sheet, (model, before) => model.renameSheet(before, name));
      },
      deleted: (sheet) => {
        this.changeTab(sheet, (model, name) => model.deleteSheet(name));
      },
      notOffered: options.onNotOffered,
    });
    this.followPerson();
  }

  setDark(isDark: boolean): void {
    this.api.toggleDarkMode(isDark);
  }

  show(model: MemoryWorkbook): void {
    this.model = model;
    this.calculation = new Calculation(model);
    this.mirrors = new Map();
    this.stopWatching();
    this.stopWatching = model.watch(() => {
      this.refreshSoon();
    });
    this.rebuild(null);
  }

  /** Brings what has changed in the model to the screen. */
  refresh(): void {
    const { model } = this;
    if (!model) return;
    const changes = this.takeChanges(model);
    const isSameBook =
      model.sheets.length === this.mirrors.size &&
      model.sheets.every((sheet) => this.mirrors.get(sheet)?.isOutdated === false);
    if (isSameBook) this.pushCells(changes);
    else this.rebuild(this.book?.getActiveSheet().getSheetId() ?? null);
    this.followModel(model);
  }

  /**
   * Waits until formulas that were put down have their values. One that takes too long is not waited
   * for: its cell stays without a value, as it does in Excel when calculation is manual.
   */
  async settled(): Promise<void> {
    if (!this.isCalculating) return;
    this.isCalculating = false;
    const applied = this.api.getFormula().onCalculationResultApplied(CALCULATION_TIMEOUT_MS);
    await Promise.allSettled([applied]);
  }

  private rebuild(active: string | null): void {
    const model = this.model;
    if (!model) return;
    if (this.book) this.api.disposeUnit(this.book.getId());
    const sheets = model.sheets.map((sheet) => [this.idOf(sheet), sheet] as const);
    this.mirrors = new Map(sheets.map(([, sheet]) => [sheet, this.mirrorOf(sheet)]));
    this.calculation?.restart();
    this.book = this.api.createWorkbook({
      id: `workbook-${String(++this.serial)}`,
      sheetOrder: sheets.map(([id]) => id),
      sheets: Object.fromEntries(
        sheets.map(([id, sheet]) => [
          id,
          viewSheet(id, sheet, this.mirrors.get(sheet)?.cells ?? []),
        ]),
      ),
    });
    this.isCalculating = true;
    if (active !== null) this.activate(active);
  }

  /** What is to be drawn anew; formulas that rest on changed cells have lost their values. */
  private takeChanges(model: MemoryWorkbook): ViewChanges {
    const { calculation } = this;
    if (!calculation) return [];
    calculation.renew();
    const changed = new ChangedCells();
    const changes = [...this.mirrors].map(([sheet, mirror]) => {
      const { cells, contents } = mirror.takeChanges();
      for (const at of contents) changed.add(mirror.name, at);
      if (model.sheet(sheet.name) === sheet && mirror.name === sheet.name)
        return [sheet, cells] as const;
      changed.addSheet(mirror.name);
      return [sheet, []] as const;
    });
    for (const sheet of model.sheets) {
      if (this.mirrors.get(sheet)?.name !== sheet.name) changed.addSheet(sheet.name);
    }
    const outdated = [...calculation.outdate(changed)].map((sheet) => {
      return [sheet, this.mirrors.get(sheet)?.takeChanges().cells ?? []] as const;
    });
    return [...changes, ...outdated];
  }

  private mirrorOf(sheet: MemorySheet): SheetMirror {
    return new SheetMirror(sheet, (cell) => this.formulaOf(sheet, cell));
  }

  private formulaOf({ name }: MemorySheet, { formula }: GridCell): string | null {
    return formula === null ? null : (this.calculation?.view(name, formula).text ?? null);
  }

  private pushCells(changes: ViewChanges): void {
    for (const [sheet, changed] of changes) {
      if (changed.length === 0) continue;
      const params = {
        unitId: this.book?.getId(),
        subUnitId: this.idOf(sheet),
        cellValue: viewCells(changed),
      };
      this.isCalculating = true;
      void this.api.executeCommand(SET_VALUES, params, { [FROM_MODEL]: true });
    }
  }

  private edit(id: string, at: CellPosition, read: (before: GridCell) => GridCell): void {
    const sheet = this.sheets.get(id);
    if (!sheet) return;
    this.mirrors.get(sheet)?.spoil(at);
    const before = sheet.cell(at);
    const cell = read(before);
    // A formula that the person has only looked at comes back as the view has it.
    if (cell.formula !== null && cell.formula === this.formulaOf(sheet, before)) return;
    const edited = this.model?.edit(sheet.name, at, cell);
    if (edited?.ok === false) this.options.onRefused(edited.fault);
  }

  /** Not at once: the component may be inside a command, the model inside a change. */
  private refreshSoon(): void {
    clearTimeout(this.timer);
    this.timer = window.setTimeout(() => {
      this.refresh();
    });
  }

  private changeTab(
    id: string,
    change: (model: MemoryWorkbook, sheet: string) => Result<void, WorkbookFault>,
  ): void {
    const sheet = this.sheets.get(id);
    if (!sheet || !this.model) return;
    const changed = change(this.model, sheet.name);
    if (!changed.ok) this.options.onRefused(changed.fault);
    this.refreshSoon();
  }

  private takeResults(results: readonly ViewResult[]): void {
    const cells = results.flatMap(({ sheet: id, at, read }): readonly CalculatedCell[] => {
      const sheet = this.sheets.get(id);
      const before = sheet?.cell(at);
      return sheet && before?.formula != null ? [{ sheet, at, cell: read(before) }] : [];
    });
    for (const { sheet, at, cell } of this.calculation?.sound(cells) ?? []) {
      if (cell.value === sheet.cell(at).value) continue;
      sheet.setCell(at, cell);
      this.mirrors.get(sheet)?.accept(at, sheet.cell(at));
    }
  }

  /** The model learns where the person is. */
  private followPerson(): void {
    this.api.addEvent(this.api.Event.SelectionMoveEnd, ({ worksheet, selections }) => {
      const sheet = this.sheets.get(worksheet.getSheetId());
      const first = selections[0];
      if (!sheet || !first || !this.model) return;
      const cell = { row: first.startRow, column: first.startColumn };
      this.model.selection = { sheet: sheet.name, cell };
      this.shownSelection = this.model.selection;
    });
  }

  /** The person is taken where the model says. */
  private followModel(model: MemoryWorkbook): void {
    const { selection } = model;
    if (selection === this.shownSelection || !selection) return;
    this.shownSelection = selection;
    const sheet = model.sheet(selection.sheet);
    const shown = sheet && this.activate(this.idOf(sheet));
    if (!shown) return;
    const { row, column } = selection.cell;
    shown.getRange(row, column).activate();
    if (isInView(shown, selection.cell)) return;
    shown.scrollToCell(Math.max(0, row - ROWS_ABOVE), Math.max(0, column - COLUMNS_BEFORE));
  }

  private activate(id: string): FWorksheet | null {
    const sheet = this.book?.getSheetBySheetId(id);
    if (!sheet || sheet.isSheetHidden()) return null;
    this.book?.setActiveSheet(sheet);
    return sheet;
  }

  private idOf(sheet: MemorySheet): string {
    const known = this.ids.get(sheet);
    if (known !== undefined) return known;
    const made = `sheet-${String(++this.serial)}`;
    this.ids.set(sheet, made);
    this.sheets.set(made, sheet);
    return made;
  }
}

/** Cells to be drawn anew, by sheet. */
type ViewChanges = readonly (readonly [MemorySheet, readonly DrawnCell[]])[];

function isInView(sheet: FWorksheet, { row, column }: CellPosition): boolean {
  const view = sheet.getVisibleRange();
  // Nothing is there before the first drawing. The last row and column may be cut off.
  if (!view) return false;
  return (
    view.startRow <= row &&
    row < view.endRow &&
    view.startColumn <= column &&
    column < view.endColumn
  );
}

const CALCULATION_TIMEOUT_MS = 5_000;

/** How far from the edge a cell is shown that a person is taken to. */
const ROWS_ABOVE = 1;
const COLUMNS_BEFORE = 2;
