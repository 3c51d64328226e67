import {
  cellAddress,
  parseCellAddress,
  parseRangeAddress,
  MAX_COLUMNS,
  MAX_ROWS,
  type CellPosition,
  type CellRange,
} from "../../domain/grid/address";
import type { CellBudget } from "./CellBudget";
import { CellReader, type WorkbookParts, type WrittenCell } from "./CellReader";
import { damaged } from "./FileRefusal";
import { FormulaReader } from "./FormulaReader";
import { GridBuilder, type UsedPart } from "./GridBuilder";
import type { SheetCounts } from "./notices";
import { TextRuns } from "./TextRuns";
import { isTrue, type XmlAttributes, type XmlElement } from "./xmlPart";

/** What a sheet part says, before it becomes a grid. */
export interface SheetContents {
  readonly used: UsedPart | null;
  readonly merges: readonly CellRange[];
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
  readonly counts: SheetCounts;
}

/**
 * Reads a worksheet part (ECMA-376 part 1, 18.3) as it streams by. Rows and cells may leave out
 * their `r`; they then follow the one before. Everything but cells, merges and hidden rows and
 * columns is passed over, so whole-column validations and the like cost nothing.
 */
export class SheetVisitor {
  readonly #sheet: string;
  readonly #budget: CellBudget;
  readonly #cells: CellReader;
  readonly #grid: GridBuilder;
  readonly #formulas: FormulaReader;
  readonly #runs = new TextRuns();
  readonly #merges: CellRange[] = [];
  readonly #hiddenRows = new Set<number>();
  readonly #hiddenColumns = new Set<number>();
  #withoutValue = 0;
  #struck = 0;
  #row = -1;
  #rowIsTold = false;
  #column = -1;
  #cell: CellDraft | null = null;
  #text: "v" | "f" | null = null;

  constructor(sheet: string, parts: WorkbookParts, budget: CellBudget) {
    this.#sheet = sheet;
    this.#budget = budget;
    this.#cells = new CellReader(parts);
    this.#grid = new GridBuilder(sheet, budget);
    this.#formulas = new FormulaReader();
  }

  open(element: XmlElement, attributes: XmlAttributes): void {
    const { name, parent, depth } = element;
    if (this.#cell) this.#openInCell(element, attributes, this.#cell);
    else if (depth === 4 && parent === "row" && name === "c") this.#openCell(attributes);
    else if (depth === 3 && parent === "sheetData" && name === "row") this.#openRow(attributes);
    else if (depth === 3 && parent === "mergeCells" && name === "mergeCell") {
      this.#budget.spend(1);
      this.#merges.push(this.#range(attributes["ref"]));
    } else if (depth === 3 && parent === "cols" && name === "col") this.#openColumns(attributes);
  }

  text(text: string): void {
    if (!this.#cell) return;
    if (this.#text === "v") this.#cell.value = (this.#cell.value ?? "") + text;
    else if (this.#text === "f") this.#cell.formula += text;
    else this.#runs.add(text);
  }

  close(element: XmlElement): void {
    if (!this.#cell) return;
    this.#text = null;
    this.#runs.close();
    if (element.depth === 5 && element.name === "is") {
      const { text, isStruck } = this.#runs.take();
      this.#cell.inline = text;
      this.#cell.isStruck = isStruck;
    }
    if (element.depth === 4) this.#closeCell(this.#cell);
  }

  contents(): SheetContents {
    for (const { range, formula } of this.#formulas.arrays) this.#grid.markArray(range, formula);
    const used = this.#grid.build();
    const within = (first: number, last: number) => (index: number) =>
      index >= first && index <= last;
    const [rows, columns] = used
      ? [within(used.range.top, used.range.bottom), within(used.range.left, used.range.right)]
      : [() => false, () => false];
    return {
      used,
      merges: this.#merges,
      hiddenRows: [...this.#hiddenRows].filter(rows).sort((a, b) => a - b),
      hiddenColumns: [...this.#hiddenColumns].filter(columns).sort((a, b) => a - b),
      counts: { formulasWithoutValue: this.#withoutValue, struckCells: this.#struck },
    };
  }

  #openRow({ r, hidden, ht }: XmlAttributes): void {
    this.#rowIsTold = r !== undefined;
    this.#row = r === undefined ? this.#row + 1 : Number(r) - 1;
    if (!Number.isInteger(this.#row) || this.#row < 0 || this.#row >= MAX_ROWS) {
      throw damaged("bad-address", { sheet: this.#sheet, cell: r ?? "" });
    }
    this.#column = -1;
    if (isTrue(hidden) || Number(ht ?? 1) === 0) this.#hiddenRows.add(this.#row);
  }

  #openColumns({ min, max, hidden, width }: XmlAttributes): void {
    if (!isTrue(hidden) && Number(width ?? 1) !== 0) return;
    const [first, last] = [Number(min) - 1, Math.min(Number(max), MAX_COLUMNS) - 1];
    if (!(first >= 0 && last >= first)) throw damaged("bad-address", { sheet: this.#sheet });
    this.#budget.spend(last - first + 1);
    for (let column = first; column <= last; column += 1) this.#hiddenColumns.add(column);
  }

  #openCell({ r, t, s }: XmlAttributes): void {
    const at = r === undefined ? this.#nextCell() : parseCellAddress(r);
    if (!at || at.column >= MAX_COLUMNS || (this.#rowIsTold && at.row !== this.#row)) {
      throw damaged("bad-address", { sheet: this.#sheet, cell: r ?? "" });
    }
    this.#row = at.row;
    this.#column = at.column;
    const style = s === undefined ? 0 : Number(s);
    this.#cell = {
      at,
      type: t ?? "n",
      style,
      value: null,
      inline: null,
      isStruck: false,
      formula: "",
      shape: null,
    };
  }

  #nextCell(): CellPosition {
    return { row: this.#row, column: this.#column + 1 };
  }

  #openInCell(element: XmlElement, attributes: XmlAttributes, cell: CellDraft): void {
    this.#runs.open(element, attributes);
    if (element.depth !== 5) return;
    if (element.name === "v") {
      this.#text = "v";
      cell.value = "";
    } else if (element.name === "f") {
      this.#text = "f";
      cell.shape = attributes;
    } else if (element.name === "is") this.#runs.take();
  }

  #closeCell(draft: CellDraft): void {
    this.#cell = null;
    const formula = draft.shape ? this.#formulas.read(draft.formula, draft.shape, draft.at) : null;
    const written: WrittenCell = { ...draft, formula };
    const cell = this.#cells.read(written);
    if (typeof cell === "string") {
      throw damaged(cell, { sheet: this.#sheet, cell: cellAddress(draft.at) });
    }
    if (!cell) return;
    if (cell.type === "empty" && draft.value === null) this.#withoutValue += 1;
    if (cell.text.trim() !== "" && (draft.isStruck || this.#cells.isStruck(written))) {
      this.#struck += 1;
    }
    this.#grid.add(draft.at, cell);
  }

  #range(written: string | undefined): CellRange {
    const range = parseRangeAddress(written ?? "");
    if (!range) throw damaged("bad-address", { sheet: this.#sheet, cell: written ?? "" });
    return range;
  }
}

interface CellDraft {
  readonly at: CellPosition;
  readonly type: string;
  readonly style: number;
  value: string | null;
  inline: string | null;
  /** Letters of its inline text are struck through. */
  isStruck: boolean;
  formula: string;
  /** Attributes of `f`; null where the cell has no formula. */
  shape: XmlAttributes | null;
}
