import { webLightTheme } from "@fluentui/react-components";
import { act, render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { Pane } from "../../src/taskpane/Pane";
import { openAction } from "../../src/taskpane/actions/openAction";
import type { PaneHost } from "../../src/taskpane/host/paneHost";
import { makeStore } from "../../src/taskpane/openPane";
import { loadAllSteps } from "../../src/taskpane/steps/stepChunks";
import { startLiveCheck } from "../../src/taskpane/state/liveCheck";

/** The real pane over a host, read and ready. */
export async function mount(host: PaneHost) {
  await loadAllSteps();
  const store = await makeStore(host);
  const drawn = render(<Pane store={store} theme={webLightTheme} />);
  await act(async () => {
    await store.run(openAction, null);
    await startLiveCheck(store);
  });
  return {
    store,
    user: userEvent.setup(),
    container: drawn.container,
    unmount: drawn.unmount,
  };
}

/** Presses a button by its words, and waits for the action to end. */
export async function press(user: ReturnType<typeof userEvent.setup>, name: string | RegExp) {
  await user.click(await screen.findByRole("button", { name }));
  await settled();
}

/** No action is under way. */
export async function settled(): Promise<void> {
  await waitFor(() => {
    expect(document.querySelector("[data-busy=true]")).toBeNull();
  });
}

/** What the step's live region says. */
export function said(): string {
  return screen
    .getAllByRole("status")
    .map((region) => region.textContent)
    .join(" | ");
}

/** The step of the rail with its state. */
export function railStep(title: string): HTMLElement {
  const rail = screen.getByRole("navigation");
  return within(rail).getByRole("button", { name: new RegExp(title) });
}
