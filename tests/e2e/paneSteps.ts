import type { FrameLocator } from "playwright-core";
import { ACTION_TEXT } from "../../src/strings/actionText";
import { paneText } from "../../src/strings/paneText";
import { STEP_TEXT, type StepName } from "../../src/strings/stepText";

/** What people do in the pane, by the words they see there. */
export async function beginAs(pane: FrameLocator, person: string, role: string): Promise<void> {
  await pane.getByLabel(paneText.personName.vi).fill(person);
  await pane.getByText(role, { exact: true }).click();
  await pane.getByRole("button", { name: paneText.begin.vi }).click();
  await pane.getByRole("button", { name: "Bỏ qua" }).click();
}

export async function goTo(pane: FrameLocator, step: StepName): Promise<void> {
  const name = new RegExp(STEP_TEXT[step].title.vi);
  await pane.getByRole("navigation").getByRole("button", { name }).click();
}

/** Gives the number of nominations that the pane says stand in the register. */
export async function receiveFromWorkbook(pane: FrameLocator): Promise<number> {
  await goTo(pane, "receive");
  await pane.getByRole("button", { name: ACTION_TEXT.receiveSheets.vi }).click();
  return numberIn(pane, /^Trong sổ Danh sách: (\d+) đề nghị/);
}

export async function pressCheck(pane: FrameLocator): Promise<void> {
  await goTo(pane, "check");
  await checkStep(pane).getByRole("button", { name: ACTION_TEXT.check.vi, exact: true }).click();
}

function checkStep(pane: FrameLocator) {
  return pane.getByRole("region", { name: STEP_TEXT.check.title.vi });
}

/** Gives how many findings the pane lists, and how many things it says were not checked. */
export async function check(
  pane: FrameLocator,
): Promise<{ readonly findings: number; readonly notChecked: number }> {
  await pressCheck(pane);
  await pane.locator("[data-busy=false]").waitFor();
  await checkStep(pane)
    .getByText(/^Đã kiểm tra/)
    .waitFor();
  return {
    findings: await shownFindings(pane),
    notChecked: await numberIn(pane, /^Chưa kiểm tra \((\d+)\)/),
  };
}

export function shownFindings(pane: FrameLocator): Promise<number> {
  return numberIn(pane, /^Hiện (\d+) \/ \d+/);
}

/** The number that the pattern's first group finds in the pane. */
export async function numberIn(pane: FrameLocator, pattern: RegExp): Promise<number> {
  const text = await pane.getByText(pattern).first().innerText();
  return Number(pattern.exec(text)?.[1]);
}
