import type { ICellData } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import type { FWorkbook } from "@univerjs/preset-sheets-core";
import type { CellPosition } from "../../domain/grid/address";
import type { GridCell } from "../../domain/grid/grid";
import { calculatedCell, editedCell } from "./editedCell";
import { readTyped } from "./readTyped";

/** The command of the spreadsheet component that puts down cells, and our sign that it came from the model. */
export const SET_VALUES = "sheet.mutation.set-range-values";
export const FROM_MODEL = "fromModel";

/** Who is told what happened to cells of the view; sheets by the view's ids. */
export interface EditListener {
  /** By a person; the cell as it should stand. */
  edited(sheet: string, at: CellPosition, read: (before: GridCell) => GridCell): void;
  /** By one calculation, on all sheets. */
  calculated(results: readonly ViewResult[]): void;
  /** After a person's edits were told. */
  done(): void;
}

/** What was calculated for the formula of a cell. */
export interface ViewResult {
  readonly sheet: string;
  readonly at: CellPosition;
  readonly read: (before: GridCell) => GridCell;
}

interface SetValues {
  readonly unitId: string;
  readonly subUnitId: string;
  readonly cellValue?: Record<number, Record<number, ICellData | null>>;
}

/** Turns what the spreadsheet component tells of its commands into edits of cells. */
export class ViewEdits {
  private pending = new Map<string, { readonly sheet: string; readonly at: CellPosition }>();
  private typed = new Map<string, string>();
  private results: ViewResult[] = [];

  constructor(
    api: FUniver,
    private readonly book: () => FWorkbook | null,
    private readonly listener: EditListener,
  ) {
    api.addEvent(api.Event.BeforeSheetEditEnd, ({ worksheet, row, column, value, isConfirm }) => {
      const text = value.toPlainText().replace(/\r?\n$/, "");
      if (isConfirm) this.typed.set(key(worksheet.getSheetId(), { row, column }), text);
    });
    api.addEvent(api.Event.CommandExecuted, ({ id, params, options }) => {
      if (id !== SET_VALUES || options?.[FROM_MODEL] === true) return;
      const command = params as SetValues;
      if (command.unitId !== this.book()?.getId()) return;
      if (options?.["applyFormulaCalculationResult"] === true) this.calculated(command);
      else if (options?.["fromFormula"] !== true) this.await(command);
    });
  }

  /** The results of one calculation come sheet by sheet, without a pause. */
  private calculated({ subUnitId, cellValue = {} }: SetValues): void {
    if (this.results.length === 0) {
      queueMicrotask(() => {
        this.listener.calculated(this.results.splice(0));
      });
    }
    for (const { at, data } of cellsOf(cellValue)) {
      if (data?.v === undefined) continue;
      const read = (before: GridCell) => calculatedCell(before, data);
      this.results.push({ sheet: subUnitId, at, read });
    }
  }

  /** The number format of an edit follows in a command of its own, so the cell is read after both. */
  private await({ subUnitId, cellValue = {} }: SetValues): void {
    for (const { at, data } of cellsOf(cellValue)) {
      // A change of format only.
      if (data && !("v" in data || "f" in data || "p" in data)) continue;
      this.pending.set(key(subUnitId, at), { sheet: subUnitId, at });
    }
    setTimeout(() => {
      this.tell();
    });
  }

  private tell(): void {
    if (this.pending.size === 0) return;
    const { pending, typed } = this;
    this.pending = new Map();
    this.typed = new Map();
    for (const [place, { sheet, at }] of pending) {
      const text = typed.get(place);
      const cell = this.standing(sheet, at);
      this.listener.edited(sheet, at, (before) => {
        return (text === undefined ? null : readTyped(text, before.numberFormat)) ?? cell;
      });
    }
    this.listener.done();
  }

  private standing(sheet: string, { row, column }: CellPosition): GridCell {
    const worksheet = this.book()?.getSheetBySheetId(sheet);
    // Its plain cell data hold the formatted text of a number.
    const data = worksheet?.getSheet().getCellRaw(row, column) ?? {};
    const range = worksheet?.getRange(row, column);
    return editedCell(data, range?.getFormula() ?? "", range?.getNumberFormat() || null);
  }
}

function key(sheet: string, { row, column }: CellPosition): string {
  return `${sheet} ${String(row)} ${String(column)}`;
}

function cellsOf(
  matrix: Record<number, Record<number, ICellData | null>>,
): readonly { readonly at: CellPosition; readonly data: ICellData | null }[] {
  return Object.entries(matrix).flatMap(([row, cells]) =>
    Object.entries(cells).map(([column, data]) => ({
      at: { row: Number(row), column: Number(column) },
      data,
    })),
  );
}
