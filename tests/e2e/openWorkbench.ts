import { chromium, type Browser, type FrameLocator, type Page } from "playwright-core";

/** The page of the workbench in a browser, and everything it should not have done. */
export interface OpenWorkbench {
  readonly page: Page;
  /** The first or second pane. */
  pane(place: number): FrameLocator;
  /** Requests to other machines, answers of failure, console errors and thrown errors. */
  readonly complaints: readonly string[];
  close(): Promise<void>;
}

export interface BrowserLook {
  readonly width: number;
  readonly height: number;
}

/** Chromium of Debian, as root in a container, without its own calls home. */
const ARGUMENTS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

export function launchBrowser(executablePath: string): Promise<Browser> {
  return chromium.launch({ executablePath, args: ARGUMENTS });
}

export async function openWorkbench(
  browser: Browser,
  address: string,
  viewport: BrowserLook = { width: 1366, height: 800 },
): Promise<OpenWorkbench> {
  const context = await browser.newContext({ ignoreHTTPSErrors: true, viewport });
  const page = await context.newPage();
  const complaints = watchPage(page, new URL(address).origin);
  await page.goto(address);
  await page.waitForFunction(() => "workbench" in window);
  return {
    page,
    complaints,
    pane: (place) => page.frameLocator(`#panes iframe >> nth=${String(place)}`),
    close: () => context.close(),
  };
}

function watchPage(page: Page, origin: string): readonly string[] {
  const complaints: string[] = [];
  page.on("request", (request) => {
    const url = new URL(request.url());
    if (url.origin !== origin && !["data:", "blob:"].includes(url.protocol)) {
      complaints.push(`request to ${request.url()}`);
    }
  });
  page.on("response", (response) => {
    if (response.status() >= 400) {
      complaints.push(`${String(response.status())} for ${response.url()}`);
    }
  });
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(`console: ${message.text()}`);
  });
  page.on("pageerror", (error) => {
    complaints.push(`thrown: ${error.message}`);
  });
  return complaints;
}
