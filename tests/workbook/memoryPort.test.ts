import { MemoryWorkbook } from "../../src/workbook/MemoryWorkbook";
import { memoryPort } from "../../src/workbook/memoryPort";
import { describeWorkbookContract } from "./workbookContract";

describeWorkbookContract("memoryPort", (setUp) => {
  const model = new MemoryWorkbook();
  setUp(model);
  return Promise.resolve(memoryPort(model));
});
