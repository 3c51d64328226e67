import type { Page } from "playwright-core";
import { workbenchText } from "../../src/strings/workbenchText";
import { findChromium } from "../e2e/findChromium";
import { launchBrowser, openWorkbench, type OpenWorkbench } from "../e2e/openWorkbench";
import { beginAs, check, goTo, receiveFromWorkbook, shownFindings } from "../e2e/paneSteps";
import { startServer } from "../e2e/startServer";
import { buildEmptyPane } from "./buildEmptyPane";

const TIMES = 5;

/**
 * From opening a pane over the sample, received and checked before, until its step Kiểm tra lists findings:
 * as a multiple of what a pane with a single button takes, in the same browser.
 */
export async function benchOpening(): Promise<void> {
  console.log("\nfrom pane open to first findings on the sample / an empty Fluent pane");
  const chromium = findChromium();
  if (chromium === null) {
    console.log("left out: no Chromium found");
    return;
  }
  const script = await buildEmptyPane();
  const server = await startServer();
  const browser = await launchBrowser(chromium);
  try {
    const open = await openWorkbench(browser, server.address);
    await beginAs(open.pane(0), "Trần Thị Lan", "Cán bộ tiếp nhận");
    await receiveFromWorkbook(open.pane(0));
    await check(open.pane(0));
    const findings = await median(() => openSecondPane(open));
    const page = await open.page.context().newPage();
    await serveEmptyPane(page, server.address, script);
    const empty = await median(() => openEmptyPane(page, server.address));
    console.log((findings / empty).toFixed(1));
  } finally {
    await browser.close();
    await server.stop();
  }
}

/** Milliseconds, after one run that fills the browser's caches. */
async function median(work: () => Promise<number>): Promise<number> {
  await work();
  const times: number[] = [];
  for (let time = 0; time < TIMES; time += 1) times.push(await work());
  times.sort((a, b) => a - b);
  return times[Math.floor(TIMES / 2)] ?? 0;
}

async function openSecondPane(open: OpenWorkbench): Promise<number> {
  const toggle = open.page.getByRole("button", { name: workbenchText.secondPane.vi });
  const start = performance.now();
  await toggle.click();
  await goTo(open.pane(1), "check");
  await shownFindings(open.pane(1));
  const took = performance.now() - start;
  await toggle.click();
  return took;
}

async function serveEmptyPane(page: Page, address: string, script: string): Promise<void> {
  const body = '<!doctype html><div id="root"></div><script src="empty.js"></script>';
  await page.route(`${address}empty/pane.html`, (route) =>
    route.fulfill({ contentType: "text/html", body }),
  );
  await page.route(`${address}empty/empty.js`, (route) =>
    route.fulfill({ contentType: "text/javascript", body: script }),
  );
}

async function openEmptyPane(page: Page, address: string): Promise<number> {
  const start = performance.now();
  await page.goto(`${address}empty/pane.html`);
  await page.getByRole("button", { name: "empty" }).waitFor();
  return performance.now() - start;
}
