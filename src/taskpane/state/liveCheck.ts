import type { Edit } from "../../workbook/workbook";
import type { PaneStore } from "./PaneStore";

/** How long a person must have stopped typing, in milliseconds. */
const QUIET = 600;

/**
 * Looks at the register again once a person has stopped editing it in this Excel, while the switch is
 * on. Never writes. A workbook that cannot be watched only means that the person presses the button.
 */
export async function startLiveCheck(store: PaneStore): Promise<void> {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const lookSoon = () => {
    clearTimeout(waiting);
    waiting = setTimeout(() => {
      if (store.getState().busy) lookSoon();
      else void store.lookAgain();
    }, QUIET);
  };
  await store.host.workbook.watch((edit) => {
    if (concernsRegister(store, edit)) lookSoon();
  });
}

function concernsRegister(store: PaneStore, { sheet, source }: Edit): boolean {
  const { liveCheck, view } = store.getState();
  return liveCheck && source === "local" && sheet !== null && sheet === view?.register?.sheet;
}
