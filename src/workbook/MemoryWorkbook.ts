import type { CellPosition, CellRange } from "../domain/grid/address";
import type { Grid, GridCell, Visibility } from "../domain/grid/grid";
import { ok, type Result } from "../domain/result";
import { Listeners } from "./Listeners";
import { MemorySheet } from "./MemorySheet";
import { sameName, sheetNameFault, validObjectName } from "./objectNames";
import { refuse, refuseAsHost } from "./refuse";
import { loadGrid, loadSheet } from "./loadSheet";
import type { WorkbookSnapshot } from "./snapshot";
import { checkTable } from "./tableRules";
import type { PlacedName, WorkbookFault } from "./workbook";

type Outcome = Result<void, WorkbookFault>;

/** A table or defined name; it holds on to its sheet, so that a renamed sheet keeps it. */
export interface PlacedItem {
  readonly name: string;
  readonly sheet: MemorySheet;
  readonly range: CellRange;
}

/** What has happened to the workbook, for whoever shows it or tells of it. */
export type ModelEvent =
  /** By a person, through `edit`. */
  | {
      readonly kind: "edited";
      readonly sheet: MemorySheet;
      readonly range: CellRange;
      readonly source: "local" | "remote";
    }
  | { readonly kind: "added"; readonly sheet: MemorySheet }
  | { readonly kind: "deleted"; readonly sheet: MemorySheet }
  | { readonly kind: "renamed"; readonly sheet: MemorySheet; readonly before: string }
  | { readonly kind: "selected"; readonly sheet: MemorySheet; readonly cell: CellPosition };

/**
 * A whole workbook in memory: what a real one holds, and Excel's refusals as `WorkbookFault`s. A verb
 * that refuses has changed nothing. Sheet, table and defined names compare without regard to case.
 */
export class MemoryWorkbook {
  /** The file cannot be saved; as in Excel this is reported, and nothing is refused for it. */
  readOnly = false;
  dateSystem: 1900 | 1904 = 1900;
  /** Its structure is protected: no sheet can be made, deleted, hidden or renamed. */
  isProtected = false;
  private selected: { readonly sheet: string; readonly cell: CellPosition } | null = null;
  private readonly listeners = new Listeners<ModelEvent>();
  private readonly tabs: MemorySheet[] = [];
  private tableItems: PlacedItem[] = [];
  private nameItems: PlacedItem[] = [];

  static fromSnapshot(snapshot: WorkbookSnapshot): MemoryWorkbook {
    const workbook = new MemoryWorkbook();
    for (const sheet of snapshot.sheets) {
      loadSheet(must(workbook.addSheet(sheet.name, sheet.visibility)), sheet);
    }
    for (const { name, sheet, range } of snapshot.tables)
      must(workbook.setTable(name, sheet, range));
    for (const { name, sheet, range } of snapshot.names) must(workbook.setName(name, sheet, range));
    return workbook;
  }

  /** In the order of the tabs. */
  get sheets(): readonly MemorySheet[] {
    return this.tabs;
  }

  get tables(): readonly PlacedName[] {
    return this.tableItems.map(placed);
  }

  get names(): readonly PlacedName[] {
    return this.nameItems.map(placed);
  }

  /** Where the person is; null before they have gone anywhere. */
  get selection(): { readonly sheet: string; readonly cell: CellPosition } | null {
    return this.selected;
  }

  set selection(selection) {
    this.selected = selection;
    const sheet = selection && this.sheet(selection.sheet);
    if (sheet) this.listeners.tell({ kind: "selected", sheet, cell: selection.cell });
  }

  /** Gives what ends the watching. Writes through a sheet's own verbs are not told of. */
  watch(listener: (event: ModelEvent) => void): () => void {
    return this.listeners.add(listener);
  }

  /** A person puts something into a cell, here or (`remote`) in another Excel; faults as the port's `write`. */
  edit(
    sheetName: string,
    at: CellPosition,
    cell: GridCell,
    source: "local" | "remote" = "local",
  ): Outcome {
    const found = this.findSheet(sheetName);
    if (!found.ok) return found;
    const sheet = found.value;
    const written = sheet.write(at, [[cell]]);
    if (!written.ok) return written;
    const range = { top: at.row, left: at.column, bottom: at.row, right: at.column };
    this.listeners.tell({ kind: "edited", sheet, range, source });
    return written;
  }

  sheet(name: string): MemorySheet | null {
    return this.tabs.find((sheet) => sameName(sheet.name, name)) ?? null;
  }

  /** The sheet, or the fault `unknown-sheet`. */
  findSheet(name: string): Result<MemorySheet, WorkbookFault> {
    const sheet = this.sheet(name);
    return sheet ? ok(sheet) : refuse("unknown-sheet", { sheet: name });
  }

  tableRangesOn(sheet: MemorySheet): readonly CellRange[] {
    return this.tableItems.filter((table) => table.sheet === sheet).map(({ range }) => range);
  }

  /** Adds an empty sheet after the last one. */
  addSheet(name: string, visibility: Visibility = "visible"): Result<MemorySheet, WorkbookFault> {
    const fault = sheetNameFault(this, name);
    if (!fault.ok) return fault;
    if (this.isProtected) return refuse("protected-workbook", { sheet: name });
    const sheet = new MemorySheet(name, visibility, this);
    this.tabs.push(sheet);
    this.listeners.tell({ kind: "added", sheet });
    return ok(sheet);
  }

  /** Puts a received grid as a new sheet; `"values"` leaves its formulas behind. */
  addGrid(grid: Grid, keep: "all" | "values" = "all"): Result<MemorySheet, WorkbookFault> {
    if (this.tabs.length === 0) this.dateSystem = grid.dateSystem;
    if (this.dateSystem !== grid.dateSystem) {
      return refuseAsHost("InvalidArgument", { sheet: grid.sheet, dateSystem: grid.dateSystem });
    }
    const added = this.addSheet(grid.sheet, grid.visibility);
    if (added.ok) loadGrid(added.value, grid, keep);
    return added;
  }

  /** Its tables and the names that point at it go along. */
  deleteSheet(name: string): Outcome {
    const found = this.findSheet(name);
    if (!found.ok) return found;
    const sheet = found.value;
    if (this.isProtected) return refuse("protected-workbook", { sheet: name });
    if (sheet.visibility === "veryHidden" || this.isLastVisible(sheet)) {
      return refuseAsHost("InvalidOperation", { sheet: name });
    }
    this.tabs.splice(this.tabs.indexOf(sheet), 1);
    this.tableItems = this.tableItems.filter((item) => item.sheet !== sheet);
    this.nameItems = this.nameItems.filter((item) => item.sheet !== sheet);
    this.listeners.tell({ kind: "deleted", sheet });
    return ok(undefined);
  }

  showSheet(name: string, visibility: Visibility): Outcome {
    const found = this.findSheet(name);
    if (!found.ok) return found;
    if (this.isProtected) return refuse("protected-workbook", { sheet: name });
    if (visibility !== "visible" && this.isLastVisible(found.value)) {
      return refuseAsHost("InvalidOperation", { sheet: name });
    }
    found.value.visibility = visibility;
    return ok(undefined);
  }

  /** Tables and defined names follow; the text of formulas does not. */
  renameSheet(from: string, to: string): Outcome {
    const found = this.findSheet(from);
    if (!found.ok) return found;
    const fault = sheetNameFault(this, to, found.value);
    if (!fault.ok) return fault;
    if (this.isProtected) return refuse("protected-workbook", { sheet: from });
    const before = found.value.name;
    found.value.name = to;
    if (this.selected?.sheet === before) this.selected = { ...this.selected, sheet: to };
    this.listeners.tell({ kind: "renamed", sheet: found.value, before });
    return ok(undefined);
  }

  /** Makes the table or resizes the one of that name; the first row of `range` is its heading row. */
  setTable(name: string, sheetName: string, range: CellRange): Outcome {
    const found = this.findSheet(sheetName);
    if (!found.ok) return found;
    const sheet = found.value;
    if (!validObjectName(name)) return refuse("bad-table", { table: name });
    if (itemIndex(this.nameItems, name) >= 0) return refuse("table-conflict", { table: name });
    const item = { name, sheet, range };
    const others = this.tableItems.filter((table) => !sameName(table.name, name));
    const former = this.tableItems.find((table) => sameName(table.name, name)) ?? null;
    const checked = checkTable(item, former, others);
    if (checked.ok) this.tableItems = replaced(this.tableItems, item);
    return checked;
  }

  /** The table goes, its cells stay. */
  dropTable(name: string): Outcome {
    const index = itemIndex(this.tableItems, name);
    const table = this.tableItems[index];
    if (!table) return refuse("unknown-table", { table: name });
    if (table.sheet.isProtected) return refuse("protected-sheet", { sheet: table.sheet.name });
    this.tableItems.splice(index, 1);
    return ok(undefined);
  }

  /** Makes the workbook-level name or points it elsewhere. */
  setName(name: string, sheetName: string, range: CellRange): Outcome {
    const found = this.findSheet(sheetName);
    if (!found.ok) return found;
    if (!validObjectName(name)) return refuseAsHost("InvalidArgument", { name });
    if (itemIndex(this.tableItems, name) >= 0) return refuse("table-conflict", { table: name });
    this.nameItems = replaced(this.nameItems, { name, sheet: found.value, range });
    return ok(undefined);
  }

  dropName(name: string): Outcome {
    const index = itemIndex(this.nameItems, name);
    if (index < 0) return refuseAsHost("ItemNotFound", { name });
    this.nameItems.splice(index, 1);
    return ok(undefined);
  }

  /** Everything as plain data; names and tables in alphabetical order. */
  snapshot(): WorkbookSnapshot {
    return {
      sheets: this.tabs.map((sheet) => sheet.snapshot()),
      names: this.nameItems.map(placed).sort(byName),
      tables: this.tableItems.map(placed).sort(byName),
    };
  }

  private isLastVisible(sheet: MemorySheet): boolean {
    return this.tabs.every((other) => other === sheet || other.visibility !== "visible");
  }
}

function placed({ name, sheet, range }: PlacedItem): PlacedName {
  return { name, sheet: sheet.name, range };
}

function byName(a: PlacedName, b: PlacedName): number {
  return a.name < b.name ? -1 : a.name > b.name ? 1 : 0;
}

function itemIndex(items: readonly PlacedItem[], name: string): number {
  return items.findIndex((item) => sameName(item.name, name));
}

function replaced(items: readonly PlacedItem[], item: PlacedItem): PlacedItem[] {
  const index = itemIndex(items, item.name);
  return index < 0 ? [...items, item] : items.map((other, at) => (at === index ? item : other));
}

/** A snapshot was taken from a workbook that kept the rules: a refusal is a bug of ours. */
function must<T>(result: Result<T, WorkbookFault>): T {
  if (result.ok) return result.value;
  throw new Error(`The snapshot breaks a rule of Excel: ${JSON.stringify(result.fault)}`);
}
