import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { cellAddress } from "../../src/domain/grid/address";
import { checkStepText } from "../../src/strings/checkStepText";
import { checkTitle } from "../../src/strings/checkTitle";
import { receiveText } from "../../src/strings/receiveText";
import { expectSoon } from "./expectSoon";
import { findChromium } from "./findChromium";
import { openFile, typeAt } from "./gridSteps";
import { launchBrowser, openWorkbench, type OpenWorkbench } from "./openWorkbench";
import { beginAs, check, goTo, receiveFromWorkbook } from "./paneSteps";
import { modelGrid, selectedSheet, sheetTitles } from "./readModel";
import { startServer, type RunningServer } from "./startServer";

const executable = findChromium();
const inBrowser = executable === null ? describe.skip : describe;

const BUILD_MS = 240_000;
const SAMPLE = join(__dirname, "../../assets/samples/ke-hoach-001.xlsx");
const SESSION = "Đợt xét";

inBrowser("a year's titles under plan 001, in a browser", () => {
  let server: RunningServer;
  let browser: Browser;
  let open: OpenWorkbench;

  beforeAll(async () => {
    server = await startServer();
    browser = await launchBrowser(executable ?? "");
    open = await openWorkbench(browser, server.address);
    await openFile(open.page, { name: "ke-hoach-001.xlsx", bytes: readFileSync(SAMPLE) });
    await beginAs(open.pane(0), "Trần Thị Lan", "Cán bộ tiếp nhận");
  }, BUILD_MS);

  afterAll(async () => {
    await browser.close();
    await server.stop();
    expect(open.complaints).toEqual([]);
  });

  test("the plan is chosen, its rules are said, and the session keeps them", async () => {
    const pane = open.pane(0);
    await goTo(pane, "receive");
    await pane.getByLabel(receiveText.plan.vi).selectOption("001");
    await pane.getByText(/thuộc chế độ A/).waitFor();
    expect(await receiveFromWorkbook(pane)).toBeGreaterThan(60);
    expect(await sheetTitles(open.page)).toEqual(expect.arrayContaining([SESSION, "Gói quy định"]));
  });

  test("the law's standards are checked, and a finding leads to its rule", async () => {
    const pane = open.pane(0);
    const { findings } = await check(pane);
    expect(findings).toBeGreaterThan(60);
    const title = checkTitle("consecutive-titles", "vi");
    await pane.getByLabel(checkStepText.check.vi).selectOption({ label: title });
    await pane.getByTitle(checkStepText.toRule.vi).first().click();
    await expectSoon(() => selectedSheet(open.page), SESSION);
  });

  test("a parameter that the office changes on Đợt xét holds at the next check", async () => {
    const pane = open.pane(0);
    const grid = await modelGrid(open.page, SESSION);
    const rows = grid?.rows ?? [];
    const row = rows.findIndex((cells) =>
      cells.some(({ text }) => /^targets\/.*\/atLeast$/.test(text)),
    );
    expect(row).toBeGreaterThan(0);
    const value = { row: row + (grid?.origin.row ?? 0), column: 2 };
    await typeAt(open.page, cellAddress(value), "1/50");
    await check(pane);
    await goTo(pane, "receive");
    await pane.getByText(/Đã sửa: 1\./).waitFor();
  });
});
