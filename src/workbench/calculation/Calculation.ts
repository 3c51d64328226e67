import type { CellPosition } from "../../domain/grid/address";
import type { GridCell } from "../../domain/grid/grid";
import type { MemorySheet } from "../../workbook/MemorySheet";
import type { MemoryWorkbook } from "../../workbook/MemoryWorkbook";
import { ChangedCells } from "./ChangedCells";
import { dependents, type PlacedFormula } from "./dependents";
import { modelPlaces, type ModelPlaces } from "./modelPlaces";
import { viewFormula, type ViewFormula } from "./viewFormula";

/** A cell of the model with the value that the spreadsheet component has calculated for its formula. */
export interface CalculatedCell {
  readonly sheet: MemorySheet;
  readonly at: CellPosition;
  readonly cell: GridCell;
}

interface ModelFormula extends PlacedFormula {
  readonly home: MemorySheet;
}

/**
 * Keeps wrong values out of the model while the spreadsheet component calculates for it: a value whose
 * grounds have changed goes, and a result that Excel might not give does not come in, nor does what was
 * calculated from one. Such a formula stands without a value until Excel has opened the file.
 */
export class Calculation {
  private places: ModelPlaces;
  private readonly known = new Map<string, ViewFormula>();
  private readonly doubtful = new Map<
    string,
    { readonly sheet: string; readonly at: CellPosition }
  >();

  constructor(private readonly model: MemoryWorkbook) {
    this.places = modelPlaces(model);
  }

  /** To be called before cells are drawn anew: tables and sheets may stand elsewhere. */
  renew(): void {
    const places = modelPlaces(this.model);
    if (places.version === this.places.version) return;
    this.places = places;
    this.known.clear();
  }

  /** The component has forgotten its own results and has those of the model. */
  restart(): void {
    this.doubtful.clear();
  }

  /** The formula of a cell as the component takes it. */
  view(sheet: string, formula: string): ViewFormula {
    const key = `${sheet}\n${formula}`;
    const known = this.known.get(key);
    if (known) return known;
    const made = viewFormula(formula, sheet, this.places);
    this.known.set(key, made);
    return made;
  }

  /** Takes away the values of formulas that rest on the cells; gives the sheets on which some went. */
  outdate(changed: ChangedCells): ReadonlySet<MemorySheet> {
    const touched = new Set<MemorySheet>();
    if (changed.isEmpty) return touched;
    for (const { home, row, column } of dependents(this.formulas(), changed)) {
      const cell = home.cell({ row, column });
      if (cell.value === null) continue;
      home.setCell({ row, column }, withoutValue(cell));
      touched.add(home);
    }
    return touched;
  }

  /** Those of the results of one calculation that Excel would give. */
  sound(results: readonly CalculatedCell[]): readonly CalculatedCell[] {
    for (const result of results) {
      const { sheet, at } = result;
      if (this.isTrusted(result)) this.doubtful.delete(key(sheet.name, at));
      else this.doubtful.set(key(sheet.name, at), { sheet: sheet.name, at });
    }
    if (this.doubtful.size === 0) return results;
    const origins = new ChangedCells();
    for (const { sheet, at } of this.doubtful.values()) origins.add(sheet, at);
    const infected = dependents(this.formulas(), origins).map((each) => key(each.sheet, each));
    const unsound = new Set([...infected, ...this.doubtful.keys()]);
    return results.filter(({ sheet, at }) => !unsound.has(key(sheet.name, at)));
  }

  private isTrusted({ sheet, cell }: CalculatedCell): boolean {
    if (cell.formula === null) return false;
    if (cell.type === "error" && !CERTAIN_ERRORS.has(String(cell.value))) return false;
    return this.view(sheet.name, cell.formula).isTrusted;
  }

  private formulas(): readonly ModelFormula[] {
    return this.model.sheets.flatMap((home) =>
      home.snapshot().cells.flatMap(({ row, column, cell: { formula } }) => {
        if (formula === null) return [];
        const { reads } = this.view(home.name, formula);
        return [{ home, sheet: home.name, row, column, reads }];
      }),
    );
  }
}

/** Any other error may only say that the component does not know something that Excel knows. */
const CERTAIN_ERRORS: ReadonlySet<string> = new Set(["#N/A", "#DIV/0!"]);

function withoutValue(cell: GridCell): GridCell {
  return { ...cell, value: null, type: "empty", text: "" };
}

function key(sheet: string, { row, column }: CellPosition): string {
  return `${sheet}\n${String(row)},${String(column)}`;
}
