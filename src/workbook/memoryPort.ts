import { containsCell } from "./ranges";
import { ok, type Result } from "../domain/result";
import type { Grid } from "../domain/grid/grid";
import type { CellPosition } from "../domain/grid/address";
import { applyChange } from "./applyChange";
import type { Change } from "./change";
import type { MemoryWorkbook } from "./MemoryWorkbook";
import { refuseAsHost } from "./refuse";
import { WHOLE_SHEET } from "./wholeSheet";
import type {
  Edit,
  Look,
  StopWatching,
  Workbook,
  WorkbookDescription,
  WorkbookFault,
} from "./workbook";

/** The port over a workbook in memory. What it does stands in the model at once. */
export function memoryPort(model: MemoryWorkbook): Workbook {
  return {
    describe: () => Promise.resolve(ok(describeModel(model))),
    read: (sheets) => Promise.resolve(readGrids(model, sheets)),
    apply: (changes, look) => Promise.resolve(applyChanges(model, changes, look)),
    calculate: () => Promise.resolve(ok(undefined)),
    select: (sheet, cell) => Promise.resolve(selectCell(model, sheet, cell)),
    watch: (listener) => Promise.resolve(ok(watchModel(model, listener))),
  };
}

function describeModel(model: MemoryWorkbook): WorkbookDescription {
  return {
    sheets: model.sheets.map((sheet) => ({
      name: sheet.name,
      visibility: sheet.visibility,
      protected: sheet.isProtected,
      used: sheet.used(),
    })),
    names: model.names,
    tables: model.tables,
    readOnly: model.readOnly,
  };
}

function readGrids(
  model: MemoryWorkbook,
  names: readonly string[],
): Result<readonly Grid[], WorkbookFault> {
  const grids: Grid[] = [];
  for (const name of names) {
    const found = model.findSheet(name);
    if (!found.ok) return found;
    grids.push(found.value.grid());
  }
  return ok(grids);
}

function applyChanges(
  model: MemoryWorkbook,
  changes: readonly Change[],
  look: readonly string[] | undefined,
): Result<Look | null, WorkbookFault> {
  for (const change of changes) {
    const outcome = applyChange(model, change);
    if (!outcome.ok) return outcome;
  }
  const grids = look && readGrids(model, look);
  return ok(grids?.ok ? { description: describeModel(model), grids: grids.value } : null);
}

function watchModel(model: MemoryWorkbook, listener: (edit: Edit) => void): StopWatching {
  const stop = model.watch((event) => {
    if (event.kind !== "edited") return;
    const { sheet, range, source } = event;
    listener({ sheet: sheet.name, range, source });
  });
  return () => {
    stop();
    return Promise.resolve(ok(undefined));
  };
}

/** Excel cannot activate a hidden sheet. */
function selectCell(
  model: MemoryWorkbook,
  name: string,
  cell: CellPosition,
): Result<void, WorkbookFault> {
  const found = model.findSheet(name);
  if (!found.ok) return found;
  if (found.value.visibility !== "visible" || !containsCell(WHOLE_SHEET, cell)) {
    return refuseAsHost("InvalidOperation", { sheet: name });
  }
  model.selection = { sheet: found.value.name, cell };
  return ok(undefined);
}
