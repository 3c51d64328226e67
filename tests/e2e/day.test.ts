import type { Browser } from "playwright-core";
import { findChromium } from "./findChromium";
import { launchBrowser, openWorkbench, type OpenWorkbench } from "./openWorkbench";
import { readXlsx } from "../../src/files/readXlsx";
import { ACTION_TEXT } from "../../src/strings/actionText";
import { checkStepText } from "../../src/strings/checkStepText";
import { paneText } from "../../src/strings/paneText";
import { beginAs, check, receiveFromWorkbook, shownFindings } from "./paneSteps";
import { expectSoon } from "./expectSoon";
import { saveWorkbook, typeAtSelection } from "./gridSteps";
import { markCount, selectedSheet, sheetTitles, tableRows } from "./readModel";
import { startServer, type RunningServer } from "./startServer";

const executable = findChromium();
const inBrowser = executable === null ? describe.skip : describe;

const BUILD_MS = 240_000;

/** Asked in the pane, of the client itself. */
const ASK_OFFICE = `Office.onReady().then(({ host, platform }) => [
  host,
  platform,
  Office.context.requirements.isSetSupported("ExcelApi", "1.14"),
  Office.context.requirements.isSetSupported("ExcelApi", "1.15"),
])`;

inBrowser("the day of a review in the workbench, in a browser", () => {
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

  test("the pane comes up in Microsoft's own client, as in Excel on the web", async () => {
    await open.pane(0).getByLabel(paneText.personName.vi).waitFor();
    const told = await open.page.frames()[1]!.evaluate(ASK_OFFICE);
    expect(told).toEqual(["Excel", "OfficeOnline", true, false]);
  });

  test("the clerk receives the lists of the open workbook into the register", async () => {
    await beginAs(open.pane(0), "Trần Thị Lan", "Cán bộ tiếp nhận");
    const received = await receiveFromWorkbook(open.pane(0));
    expect(received).toBeGreaterThan(0);
    const titles = await sheetTitles(open.page);
    expect(titles.slice(-6).sort()).toEqual([
      "Bản nhận",
      "Danh sách",
      "Gói quy định",
      "Nhật ký",
      "Tiếp nhận",
      "Đợt xét",
    ]);
    expect(await tableRows(open.page, "BX_DanhSach")).toBe(received);
  });

  test("the check writes its findings and lists them", async () => {
    const { findings, notChecked } = await check(open.pane(0));
    expect(findings).toBeGreaterThan(0);
    expect(await tableRows(open.page, "BX_KetQuaKiemTra")).toBe(findings + notChecked);
  });

  test("a finding takes the person to its cell, and goes when the cell is put right", async () => {
    const pane = open.pane(0);
    const before = await shownFindings(pane);
    await pane.getByText(checkStepText.live.vi).click();
    await pane.getByRole("button", { name: ACTION_TEXT.showCell.vi }).first().click();
    await expectSoon(() => selectedSheet(open.page), "Danh sách");
    await typeAtSelection(open.page, "Bà Nguyễn Thị Bé");
    await expectSoon(() => shownFindings(pane), before - 1);
    await pane.getByText(/^So với lần trước: 1 đã hết, 0 mới/).waitFor();
  });

  test("marks lie over the register's cells, and come off", async () => {
    const marks = () => markCount(open.page, "Danh sách");
    await open.pane(0).getByText(checkStepText.marks.vi).click();
    await expectSoon(async () => (await marks()) > 0, true);
    await open.pane(0).getByText(checkStepText.marks.vi).click();
    await expectSoon(marks, 0);
  });

  test("the saved file holds the register and reads back", async () => {
    const file = await saveWorkbook(open.page);
    const read = await readXlsx(file);
    const tables = read.ok ? read.value.tables : [];
    const register = tables.find(({ name }) => name === "BX_DanhSach");
    expect(register && register.range.bottom - register.range.top).toBe(
      await tableRows(open.page, "BX_DanhSach"),
    );
  });
});
