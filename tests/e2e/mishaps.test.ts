import type { Browser } from "playwright-core";
import { faultPhrase } from "../../src/strings/faultText";
import type { Fault } from "../../src/domain/result";
import { ACTION_TEXT } from "../../src/strings/actionText";
import {
  copySheet,
  deleteSheet,
  dropTable,
  protectSheet,
  renameSheet,
  wholeBook,
} from "./bookSteps";
import { expectSoon } from "./expectSoon";
import { findChromium } from "./findChromium";
import { launchBrowser, openWorkbench, type OpenWorkbench } from "./openWorkbench";
import { beginAs, check, pressCheck, receiveFromWorkbook } from "./paneSteps";
import { modelGrid, selectedSheet, sheetTitles, tableRows } from "./readModel";
import { startServer, type RunningServer } from "./startServer";

const executable = findChromium();
const inBrowser = executable === null ? describe.skip : describe;

const BUILD_MS = 240_000;
const REGISTER = "Danh sách";
const FINDINGS = "Kết quả kiểm tra";

inBrowser("what people do to our sheets in the workbench, in a browser", () => {
  let server: RunningServer;
  let browser: Browser;
  let open: OpenWorkbench;

  beforeAll(async () => {
    server = await startServer();
    browser = await launchBrowser(executable ?? "");
  }, BUILD_MS);

  afterAll(async () => {
    await browser.close();
    await server.stop();
  });

  beforeEach(async () => {
    open = await openWorkbench(browser, server.address);
    await beginAs(open.pane(0), "Trần Thị Lan", "Cán bộ tiếp nhận");
    await receiveFromWorkbook(open.pane(0));
    await check(open.pane(0));
  });

  afterEach(async () => {
    const { complaints } = open;
    await open.close();
    expect(complaints).toEqual([]);
  });

  async function expectFault(fault: Fault): Promise<void> {
    await open.pane(0).getByText(faultPhrase(fault).vi, { exact: true }).first().waitFor();
  }

  test("the register under a title of its own is still the register", async () => {
    expect(await renameSheet(open.page, REGISTER, "Sổ đề nghị")).toBe(true);
    await check(open.pane(0));
    await open.pane(0).getByRole("button", { name: ACTION_TEXT.showCell.vi }).first().click();
    await expectSoon(() => selectedSheet(open.page), "Sổ đề nghị");
    expect(await sheetTitles(open.page)).not.toContain(REGISTER);
  });

  test("the findings' sheet, deleted, is written anew by the next check", async () => {
    const before = await tableRows(open.page, "BX_KetQuaKiemTra");
    expect(await deleteSheet(open.page, FINDINGS)).toBe(true);
    await pressCheck(open.pane(0));
    await expectSoon(() => tableRows(open.page, "BX_KetQuaKiemTra"), before);
  });

  test("without a register nothing is checked, and the pane says so", async () => {
    expect(await deleteSheet(open.page, REGISTER)).toBe(true);
    const before = await wholeBook(open.page);
    await pressCheck(open.pane(0));
    await expectFault({
      code: "register-gone",
      params: { sheet: REGISTER, table: "BX_DanhSach" },
    });
    expect(await wholeBook(open.page)).toBe(before);
  });

  test("a register whose table was taken apart loses no row", async () => {
    const cells = await modelGrid(open.page, REGISTER);
    expect(await dropTable(open.page, "BX_DanhSach")).toBe(true);
    const before = await wholeBook(open.page);
    await pressCheck(open.pane(0));
    await open.pane(0).locator("[data-busy=false]").waitFor();
    await open
      .pane(0)
      .getByText(/Danh sách.*(không còn|chưa có|Hãy)/)
      .first()
      .waitFor();
    expect(await wholeBook(open.page)).toBe(before);
    expect(await modelGrid(open.page, REGISTER)).toEqual(cells);
  });

  test("a copy of the register is named, and nothing is written until one of the two is gone", async () => {
    expect(await copySheet(open.page, REGISTER)).toBe(true);
    const before = await wholeBook(open.page);
    await pressCheck(open.pane(0));
    await expectFault({
      code: "copied-sheet",
      params: { copy: `${REGISTER} (2)`, table: "BX_DanhSach" },
    });
    expect(await wholeBook(open.page)).toBe(before);
    expect(await deleteSheet(open.page, `${REGISTER} (2)`)).toBe(true);
    await check(open.pane(0));
  });

  test("a protected sheet is named and nothing is written, until it is free", async () => {
    await protectSheet(open.page, FINDINGS, true);
    const before = await wholeBook(open.page);
    await pressCheck(open.pane(0));
    await expectFault({ code: "protected-sheet", params: { sheet: FINDINGS } });
    expect(await wholeBook(open.page)).toBe(before);
    await protectSheet(open.page, FINDINGS, false);
    await check(open.pane(0));
  });
});
