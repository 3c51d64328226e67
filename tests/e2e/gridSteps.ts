import { readFile } from "node:fs/promises";
import type { Page } from "playwright-core";
import { workbenchText } from "../../src/strings/workbenchText";

/** Types into the selected cell with the keyboard; the field that names the cell gives the grid the focus. */
export async function typeAtSelection(page: Page, text: string): Promise<void> {
  const nameBox = page.locator("#grid input").first();
  await nameBox.fill(await nameBox.inputValue());
  await nameBox.press("Enter");
  await page.keyboard.type(text);
  await page.keyboard.press("Enter");
}

/** The bytes of the file that the workbench hands over. */
export async function saveWorkbook(page: Page): Promise<Uint8Array> {
  const started = page.waitForEvent("download");
  await page.getByRole("button", { name: workbenchText.save.vi }).click();
  const download = await started;
  return readFile(await download.path());
}
