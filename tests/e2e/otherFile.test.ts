import type { Browser } from "playwright-core";
import { cellAddress } from "../../src/domain/grid/address";
import { constantCell, EMPTY_CELL, type CellValue } from "../../src/domain/grid/grid";
import { writeXlsx } from "../../src/files/writeXlsx";
import { workbenchText } from "../../src/strings/workbenchText";
import { MemoryWorkbook } from "../../src/workbook/MemoryWorkbook";
import { findChromium } from "./findChromium";
import { openFile, saveWorkbook } from "./gridSteps";
import { launchBrowser, openWorkbench, type OpenWorkbench } from "./openWorkbench";
import { formulaValues, gridsOf } from "./savedFile";
import { startServer, type RunningServer } from "./startServer";

const executable = findChromium();
const inBrowser = executable === null ? describe.skip : describe;

const BUILD_MS = 240_000;
const SHEET = "Bảng điểm";
const FORMULA_COLUMN = 4;

/** A table `BX_Diem` in A1:C6: name, points, class. */
const ROWS: readonly (readonly CellValue[])[] = [
  ["Họ tên", "Điểm", "Lớp"],
  ["Lê Thị Ánh", 8.25, "a, b"],
  ["Đỗ Đức", 7, "Lỗi"],
  ["Phạm Hồng", 9.5, "Lỗi"],
  ["Tô Vân", 7, "loi"],
  ["Vũ Mai", null, "a, b"],
];

/** Formulas with the values that Excel gives; null where the page must not claim to know. */
const FORMULAS: readonly (readonly [string, CellValue])[] = [
  ["=SUM(BX_Diem[Điểm])", 31.75],
  ["=AVERAGE(bx_diem[điểm])", 7.9375],
  ["=COUNT(BX_Diem)", 4],
  ["=COUNTBLANK(BX_Diem[Điểm])", 1],
  ['=COUNTIF(BX_Diem[Lớp],"Lỗi")', 2],
  ['=COUNTIFS(BX_Diem[Lớp],"Lỗi",BX_Diem[Điểm],">7")', 1],
  ['=SUMIFS(BX_Diem[Điểm],BX_Diem[Lớp],"lỗi")', 16.5],
  ['=SUMPRODUCT((BX_Diem[Lớp]="Lỗi")*(BX_Diem[Điểm]>7))', 1],
  ['=SUMPRODUCT(--ISNA(MATCH(BX_Diem[Lớp],{"a, b","Lỗi"},0)))', 1],
  ['=INDEX(BX_Diem[Họ tên],MATCH("loi",BX_Diem[Lớp],0))&""', "Tô Vân"],
  ["=INDEX(BX_Diem[Điểm],5)", 0],
  ['=VLOOKUP("Phạm Hồng",BX_Diem,2,FALSE)', 9.5],
  ["=RANK(B3,BX_Diem[Điểm])", 3],
  ["=LARGE(BX_Diem[Điểm],2)", 8.25],
  ["=ROUND(1.005,2)", 1.01],
  ["=ROUND(-2.5,0)", -3],
  ['=TEXT(SUMPRODUCT(--(BX_Diem[Điểm]>7)),"00")', "02"],
  ["=MIN(B2:B6)/MAX($B:$B)", 7 / 9.5],
  ['=IF(B6="","trống",B6)', "trống"],
  ["=IFERROR(1/0,-1)", -1],
  ["=AND(B2>B3,NOT(B3>B4))", true],
  ["=0.1+0.2=0.3", true],
  ["=UPPER(A2)&LEN(A3)", "LÊ THỊ ÁNH6"],
  ['=MATCH("không có",BX_Diem[Lớp],0)', "#N/A"],
  ["=1/0", "#DIV/0!"],
  ['=PROPER("nguyễn thị ánh")', null],
  ["=IFERROR(E26,1)&E26", null],
  ["=INDEX(SORT(B2:B5),1)", null],
  ["=SUM(BX_Khac[Điểm])", null],
  ["=1E3", null],
];

async function fileWithFormulas(): Promise<Uint8Array> {
  const model = new MemoryWorkbook();
  const added = model.addSheet(SHEET);
  if (!added.ok) throw new Error(added.fault.code);
  ROWS.forEach((cells, row) => {
    cells.forEach((value, column) => {
      added.value.setCell({ row, column }, constantCell(value));
    });
  });
  FORMULAS.forEach(([formula], row) => {
    added.value.setCell({ row, column: FORMULA_COLUMN }, { ...EMPTY_CELL, formula });
  });
  model.setTable("BX_Diem", SHEET, { top: 0, left: 0, bottom: ROWS.length - 1, right: 2 });
  return writeXlsx(model.snapshot());
}

inBrowser("another file in the workbench, in a browser", () => {
  let server: RunningServer;
  let browser: Browser;
  let open: OpenWorkbench;

  beforeAll(async () => {
    server = await startServer();
    browser = await launchBrowser(executable ?? "");
    open = await openWorkbench(browser, server.address);
  }, BUILD_MS);

  afterAll(async () => {
    await browser.close();
    await server.stop();
  });

  afterEach(() => {
    expect(open.complaints).toEqual([]);
  });

  test("its formulas are saved with the values that Excel gives, or none", async () => {
    await openFile(open.page, { name: "bang-diem.xlsx", bytes: await fileWithFormulas() });
    await open.page.getByText("bang-diem.xlsx").waitFor();
    const values = formulaValues(await gridsOf(await saveWorkbook(open.page)));
    const expected = FORMULAS.map(([formula, value], row) => {
      return [cellAddress({ row, column: FORMULA_COLUMN }), formula, value];
    });
    expect(
      expected.map(([address, formula]) => {
        return [address, formula, values.get(`${SHEET}!${String(address)}`)];
      }),
    ).toEqual(expected);
  });

  test("what is no workbook is refused, and the open one stays", async () => {
    await openFile(open.page, { name: "hong.xlsx", bytes: new TextEncoder().encode("PK hỏng") });
    const message = open.page.locator("#message");
    await message
      .filter({ hasNotText: workbenchText.opening.vi })
      .filter({ hasText: /./ })
      .waitFor();
    await open.page.getByText("bang-diem.xlsx").waitFor();
    expect(await message.innerText()).not.toBe("");
  });
});
