import { doneText } from "../../strings/actionText";
import { saveUnits, type UnitEntry } from "../../workflow/saveUnits";
import type { Action } from "../state/action";
import { finishEdit } from "./finish";

export interface UnitsToSave {
  readonly units: readonly UnitEntry[];
  /** The person goes on typing where they are. */
  readonly keepsFocus: boolean;
}

/** Puts units on sheet `Đơn vị`, or says of what kind they are. */
export const saveUnitsAction: Action<UnitsToSave> = {
  id: "saveUnits",
  step: "receive",
  changesWorkbook: true,
  canRun: ({ view }) => view !== null,
  run: async ({ context }, { units, keepsFocus }) =>
    finishEdit(await saveUnits(context, units), doneText.unitsSaved, keepsFocus),
};
