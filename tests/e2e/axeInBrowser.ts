import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Frame, Page } from "playwright-core";

const AXE = readFileSync(createRequire(__filename).resolve("axe-core/axe.min.js"), "utf8");

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly html: string; readonly failureSummary: string }[];
}

/** What breaks a rule of axe in the first pane as it is painted, contrast included. */
export async function axeViolations(page: Page): Promise<readonly string[]> {
  const frame = paneFrame(page);
  if (!(await frame.evaluate(() => "axe" in window))) await frame.evaluate(AXE);
  const found = await frame.evaluate<readonly Violation[]>(
    `axe.run(document.body).then(({ violations }) => violations.map(({ id, nodes }) =>
      ({ id, nodes: nodes.map(({ html, failureSummary }) => ({ html, failureSummary })) })))`,
  );
  return found.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 160)} ${failureSummary}`),
  );
}

function paneFrame(page: Page): Frame {
  const frame = page.frames().find((each) => each.url().endsWith("taskpane.html"));
  if (!frame) throw new Error("The page has no pane");
  return frame;
}
