import type { Browser } from "playwright-core";
import { ACTION_TEXT } from "../../src/strings/actionText";
import { paneText } from "../../src/strings/paneText";
import { scoreText } from "../../src/strings/scoreText";
import { STEP_TEXT, type StepName } from "../../src/strings/stepText";
import { workbenchText } from "../../src/strings/workbenchText";
import { PANE_WIDTHS, type PaneWidth } from "../../src/workbench/page/Toolbar";
import { axeViolations } from "./axeInBrowser";
import { expectSoon } from "./expectSoon";
import { findChromium } from "./findChromium";
import { button, pressByKey, tabTo } from "./keySteps";
import { markByKey, recordItemByKey } from "./councilByKey";
import { launchBrowser, openWorkbench, type OpenWorkbench } from "./openWorkbench";
import { beginAs, check, goTo, receiveFromWorkbook } from "./paneSteps";
import { selectedSheet } from "./readModel";
import { isWithin, tooWide, zoomPane } from "./zoomedPane";
import { startServer, type RunningServer } from "./startServer";

const executable = findChromium();
const inBrowser = executable === null ? describe.skip : describe;

const BUILD_MS = 240_000;
const STEPS = Object.keys(STEP_TEXT) as readonly StepName[];
const MAIN_BUTTONS: Readonly<Record<StepName, string>> = {
  receive: ACTION_TEXT.receiveSheets.vi,
  check: ACTION_TEXT.check.vi,
  dossier: ACTION_TEXT.prepareSheets.vi,
  score: ACTION_TEXT.recordMark.vi,
  vote: ACTION_TEXT.recordVote.vi,
  summary: ACTION_TEXT.summarise.vi,
};
const TALL = { width: 1366, height: 1100 };

inBrowser("ways of using the pane in the workbench, in a browser", () => {
  let server: RunningServer;
  let browser: Browser;
  let open: OpenWorkbench;

  beforeAll(async () => {
    server = await startServer();
    browser = await launchBrowser(executable ?? "");
    open = await openWorkbench(browser, server.address, TALL);
    await beginAs(open.pane(0), "Trần Thị Lan", "Thư ký Hội đồng");
    await receiveFromWorkbook(open.pane(0));
  }, BUILD_MS);

  afterAll(async () => {
    await browser.close();
    await server.stop();
  });

  afterEach(() => {
    expect(open.complaints).toEqual([]);
  });

  test("without a mouse a clerk begins, receives, checks and goes to a finding's cell", async () => {
    const other = await openWorkbench(browser, server.address, TALL);
    const { page } = other;
    const pane = other.pane(0);
    await pane.getByLabel(paneText.personName.vi).waitFor();
    await page.keyboard.press("F6");
    await tabTo(page, pane.getByLabel(paneText.personName.vi));
    await page.keyboard.type("Trần Thị Lan");
    await page.keyboard.press("Enter");
    await pressByKey(page, button(pane, "Bỏ qua"));
    await pressByKey(page, button(pane, ACTION_TEXT.receiveSheets.vi));
    await pane.getByText(/^Trong sổ Danh sách: \d+ đề nghị/).waitFor();
    await pressByKey(page, button(pane, new RegExp(STEP_TEXT.check.title.vi)), "Space");
    const step = pane.getByRole("region", { name: STEP_TEXT.check.title.vi });
    await pressByKey(page, step.getByRole("button", { name: ACTION_TEXT.check.vi, exact: true }));
    await step.getByText(/^Đã kiểm tra/).waitFor();
    await pressByKey(page, pane.getByRole("button", { name: ACTION_TEXT.showCell.vi }).first());
    await expectSoon(() => selectedSheet(page), "Danh sách");
    await page.keyboard.press("F6");
    expect(other.complaints).toEqual([]);
    await other.close();
  });

  test("without a mouse a paper is recorded and a candidate marked", async () => {
    const other = await openWorkbench(browser, server.address, TALL);
    const seat = { page: other.page, pane: other.pane(0) };
    await beginAs(seat.pane, "Trần Thị Lan", "Thư ký Hội đồng");
    await receiveFromWorkbook(seat.pane);
    await recordItemByKey(seat);
    await markByKey(seat, ["30", "20,5", "15", "7"]);
    expect(other.complaints).toEqual([]);
    await other.close();
  });

  test("the ribbon's buttons show the pane at their step", async () => {
    const ribbon = open.page.locator("#ribbon");
    for (const step of STEPS) {
      const { vi: title } = STEP_TEXT[step].title;
      await ribbon.getByRole("button", { name: title, exact: true }).click();
      await open.pane(0).getByRole("heading", { name: title, exact: true }).waitFor();
    }
  });

  test("page and pane speak English, and Vietnamese again", async () => {
    const pane = open.pane(0);
    await open.page.getByRole("button", { name: "English", exact: true }).first().click();
    await open.page.getByRole("button", { name: workbenchText.save.en }).waitFor();
    await button(pane, paneText.language.vi).click();
    await pane.getByRole("heading", { name: STEP_TEXT.summary.title.en, exact: true }).waitFor();
    await button(pane, paneText.language.en).click();
    await open.page.getByRole("button", { name: "Tiếng Việt", exact: true }).first().click();
    await pane.getByRole("heading", { name: STEP_TEXT.summary.title.vi, exact: true }).waitFor();
  });

  async function setWidth(width: PaneWidth): Promise<void> {
    const name = `${workbenchText.width.vi} ${String(width)}`;
    await open.page.getByRole("button", { name, exact: true }).click();
  }

  /** By step and width; the pane has data in each of its steps. */
  async function violations(widths: readonly PaneWidth[]) {
    const pane = open.pane(0);
    await check(pane);
    await button(pane, paneText.details.vi).click();
    await goTo(pane, "score");
    await pane.getByLabel(scoreText.iAm.vi).selectOption({ index: 1 });
    const found: string[] = [];
    for (const width of widths) {
      await setWidth(width);
      for (const step of STEPS) {
        await goTo(pane, step);
        await pane.locator("[data-busy=false]").waitFor();
        const broken = await axeViolations(open.page);
        found.push(...broken.map((text) => `${step} at ${String(width)}: ${text}`));
      }
    }
    return found;
  }

  test("no step breaks a rule of axe, light", async () => {
    expect(await violations(PANE_WIDTHS)).toEqual([]);
  });

  test("no step breaks a rule of axe, dark", async () => {
    await open.page.getByRole("button", { name: workbenchText.dark.vi, exact: true }).click();
    expect(await violations(PANE_WIDTHS)).toEqual([]);
    await open.page.getByRole("button", { name: workbenchText.dark.vi, exact: true }).click();
  });

  test("no step breaks a rule of axe in colours that the system forces", async () => {
    await open.page.emulateMedia({ forcedColors: "active" });
    expect(await violations([320])).toEqual([]);
  });

  test("at 200 % no step of the narrow pane scrolls sideways or hides its main button", async () => {
    const other = await openWorkbench(browser, server.address, TALL);
    const pane = other.pane(0);
    await beginAs(pane, "Trần Thị Lan", "Thư ký Hội đồng");
    await receiveFromWorkbook(pane);
    await check(pane);
    await goTo(pane, "score");
    await pane.getByLabel(scoreText.iAm.vi).selectOption({ index: 1 });
    await zoomPane(other.page, { width: 320, height: 800 });
    const found: Record<string, readonly string[]> = {};
    for (const step of STEPS) {
      await goTo(pane, step);
      await pane.locator("[data-busy=false]").waitFor();
      const isPressable = await isWithin(button(pane, MAIN_BUTTONS[step]));
      found[step] = [...(await tooWide(pane)), ...(isPressable ? [] : ["main button"])];
    }
    expect(found).toEqual(Object.fromEntries(STEPS.map((step) => [step, []])));
    expect(other.complaints).toEqual([]);
    await other.close();
  });
});
