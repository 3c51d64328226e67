import type { CellPosition } from "../domain/grid/address";
import type { Grid } from "../domain/grid/grid";
import type { Result } from "../domain/result";
import { fail, ok } from "../domain/result";
import type { Change } from "../workbook/change";
import { sameName } from "../workbook/objectNames";
import type { Workbook, WorkbookDescription, WorkbookFault } from "../workbook/workbook";
import { applyChanges } from "./applyChanges";
import { describeWorkbook } from "./describeWorkbook";
import { hostError, sheetFault } from "./excelFault";
import { readSheetsAtOnce } from "./readSheets";
import { CELLS_AT_ONCE, readSheetsInBlocks } from "./readSheetsInBlocks";
import type { ExcelRun } from "./runExcel";

/**
 * The port over the workbook that is open in Excel (ExcelApi 1.14). `run` is `runExcel` in the pane.
 *
 * Excel differs from the port in two places, which a read-back finds: cells that a merge hides keep
 * or lose their contents without a refusal, and a table's empty headings are filled by Excel.
 */
export function excelWorkbook(run: ExcelRun): Workbook {
  let sizes: WorkbookDescription["sheets"] = [];
  return {
    async describe() {
      const described = await attempt(run, describeWorkbook);
      if (described.ok) sizes = described.value.sheets;
      return described;
    },
    read: (sheets) => readSheets(run, sheets, canBeReadAtOnce(sheets, sizes)),
    apply: (changes) => apply(run, changes),
    calculate: () => attempt(run, calculate),
    select: (sheet, cell) => select(run, sheet, cell),
  };
}

/** Tries one sync where the sheets were small when last described; the blocks always do. */
async function readSheets(
  run: ExcelRun,
  sheets: readonly string[],
  isSmall: boolean,
): Promise<Result<readonly Grid[], WorkbookFault>> {
  if (sheets.length === 0) return ok([]);
  if (isSmall) {
    const read = await attempt(run, (context) => readSheetsAtOnce(context, sheets));
    if (read.ok || FINAL.includes(read.fault.code)) return read;
  }
  return attempt(run, (context) => readSheetsInBlocks(context, sheets));
}

/** Faults for which reading in smaller parts is no remedy. */
const FINAL: readonly WorkbookFault["code"][] = ["unknown-sheet", "cell-edit", "api-missing"];

function canBeReadAtOnce(names: readonly string[], sizes: WorkbookDescription["sheets"]): boolean {
  const cells = names.map((name) => {
    const sheet = sizes.find((one) => sameName(one.name, name));
    if (!sheet) return 0;
    const { used } = sheet;
    return used ? (used.bottom - used.top + 1) * (used.right - used.left + 1) : 0;
  });
  return cells.reduce((sum, count) => sum + count, 0) <= CELLS_AT_ONCE;
}

async function apply(
  run: ExcelRun,
  changes: readonly Change[],
): Promise<Result<void, WorkbookFault>> {
  if (changes.length === 0) return ok(undefined);
  const applied = await attempt(run, (context) => applyChanges(context, changes));
  return applied.ok ? applied.value : applied;
}

async function calculate(context: Excel.RequestContext): Promise<void> {
  context.workbook.application.calculate("Full");
  await context.sync();
}

function select(
  run: ExcelRun,
  name: string,
  { row, column }: CellPosition,
): Promise<Result<void, WorkbookFault>> {
  return attempt(run, async (context) => {
    context.trace(name);
    const sheet = context.workbook.worksheets.getItem(name);
    sheet.activate();
    sheet.getCell(row, column).untrack().select();
    await context.sync();
  });
}

/** Runs a batch; what Excel refuses is a fault that names the sheet traced last. */
async function attempt<T>(
  run: ExcelRun,
  batch: (context: Excel.RequestContext) => Promise<T>,
): Promise<Result<T, WorkbookFault>> {
  try {
    return ok(await run(batch));
  } catch (thrown) {
    const error = hostError(thrown);
    if (!error) throw thrown;
    return fail(sheetFault(error.code, error.traceMessages.at(-1)));
  }
}
