import { excelWorkbook } from "../../src/excel/excelWorkbook";
import { createExcelHost } from "../../src/workbench/host/excelHost";
import { MemoryWorkbook } from "../../src/workbook/MemoryWorkbook";
import type { OpenModel } from "../workbook/marksContract";
import { describeMarks } from "../workbook/marksContract";
import { describeLists } from "../workbook/listContract";
import { describeLooking } from "../workbook/lookContract";
import { describeWatching } from "../workbook/watchContract";
import { genuineClient } from "./genuineClient";

const open: OpenModel = (model) => excelWorkbook(genuineClient(createExcelHost(model)).run);

describe("excelWorkbook over Microsoft's client sets marks", () => {
  describeMarks(() => new MemoryWorkbook(), open);
});

describe("excelWorkbook over Microsoft's client watches", () => {
  describeWatching(() => new MemoryWorkbook(), open);
});

describe("excelWorkbook over Microsoft's client looks", () => {
  describeLooking(() => new MemoryWorkbook(), open);
});

describe("excelWorkbook over Microsoft's client sets drop-down lists", () => {
  describeLists(() => new MemoryWorkbook(), open);
});
