import type { Result } from "../domain/result";
import { fail, ok } from "../domain/result";
import type { WorkbookFault } from "../workbook/workbook";
import { hostError, sheetFault } from "./excelFault";
import type { ExcelRun } from "./runExcel";

/** Runs a batch; what Excel refuses is a fault that names the sheet traced last. */
export async function attempt<T>(
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
