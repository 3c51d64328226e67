import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { FrameLocator } from "playwright-core";
import { ACTION_TEXT, doneText } from "../../src/strings/actionText";
import { checkStepText } from "../../src/strings/checkStepText";
import { scoreText } from "../../src/strings/scoreText";
import { STEP_TEXT, type StepName } from "../../src/strings/stepText";
import { workbenchText } from "../../src/strings/workbenchText";
import { PANE_WIDTHS, type PaneWidth } from "../../src/workbench/page/Toolbar";
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
  await shootPage(open);
  await inEachLook(open, {
    ready: (pane) => readyAs(pane, member),
    shoot: async (look) => {
      for (const step of STEPS) {
        await goTo(open.pane(0), step);
        await toTop(open.pane(0));
        await shootPane(open, step, look);
      }
    },
  });
}

export interface PaneLook {
  readonly width: number;
  readonly theme: "light" | "dark";
}

interface Shooting {
  /** Does what the pane has forgotten with its other theme. */
  readonly ready: (pane: FrameLocator) => Promise<void>;
  readonly shoot: (look: PaneLook) => Promise<void>;
}

/** Each width in the light, then in the dark; the pane is left light and as wide as at the beginning. */
export async function inEachLook(open: OpenWorkbench, { ready, shoot }: Shooting): Promise<void> {
  const { page } = open;
  const before = page.viewportSize() ?? PAGE;
  await page.setViewportSize(TALL);
  for (const theme of ["light", "dark"] as const) {
    if (theme === "dark") await turnTheme(open);
    await ready(open.pane(0));
    for (const width of PANE_WIDTHS) {
      await setWidth(open, width);
      await shoot({ width, theme });
    }
  }
  await turnTheme(open);
  await setWidth(open, PANE_WIDTHS[0]);
  await page.setViewportSize(before);
}

async function turnTheme({ page }: OpenWorkbench): Promise<void> {
  await page.getByRole("button", { name: workbenchText.dark.vi }).click();
}

async function setWidth({ page }: OpenWorkbench, width: PaneWidth): Promise<void> {
  const name = `${workbenchText.width.vi} ${String(width)}`;
  await page.getByRole("button", { name, exact: true }).click();
}

/** The pane as it stands, as `<name>-<width>-<theme>.png`. */
export async function shootPane(
  open: OpenWorkbench,
  name: string,
  { width, theme }: PaneLook,
): Promise<void> {
  const { page } = open;
  await page.mouse.move(AWAY.x, AWAY.y);
  await settle(open.pane(0));
  const path = join(FOLDER, `${name}-${String(width)}-${theme}.png`);
  await page.locator("#panes iframe").first().screenshot({ path });
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
