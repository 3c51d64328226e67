import type { FrameLocator, Locator, Page } from "playwright-core";

const MOST_TABS = 200;

/** Presses Tab until the element has the focus; fails where it never gets it. */
export async function tabTo(page: Page, element: Locator): Promise<void> {
  await element.waitFor();
  for (let presses = 0; presses < MOST_TABS; presses += 1) {
    if (await hasFocus(element)) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`Never reached by Tab: ${element.toString()}`);
}

export function hasFocus(element: Locator): Promise<boolean> {
  return element.evaluate((node) => node.ownerDocument.activeElement === node);
}

/** From the pane: over the page's tools back to its beginning, then on by Tab. */
export async function goByKey(page: Page, element: Locator): Promise<void> {
  await element.waitFor();
  await page.keyboard.press("F6");
  await page.keyboard.press("F6");
  await tabTo(page, element);
}

export async function pressByKey(page: Page, element: Locator, key = "Enter"): Promise<void> {
  await goByKey(page, element);
  await page.keyboard.press(key);
}

/** Replaces what the field on which the focus is to stand holds. */
export async function typeInto(page: Page, field: Locator, text: string): Promise<void> {
  await tabTo(page, field);
  await page.keyboard.press("Control+A");
  await page.keyboard.type(text);
}

export function button(pane: FrameLocator, name: string | RegExp): Locator {
  return pane.getByRole("button", { name, exact: true }).first();
}
