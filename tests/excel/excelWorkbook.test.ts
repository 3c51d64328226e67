import { excelWorkbook } from "../../src/excel/excelWorkbook";
import { MemoryWorkbook } from "../../src/workbook/MemoryWorkbook";
import { createExcelHost } from "../../src/workbench/host/excelHost";
import { describeWorkbookContract } from "../workbook/workbookContract";
import { genuineClient } from "./genuineClient";

describeWorkbookContract("excelWorkbook over Microsoft's client", (setUp) => {
  const model = new MemoryWorkbook();
  setUp(model);
  const { run } = genuineClient(createExcelHost(model));
  return Promise.resolve(excelWorkbook(run));
});
