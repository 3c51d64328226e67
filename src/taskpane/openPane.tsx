import type { Theme } from "@fluentui/react-components";
import { createRoot } from "react-dom/client";
import { loadPlan, PLAN_LIST } from "../domain/regulation/plans";
import { keptPlan } from "../workflow/keptSession";
import { openAction } from "./actions/openAction";
import type { PaneHost } from "./host/paneHost";
import { Pane } from "./Pane";
import { startLiveCheck } from "./state/liveCheck";
import { firstState } from "./state/paneState";
import { PaneStore } from "./state/PaneStore";
import { roleOf } from "./state/roleOf";
import { stepsInOrder } from "./state/stepState";
import { loadAllSteps } from "./steps/stepChunks";
import { colorSchemeOf } from "./theme";

/** Makes the store: the plan that the workbook was opened with, and what this machine remembers. */
export async function makeStore(host: PaneHost): Promise<PaneStore> {
  const { memory, workbook } = host;
  const [kept, offered] = await Promise.all([keptPlan(workbook), loadPlan(PLAN_LIST[0]?.id ?? "")]);
  if (!offered.ok) throw new Error("There is no plan to begin with");
  const person = memory.get("person") ?? "";
  const role = person === "" ? null : roleOf(memory.get("role"));
  const [step = "receive"] = stepsInOrder({ role });
  return new PaneStore(host, {
    ...firstState((kept.ok ? kept.value : null) ?? offered.value),
    person,
    role,
    step,
    language: memory.get("language") === "en" ? "en" : "vi",
    tourPage: memory.get("tour") === null ? 0 : null,
  });
}

/** Draws the pane, reads the workbook and begins to watch it. */
export function openPane(root: HTMLElement, store: PaneStore, theme: Theme): void {
  root.ownerDocument.documentElement.style.setProperty("color-scheme", colorSchemeOf(theme));
  createRoot(root).render(<Pane store={store} theme={theme} />);
  // A step whose chunk cannot be had says so when it is shown.
  void store.run(openAction, null).then(() => loadAllSteps().catch(() => undefined));
  void startLiveCheck(store);
}
