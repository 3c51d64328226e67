import type { Result } from "../domain/result";
import { ok } from "../domain/result";
import type { Change } from "./change";
import { contentCell } from "./contentCell";
import type { MemorySheet } from "./MemorySheet";
import type { MemoryWorkbook } from "./MemoryWorkbook";
import type { WorkbookFault } from "./workbook";

type Outcome = Result<unknown, WorkbookFault>;
type Handlers = {
  readonly [Kind in Change["do"]]: (
    model: MemoryWorkbook,
    change: Extract<Change, { readonly do: Kind }>,
  ) => Outcome;
};

const handlers: Handlers = {
  addSheet: (model, { sheet, visibility }) => model.addSheet(sheet, visibility),
  deleteSheet: (model, { sheet }) => model.deleteSheet(sheet),
  showSheet: (model, { sheet, visibility }) => model.showSheet(sheet, visibility),
  clear: (model, change) => onSheet(model, change.sheet, (sheet) => sheet.clear(change.range)),
  write: (model, { sheet: name, at, rows }) =>
    onSheet(model, name, (sheet) =>
      sheet.write(
        at,
        rows.map((row) => row.map(contentCell)),
      ),
    ),
  copyCells: (model, { from, to, range }) =>
    onSheet(model, from, (source) =>
      onSheet(model, to, (target) => target.copyFrom(source, range)),
    ),
  style: (model, { sheet: name, range, style }) =>
    onSheet(model, name, (sheet) => sheet.addStyle(range, style)),
  setList: (model, { sheet: name, validation }) =>
    onSheet(model, name, (sheet) => sheet.setList(validation)),
  merge: (model, change) => onSheet(model, change.sheet, (sheet) => sheet.merge(change.range)),
  widths: (model, { sheet: name, widths }) =>
    onSheet(model, name, (sheet) => sheet.setWidths(widths)),
  freezeRows: (model, { sheet: name, rows }) =>
    onSheet(model, name, (sheet) => {
      sheet.freezeRows = rows;
      return ok(undefined);
    }),
  setTable: (model, { name, sheet, range }) => model.setTable(name, sheet, range),
  dropTable: (model, { name }) => model.dropTable(name),
  setName: (model, { name, sheet, range }) => model.setName(name, sheet, range),
  dropName: (model, { name }) => model.dropName(name),
  page: (model, { sheet: name, setup }) =>
    onSheet(model, name, (sheet) => {
      sheet.page = setup;
      return ok(undefined);
    }),
  setMarks: (model, { sheet: name, marks }) =>
    onSheet(model, name, (sheet) => sheet.setMarks(marks)),
  clearMarks: (model, change) => onSheet(model, change.sheet, (sheet) => sheet.setMarks([])),
};

/** Does one change, or refuses it and leaves the model as it was. */
export function applyChange(model: MemoryWorkbook, change: Change): Result<void, WorkbookFault> {
  const handle = handlers[change.do] as (model: MemoryWorkbook, change: Change) => Outcome;
  const outcome = handle(model, change);
  return outcome.ok ? ok(undefined) : outcome;
}

function onSheet(
  model: MemoryWorkbook,
  name: string,
  act: (sheet: MemorySheet) => Outcome,
): Outcome {
  const found = model.findSheet(name);
  return found.ok ? act(found.value) : found;
}
