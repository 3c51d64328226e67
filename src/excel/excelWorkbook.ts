import type { CellPosition } from "../domain/grid/address";
import type { Grid } from "../domain/grid/grid";
import type { Result } from "../domain/result";
import { ok } from "../domain/result";
import type { Workbook, WorkbookFault } from "../workbook/workbook";
import { applyChanges } from "./applyChanges";
import { attempt } from "./attempt";
import { describeWorkbook, type Described } from "./describeWorkbook";
import { knownCells, NOTHING_KNOWN, type Known } from "./known";
import { readSheetsAtOnce } from "./readSheets";
import { CELLS_AT_ONCE, readSheetsInBlocks } from "./readSheetsInBlocks";
import type { ExcelRun } from "./runExcel";
import { watchEdits } from "./watchEdits";

/**
 * The port over the workbook that is open in Excel (ExcelApi 1.14). `run` is `runExcel` in the pane.
 *
 * Excel differs from the port in two places, which a read-back finds: cells that a merge hides keep
 * or lose their contents without a refusal, and a table's empty headings are filled by Excel.
 */
export function excelWorkbook(run: ExcelRun): Workbook {
  let known: Known | null = null;
  return {
    async describe() {
      const described = await describe(run, known);
      known = described.ok ? described.value.known : null;
      return described.ok ? ok(described.value.description) : described;
    },
    read: (sheets) => readSheets(run, sheets, known ?? NOTHING_KNOWN),
    async apply(changes, look) {
      if (changes.length === 0 && !look) return ok(null);
      const before = known;
      const applied = await attempt(run, (context) =>
        applyChanges(context, changes, before, look ?? null),
      );
      known = applied.ok ? applied.value.known : null;
      return applied.ok ? applied.value.outcome : applied;
    },
    calculate: () => attempt(run, calculate),
    select: (sheet, cell) => select(run, sheet, cell),
    watch: (listener) => watchEdits(run, listener),
  };
}

/** Rests on what is known, if anything is; where Excel refuses that, it is asked for everything. */
async function describe(
  run: ExcelRun,
  known: Known | null,
): Promise<Result<Described, WorkbookFault>> {
  const described = await attempt(run, (context) =>
    describeWorkbook(context, known ?? NOTHING_KNOWN),
  );
  if (described.ok || !known || LASTING.includes(described.fault.code)) return described;
  return attempt(run, (context) => describeWorkbook(context, NOTHING_KNOWN));
}

/** Tries one sync where the sheets were small when last seen; the blocks always do. */
async function readSheets(
  run: ExcelRun,
  sheets: readonly string[],
  known: Known,
): Promise<Result<readonly Grid[], WorkbookFault>> {
  if (sheets.length === 0) return ok([]);
  if (knownCells(known, sheets) <= CELLS_AT_ONCE) {
    const read = await attempt(run, (context) => readSheetsAtOnce(context, sheets));
    if (read.ok || read.fault.code === "unknown-sheet" || LASTING.includes(read.fault.code)) {
      return read;
    }
  }
  return attempt(run, (context) => readSheetsInBlocks(context, sheets));
}

/** Faults for which asking otherwise is no remedy. */
const LASTING: readonly WorkbookFault["code"][] = ["cell-edit", "api-missing"];

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
