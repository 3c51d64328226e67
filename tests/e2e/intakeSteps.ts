import type { FrameLocator, Locator, Page } from "playwright-core";
import { arrivalText } from "../../src/strings/arrivalText";
import { paneText } from "../../src/strings/paneText";
import { tidyingText } from "../../src/strings/tidyingText";

/** What a clerk does with files that units sent, by the words of the pane. */
export async function chooseFolder(pane: FrameLocator, folder: string): Promise<string> {
  await pane.getByLabel(arrivalText.chooseFolder.vi).setInputFiles(folder);
  return previewSaid(pane);
}

export async function chooseFiles(pane: FrameLocator, files: readonly string[]): Promise<string> {
  await pane.getByLabel(arrivalText.chooseFiles.vi).setInputFiles(files);
  return previewSaid(pane);
}

/** What the pane says of the files it has read. */
async function previewSaid(pane: FrameLocator): Promise<string> {
  const said = pane.getByText(/^Đã đọc \d+ tệp/);
  await said.waitFor();
  await settled(pane);
  return said.innerText();
}

export function settled(pane: FrameLocator): Promise<void> {
  return pane.locator("[data-busy=false]").waitFor();
}

/** A table from the clipboard of the machine, put there as HTML and pasted by the keyboard. */
export async function pasteTable(page: Page, pane: FrameLocator, html: string): Promise<string> {
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.evaluate(
    async ({ kind, contents }) => {
      const item = new ClipboardItem({ [kind]: new Blob([contents], { type: kind }) });
      await navigator.clipboard.write([item]);
    },
    { kind: "text/html", contents: html },
  );
  await pane.getByLabel(arrivalText.paste.vi).focus();
  await page.keyboard.press("Control+V");
  return previewSaid(pane);
}

/** The card of a chosen file. */
export function fileCard(pane: FrameLocator, file: string | RegExp): Locator {
  return pane.getByRole("group", { name: file, exact: true });
}

/** What is said of each chosen file, and of its lists: "sẵn sàng tiếp nhận", "1 danh sách, 5 đề nghị". */
export async function outcomes(
  pane: FrameLocator,
): Promise<ReadonlyMap<string, readonly [outcome: string, size: string]>> {
  const cards = pane.getByRole("list", { name: arrivalText.list.vi }).locator(":scope > li");
  const texts = await cards.allInnerTexts();
  return new Map(
    texts.map((text) => {
      const [file = "", outcome = "", size = ""] = text.split(/\n+/);
      return [file, [outcome, size]];
    }),
  );
}

/** Opens the card of a file and all its columns. */
export async function openColumns(pane: FrameLocator, file: string): Promise<Locator> {
  const card = fileCard(pane, file);
  await card.getByRole("button", { name: `${paneText.details.vi}: ${file}` }).click();
  await card.getByRole("button", { name: new RegExp(`^${arrivalText.columns.vi} \\(`) }).click();
  return card;
}

export async function setColumn(
  pane: FrameLocator,
  card: Locator,
  { heading, meaning }: { readonly heading: string; readonly meaning: string },
): Promise<void> {
  const field = card.getByLabel(`${arrivalText.holds.vi} (“${heading}”)`).first();
  await field.selectOption({ label: meaning });
  await settled(pane);
  await card.getByText(arrivalText.remembered.vi).first().waitFor();
}

/** Gives what the pane says is done. */
export async function receiveChosen(pane: FrameLocator, ready: number): Promise<string> {
  const name = `Tiếp nhận tệp đã chọn (${String(ready)})`;
  await pane.getByRole("button", { name }).click();
  await settled(pane);
  return pane.getByText(/^Xong: /).innerText();
}

/** Opens a part below what was received, once what it proposes is found. */
export async function openPart(pane: FrameLocator, title: string): Promise<Locator> {
  const part = pane.getByRole("region", { name: new RegExp(`^${title}( \\(\\d+\\))?$`) });
  const opener = part.getByRole("button", { name: new RegExp(`^${title}( \\(\\d+\\))?$`) });
  if ((await opener.getAttribute("aria-expanded")) === "false") await opener.click();
  await part.getByText(tidyingText.computing.vi).waitFor({ state: "detached" });
  return part;
}

/** Accepts every repair that is proposed, those alike together where they are several. */
export async function acceptAllRepairs(pane: FrameLocator): Promise<void> {
  const part = await openPart(pane, tidyingText.repairs.vi);
  const none = part.getByText(tidyingText.repairsNone.vi);
  const buttons = part.getByRole("button", { name: /^Sửa (cả \d+ chỗ|chỗ này): / });
  for (;;) {
    await none.or(buttons.first()).waitFor();
    if ((await buttons.count()) === 0) return;
    const several = part.getByRole("button", { name: /^Sửa cả \d+ chỗ: / });
    await ((await several.count()) > 0 ? several : buttons).first().click();
    await pane.getByText(/^Đã sửa \d+ chỗ/).waitFor();
    await settled(pane);
    await part.getByText(tidyingText.computing.vi).waitFor({ state: "detached" });
  }
}
