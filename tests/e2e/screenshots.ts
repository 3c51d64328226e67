import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { FrameLocator } from "playwright-core";
import { ACTION_TEXT, doneText } from "../../src/strings/actionText";
import { checkStepText } from "../../src/strings/checkStepText";
import { scoreText } from "../../src/strings/scoreText";
import { STEP_TEXT, type StepName } from "../../src/strings/stepText";
import { workbenchText } from "../../src/strings/workbenchText";
import { PANE_WIDTHS } from "../../src/workbench/page/Toolbar";
import type { OpenWorkbench } from "./openWorkbench";
import { goTo } from "./paneSteps";

const FOLDER = join("docs", "screenshots");
const STEPS = Object.keys(STEP_TEXT) as readonly StepName[];

const PAGE = { width: 1280, height: 720 };
const TALL = { width: 1280, height: 1100 };
/** Over the grid, where nothing changes under it. */
const AWAY = { x: 200, y: 400 };
const PAUSE_MS = 500;

/** A test run changes no file unless it is asked to: `BX_SCREENSHOTS=1`. */
export const screenshotsAsked = process.env["BX_SCREENSHOTS"] === "1";

/** The page with the pane at its first step, then each step by width and theme, into `docs/screenshots`. */
export async function takeScreenshots(open: OpenWorkbench, member: string): Promise<void> {
  mkdirSync(FOLDER, { recursive: true });
  const { page } = open;
  await shootPage(open);
  await page.setViewportSize(TALL);
  for (const theme of ["light", "dark"] as const) {
    if (theme === "dark") await page.getByRole("button", { name: workbenchText.dark.vi }).click();
    const pane = open.pane(0);
    await readyAs(pane, member);
    for (const width of PANE_WIDTHS) {
      const name = `${workbenchText.width.vi} ${String(width)}`;
      await page.getByRole("button", { name, exact: true }).click();
      for (const step of STEPS) {
        await goTo(pane, step);
        await page.mouse.move(AWAY.x, AWAY.y);
        await toTop(pane);
        await settle(pane);
        const path = join(FOLDER, `${step}-${String(width)}-${theme}.png`);
        await page.locator("#panes iframe").first().screenshot({ path });
      }
    }
  }
}

/** The pane has run its check and knows whose marks are entered. */
async function readyAs(pane: FrameLocator, member: string): Promise<void> {
  await goTo(pane, "check");
  await pane.getByRole("button", { name: ACTION_TEXT.check.vi, exact: true }).click();
  await pane.getByText(/^Đã kiểm tra/).waitFor();
  await goTo(pane, "score");
  await pane.getByLabel(scoreText.iAm.vi).selectOption(member);
}

/** The person has gone from a finding to its cell, and the marks are on. */
async function shootPage(open: OpenWorkbench): Promise<void> {
  const { page } = open;
  const pane = open.pane(0);
  await page.setViewportSize(PAGE);
  await goTo(pane, "check");
  await pane.getByText(checkStepText.marks.vi).click();
  await pane.getByText(doneText.marksShown.vi).waitFor();
  await pane.getByRole("button", { name: ACTION_TEXT.showCell.vi }).first().click();
  await settle(pane);
  await page.mouse.move(AWAY.x, AWAY.y);
  await page.screenshot({ path: join(FOLDER, "workbench.png") });
  await pane.getByText(checkStepText.marks.vi).click();
  await pane.getByText(doneText.marksHidden.vi).waitFor();
}

/** Once the step is drawn. */
async function settle(pane: FrameLocator): Promise<void> {
  await pane.locator("[data-busy=false]").waitFor();
  await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
}

async function toTop(pane: FrameLocator): Promise<void> {
  await pane.locator("body").evaluate((body) => {
    body.ownerDocument.defaultView?.scrollTo(0, 0);
  });
}
