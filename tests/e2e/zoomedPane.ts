import type { FrameLocator, Locator, Page } from "playwright-core";

/** At 200 % a page is laid out in half as many CSS pixels each way. */
const ZOOM = 2;

interface Box {
  readonly width: number;
  readonly height: number;
}

/** Lays the first pane of the workbench out as at 200 % in a window of that size. */
export async function zoomPane(page: Page, { width, height }: Box): Promise<void> {
  const zoomed = { width: width / ZOOM, height: height / ZOOM };
  await page
    .locator("#panes iframe")
    .first()
    .evaluate((frame, size) => {
      for (const side of ["width", "height"] as const) {
        for (const bound of [side, `min-${side}`, `max-${side}`]) {
          (frame as HTMLElement).style.setProperty(bound, `${String(size[side])}px`, "important");
        }
      }
    }, zoomed);
}

/** What stands wider than the pane: the page itself, lists that scroll, and parts beyond its edge. */
export function tooWide(pane: FrameLocator): Promise<readonly string[]> {
  return pane.locator("html").evaluate((root) => {
    const name = (element: Element) => `${element.tagName} ${element.textContent.slice(0, 60)}`;
    const scrolls = [root, ...root.querySelectorAll("[data-scrolls]")].filter(
      ({ scrollWidth, clientWidth }) => scrollWidth > clientWidth,
    );
    const beyond = [...root.querySelectorAll("main *, header *, nav *")].filter((element) => {
      const { left, right, width } = element.getBoundingClientRect();
      return width > 1 && (left < -1 || right > root.clientWidth + 1);
    });
    return [...scrolls, ...beyond].map(name);
  });
}

/** The element can be brought into sight, stands whole between the pane's two sides, and nothing covers it. */
export function isWithin(element: Locator): Promise<boolean> {
  return element.evaluate((node) => {
    node.scrollIntoView({ block: "center" });
    const { left, right, top, bottom } = node.getBoundingClientRect();
    const { ownerDocument: page } = node;
    const hit = page.elementFromPoint((left + right) / 2, (top + bottom) / 2);
    return left >= 0 && right <= page.documentElement.clientWidth && node.contains(hit);
  });
}
