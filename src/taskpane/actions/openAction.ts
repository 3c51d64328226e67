import { ok } from "../../domain/result";
import type { Action } from "../state/action";

/** Reads the workbook, as on opening; the store does the reading after every action. */
export const openAction: Action<null> = {
  id: "open",
  step: null,
  changesWorkbook: true,
  canRun: () => true,
  run: () => Promise.resolve(ok({ said: null })),
};
