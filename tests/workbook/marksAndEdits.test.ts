import { MemoryWorkbook } from "../../src/workbook/MemoryWorkbook";
import { memoryPort } from "../../src/workbook/memoryPort";
import { describeMarks } from "./marksContract";
import { describeLists } from "./listContract";
import { describeLooking } from "./lookContract";
import { describeWatching } from "./watchContract";

describe("memoryPort sets marks", () => {
  describeMarks(() => new MemoryWorkbook(), memoryPort);
});

describe("memoryPort watches", () => {
  describeWatching(() => new MemoryWorkbook(), memoryPort);
});

describe("memoryPort looks", () => {
  describeLooking(() => new MemoryWorkbook(), memoryPort);
});

describe("memoryPort sets drop-down lists", () => {
  describeLists(() => new MemoryWorkbook(), memoryPort);
});
