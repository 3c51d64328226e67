import type { PaneState } from "../state/paneState";

/** Where the register is gone a second one would be begun. */
export function mayReceive({ view }: PaneState): boolean {
  return view !== null && view.lostRegister === null;
}
