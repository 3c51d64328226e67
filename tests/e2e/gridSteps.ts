import { readFile } from "node:fs/promises";
import type { Page } from "playwright-core";
import { workbenchText } from "../../src/strings/workbenchText";

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** Types into the selected cell with the keyboard; the field that names the cell gives the grid the focus. */
export async function typeAtSelection(page: Page, text: string): Promise<void> {
  const nameBox = page.locator("#grid input").first();
  await nameBox.fill(await nameBox.inputValue());
  await nameBox.press("Enter");
  await page.keyboard.type(text);
  await page.keyboard.press("Enter");
}

/** Goes to a cell of the sheet that is shown, by its address, and types into it. */
export async function typeAt(page: Page, address: string, text: string): Promise<void> {
  const nameBox = page.locator("#grid input").first();
  await nameBox.fill(address);
  await nameBox.press("Enter");
  await page.keyboard.type(text);
  await page.keyboard.press("Enter");
}

/** Hands the page a file to open, as the button for it does. */
export async function openFile(
  page: Page,
  { name, bytes }: { readonly name: string; readonly bytes: Uint8Array },
): Promise<void> {
  const asked = page.waitForEvent("filechooser");
  await page.getByRole("button", { name: workbenchText.open.vi }).click();
  const chooser = await asked;
  await chooser.setFiles({ name, mimeType: XLSX, buffer: Buffer.from(bytes) });
}

/** The bytes of the file that the workbench hands over. */
export async function saveWorkbook(page: Page): Promise<Uint8Array> {
  const { bytes } = await downloaded(page, () =>
    page.getByRole("button", { name: workbenchText.save.vi }).click(),
  );
  return bytes;
}

/** The file that is handed to the browser to save when that is done. */
export async function downloaded(
  page: Page,
  act: () => Promise<void>,
): Promise<{ readonly name: string; readonly bytes: Uint8Array }> {
  const started = page.waitForEvent("download");
  await act();
  const download = await started;
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}
