import type { PageSetup } from "../../src/domain/report/sheetContent";
import { excelWorkbook } from "../../src/excel/excelWorkbook";
import { MemoryWorkbook } from "../../src/workbook/MemoryWorkbook";
import { createExcelHost } from "../../src/workbench/host/excelHost";
import { genuineClient } from "./genuineClient";

const PLAIN: PageSetup = {
  orientation: "landscape",
  marginsMm: { top: 20, bottom: 20, left: 30, right: 15 },
  fitToWidth: false,
};

/** What stands on the sheet after Microsoft's client has set one page after the other. */
async function pageAfter(setups: readonly PageSetup[]): Promise<PageSetup | null> {
  const model = new MemoryWorkbook();
  model.addSheet("A");
  const workbook = excelWorkbook(genuineClient(createExcelHost(model)).run);
  const applied = await workbook.apply(
    setups.map((setup) => ({ do: "page", sheet: "A", setup }) as const),
  );
  expect(applied.ok).toBe(true);
  return model.sheet("A")!.page;
}

test.each<[string, PageSetup]>([
  ["repeated rows", { ...PLAIN, fitToWidth: true, repeatRows: { first: 2, last: 3 } }],
  ["printed columns", { ...PLAIN, printColumns: { first: 1, last: 27 } }],
  ["page numbers", { ...PLAIN, pageNumbers: true }],
  ["page breaks", { ...PLAIN, pageBreaks: [4, 9] }],
])("%s reach the sheet", async (_, setup) => {
  expect(await pageAfter([setup])).toEqual(setup);
});

test("page breaks take the place of those set before", async () => {
  const page = await pageAfter([
    { ...PLAIN, pageBreaks: [4, 9] },
    { ...PLAIN, pageBreaks: [6] },
  ]);
  expect(page?.pageBreaks).toEqual([6]);
});
