import { readFileSync } from "node:fs";
import { join } from "node:path";
import { recordSheetContent } from "../../src/domain/sheets/recordSheet";
import { receivedListRecord, RECEIVED_SHEET } from "../../src/domain/sheets/receivedSheet";
import { registerRecord, REGISTER_SHEET } from "../../src/domain/sheets/registerSheet";
import { excelWorkbook } from "../../src/excel/excelWorkbook";
import { readXlsx } from "../../src/files/readXlsx";
import { createExcelHost } from "../../src/workbench/host/excelHost";
import { memoryPort } from "../../src/workbook/memoryPort";
import { MemoryWorkbook } from "../../src/workbook/MemoryWorkbook";
import { replaceSheets } from "../../src/workbook/replaceSheets";
import { check } from "../../src/workflow/check";
import { receive } from "../../src/workflow/receive";
import { showMarks } from "../../src/workflow/showMarks";
import { PLAN } from "../domain/intake/intakeKit";
import { genuineClient } from "../excel/genuineClient";
import { contextOver, fileOf, over, valueOf } from "../workflow/workflowKit";
import { reviewOfSize } from "./reviewOfSize";

const SAMPLE = join("assets", "samples", "ke-hoach-003.xlsx");
const MANY = 5_000;

/**
 * What one check with its marks costs through Microsoft's own client: requests (`sync`) and bytes, the first
 * time in a session and when it is run again.
 */
export async function benchTraffic(): Promise<void> {
  console.log("\none check                first: sync, KB      again: sync, KB");
  await benchBook("the sample", await sampleBook());
  await benchBook(`${String(MANY)} rows`, await bookOfSize(MANY));
}

async function benchBook(name: string, model: MemoryWorkbook): Promise<void> {
  const host = createExcelHost(model);
  const context = contextOver(excelWorkbook(genuineClient(host).run));
  const cost = async (): Promise<string> => {
    const before = { ...host.traffic };
    valueOf(await showMarks(context, valueOf(await check(context))));
    const { requests, bytesIn, bytesOut } = host.traffic;
    const bytes = bytesIn + bytesOut - before.bytesIn - before.bytesOut;
    return `${String(requests - before.requests)}, ${String(Math.round(bytes / 1024))}`;
  };
  const costs = [await cost(), await cost()];
  console.log([name.padEnd(24), ...costs.map((one) => one.padEnd(20))].join(" "));
}

async function sampleBook(): Promise<MemoryWorkbook> {
  const { grids } = valueOf(await readXlsx(readFileSync(SAMPLE)));
  const model = new MemoryWorkbook();
  valueOf(await receive(over(model), [fileOf("ke-hoach-003.xlsx", "a", ...grids)]));
  return model;
}

async function bookOfSize(size: number): Promise<MemoryWorkbook> {
  const { register, lists } = reviewOfSize(PLAN, size);
  const model = new MemoryWorkbook();
  const contents = [
    recordSheetContent(
      REGISTER_SHEET,
      register.nominations.map((nomination) => registerRecord(PLAN, nomination)),
    ),
    recordSheetContent(RECEIVED_SHEET, lists.map(receivedListRecord)),
  ];
  valueOf(await replaceSheets(memoryPort(model), contents));
  return model;
}
