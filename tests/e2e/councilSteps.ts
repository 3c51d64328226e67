import type { FrameLocator } from "playwright-core";
import { ACTION_TEXT } from "../../src/strings/actionText";
import { checkStepText, SEVERITY_TEXT } from "../../src/strings/checkStepText";
import { DOSSIER_STATE_TEXT, dossierText } from "../../src/strings/dossierText";
import { paneText } from "../../src/strings/paneText";
import { scoreText } from "../../src/strings/scoreText";
import { TALLY_TEXT, voteText } from "../../src/strings/voteText";
import type { VoteTally } from "../../src/domain/voting/tally";
import { goTo, numberIn } from "./paneSteps";

/** Accepts the first warning listed. */
export async function acceptFirstWarning(pane: FrameLocator, reason: string): Promise<void> {
  await goTo(pane, "check");
  await pane.getByLabel(checkStepText.severity.vi).selectOption(SEVERITY_TEXT.warning.vi);
  await pane.getByRole("button", { name: paneText.details.vi, exact: true }).first().click();
  await pane.getByLabel(checkStepText.reason.vi).fill(reason);
  await press(pane, ACTION_TEXT.acceptFinding.vi);
  await pane.getByText(/^Đã chấp nhận cảnh báo/).waitFor();
}

/** Says that the first missing item is there. */
export async function recordFirstMissingItem(pane: FrameLocator, evidence: string): Promise<void> {
  await goTo(pane, "dossier");
  const opener = new RegExp(`^${dossierText.state.vi}: `);
  await pane.getByRole("button", { name: opener }).first().click();
  await pane
    .getByLabel(dossierText.state.vi, { exact: true })
    .selectOption(DOSSIER_STATE_TEXT.present.vi);
  await pane.getByLabel(dossierText.evidence.vi).fill(evidence);
  await press(pane, ACTION_TEXT.recordDossier.vi);
  await pane.getByText(/^Đã ghi vào trang Hồ sơ/).waitFor();
}

/** Gives the id of the candidate marked. `points` in the order of the criteria. */
export async function markAs(
  pane: FrameLocator,
  member: string,
  points: readonly string[],
): Promise<string> {
  await goTo(pane, "score");
  await pane.getByLabel(scoreText.iAm.vi).selectOption(member);
  const card = pane.getByRole("region", { name: scoreText.card.vi });
  const candidate = await card.getByLabel(scoreText.candidate.vi, { exact: true }).inputValue();
  for (const [at, amount] of points.entries()) {
    await card.locator("input").nth(at).fill(amount);
  }
  await press(pane, ACTION_TEXT.recordMark.vi);
  await pane.getByText(new RegExp(`^Đã ghi điểm của ${member}`)).waitFor();
  return candidate;
}

/** Calls all members; the first `present` of them are there. Gives how many were called. */
export async function callCouncil(pane: FrameLocator, present: number): Promise<number> {
  await goTo(pane, "vote");
  const part = pane.getByRole("region", { name: voteText.council.vi, exact: true });
  await part.getByText(new RegExp(`^${voteText.attendance.vi}: `)).click();
  const groups = part.getByRole("radiogroup");
  const members = await groups.count();
  for (let at = 0; at < members; at += 1) {
    const word = at < present ? paneText.present.vi : paneText.absent.vi;
    await groups.nth(at).getByRole("radio", { name: word, exact: true }).check();
  }
  await press(pane, ACTION_TEXT.setAttendance.vi);
  await pane.getByText(/^Đã ghi điểm danh/).waitFor();
  return members;
}

/** Records the counts for one candidate. */
export async function recordVote(
  pane: FrameLocator,
  candidate: string,
  tally: Readonly<Partial<VoteTally>>,
): Promise<void> {
  await goTo(pane, "vote");
  await pane.getByLabel(voteText.candidate.vi, { exact: true }).selectOption(candidate);
  for (const [field, count] of Object.entries(tally)) {
    const label = TALLY_TEXT[field as keyof VoteTally].vi;
    await pane.getByLabel(label, { exact: true }).fill(String(count));
  }
  await press(pane, ACTION_TEXT.recordVote.vi);
  await pane.getByText(/^Đã ghi số phiếu cho 1/).waitFor();
}

/** Gives how many have passed, as the pane says. */
export async function writeSummary(pane: FrameLocator): Promise<number> {
  await goTo(pane, "summary");
  await press(pane, ACTION_TEXT.summarise.vi);
  return numberIn(pane, /^Đã ghi Bảng tổng hợp: (\d+) \//);
}

async function press(pane: FrameLocator, name: string): Promise<void> {
  await pane.getByRole("button", { name, exact: true }).click();
}
