/** One batch in Excel: what `excelWorkbook` is handed, so that it names no global of the host. */
export type ExcelRun = <T>(batch: (context: Excel.RequestContext) => Promise<T>) => Promise<T>;

/** `Excel.run` that waits while a person is typing in a cell instead of failing. */
export const runExcel: ExcelRun = (batch) => Excel.run({ delayForCellEdit: true }, batch);
