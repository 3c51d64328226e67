import { excelWorkbook } from "../../src/excel/excelWorkbook";
import { createExcelHost } from "../../src/workbench/host/excelHost";
import type { MemoryWorkbook } from "../../src/workbook/MemoryWorkbook";
import { check } from "../../src/workflow/check";
import { hideMarks } from "../../src/workflow/hideMarks";
import { showMarks } from "../../src/workflow/showMarks";
import { genuineClient } from "../excel/genuineClient";
import { logLines, preparedModel } from "./actionKit";
import { contextOver, newModel, over, SCHOOL_FILE, typeInto, valueOf } from "./workflowKit";
import { receive } from "../../src/workflow/receive";

/** The actions over the model through Microsoft's client, and how many requests (`sync`) they cost. */
function counted(model: MemoryWorkbook) {
  const host = createExcelHost(model);
  const context = contextOver(excelWorkbook(genuineClient(host).run));
  const requestsOf = async (work: () => Promise<unknown>): Promise<number> => {
    const before = host.traffic.requests;
    await work();
    return host.traffic.requests - before;
  };
  const wholeCheck = async () => {
    valueOf(await showMarks(context, valueOf(await check(context))));
  };
  return { context, requestsOf, wholeCheck };
}

const EMPTIED = { table: "BX_DanhSach", heading: "Tóm tắt thành tích", record: 0 };

// Reading is one request and a second one the first time, since nothing is known; then keeping, writing,
// tidying up, and two for the marks.
test("one check of the workbook with its marks costs 8 requests at first, then 7", async () => {
  const model = await preparedModel();
  const { requestsOf, wholeCheck } = counted(model);
  const counts = [await requestsOf(wholeCheck)];
  for (const text of ["", "05 sáng kiến"]) {
    typeInto(model, EMPTIED, text);
    counts.push(await requestsOf(wholeCheck));
  }
  expect(counts).toEqual([8, 7, 7]);
  expect(logLines(model, 3).map((line) => line.split(":")[0])).toEqual(
    Array.from({ length: 3 }, () => "Kiểm tra"),
  );
});

test("the first check of a review, which makes its sheet, costs 8 as well", async () => {
  const model = newModel();
  valueOf(await receive(over(model), [SCHOOL_FILE]));
  const { context, requestsOf, wholeCheck } = counted(model);
  expect(await requestsOf(wholeCheck)).toBe(8);
  expect(await requestsOf(() => hideMarks(context))).toBe(3);
});

test("rows that people have added get their ids in a write of their own before the check", async () => {
  const model = await preparedModel();
  typeInto(model, { table: "BX_DanhSach", heading: "Mã đề nghị", record: 0 }, null);
  const { requestsOf, wholeCheck } = counted(model);
  expect(await requestsOf(wholeCheck)).toBe(13);
});
