import type { FrameLocator, Page } from "playwright-core";
import { ACTION_TEXT } from "../../src/strings/actionText";
import { DOSSIER_STATE_TEXT, dossierText } from "../../src/strings/dossierText";
import { scoreText } from "../../src/strings/scoreText";
import { STEP_TEXT, type StepName } from "../../src/strings/stepText";
import { expectSoon } from "./expectSoon";
import { button, goByKey, hasFocus, pressByKey, tabTo, typeInto } from "./keySteps";

/** What the council does, by the keyboard alone. */
interface Seat {
  readonly page: Page;
  readonly pane: FrameLocator;
}

async function goToStepByKey({ page, pane }: Seat, step: StepName): Promise<void> {
  const { vi: title } = STEP_TEXT[step].title;
  await pane.locator("[data-busy=false]").waitFor();
  await pressByKey(page, pane.getByRole("navigation").getByRole("button", { name: title }));
  await pane.getByRole("heading", { name: title, exact: true }).waitFor();
}

/** Says of the first missing item that it is there. */
export async function recordItemByKey(seat: Seat): Promise<void> {
  const { page, pane } = seat;
  await goToStepByKey(seat, "dossier");
  await pressByKey(page, button(pane, new RegExp(`^${dossierText.state.vi}: `)));
  const state = pane.getByLabel(dossierText.state.vi, { exact: true });
  await tabTo(page, state);
  await page.keyboard.type(DOSSIER_STATE_TEXT.present.vi);
  await tabTo(page, button(pane, ACTION_TEXT.recordDossier.vi));
  await page.keyboard.press("Enter");
  await pane.getByText(/^Đã ghi vào trang Hồ sơ/).waitFor();
}

/** The first member marks the candidate shown; `points` in the order of the criteria. */
export async function markByKey(seat: Seat, points: readonly string[]): Promise<void> {
  const { page, pane } = seat;
  await goToStepByKey(seat, "score");
  await goByKey(page, pane.getByLabel(scoreText.iAm.vi));
  await page.keyboard.press("ArrowDown");
  const fields = pane.getByRole("region", { name: scoreText.card.vi }).locator("input");
  for (const [at, amount] of points.entries()) await typeInto(page, fields.nth(at), amount);
  await page.keyboard.press("Enter");
  await pane.getByText(/^Đã ghi điểm của /).waitFor();
  // The keyboard goes on at the next candidate.
  await expectSoon(() => hasFocus(fields.first()), true);
}
