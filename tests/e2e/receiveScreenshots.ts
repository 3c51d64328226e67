import type { FrameLocator, Locator } from "playwright-core";
import { arrivalText } from "../../src/strings/arrivalText";
import { tidyingText } from "../../src/strings/tidyingText";
import { chooseFiles, fileCard, openPart } from "./intakeSteps";
import type { OpenWorkbench } from "./openWorkbench";
import { goTo } from "./paneSteps";
import { inEachLook, shootPane } from "./screenshots";

interface Sent {
  /** Paths of files, to be previewed. */
  readonly files: readonly string[];
  /** Name of the one that may be a newer version. */
  readonly version: string;
}

/** Files as they are previewed, and what is proposed for texts and units' names; a register is there. */
export async function takeReceiveScreenshots(open: OpenWorkbench, sent: Sent): Promise<void> {
  await inEachLook(open, {
    ready: (pane) => readyWith(pane, sent),
    shoot: async (look) => {
      const pane = open.pane(0);
      await toSight(pane.getByRole("heading", { name: arrivalText.preview.vi }));
      await shootPane(open, "receive-files", look);
      await toSight(await openPart(pane, tidyingText.repairs.vi));
      await shootPane(open, "receive-repairs", look);
      await toSight(await openPart(pane, tidyingText.units.vi));
      await shootPane(open, "receive-units", look);
    },
  });
  await goTo(open.pane(0), "receive");
}

async function readyWith(pane: FrameLocator, { files, version }: Sent): Promise<void> {
  await goTo(pane, "receive");
  await chooseFiles(pane, files);
  const card = fileCard(pane, version);
  await card.getByRole("button", { name: new RegExp(`^${arrivalText.differences.vi}`) }).click();
}

/** To the top of the pane. */
function toSight(element: Locator): Promise<void> {
  return element.evaluate((node) => {
    node.scrollIntoView({ block: "start" });
  });
}
