import { ok } from "../../domain/result";
import { doneText } from "../../strings/actionText";
import { returnsMadeText } from "../../strings/unitReturnText";
import { makeUnitReturns } from "../../workflow/makeUnitReturns";
import { writeReminders } from "../../workflow/writeReminders";
import { writeReplies } from "../../workflow/writeReplies";
import { saveFile } from "../host/saveFile";
import type { Action } from "../state/action";
import type { PaneState } from "../state/paneState";

const RETURNS_FILE = "tra-don-vi.zip";

const hasRegister = ({ view }: PaneState) => view?.register != null;

/** Writes the reminders; the input is a later last day, or null where none is granted. */
export const remindersAction: Action<string | null> = {
  id: "writeReminders",
  step: "receive",
  changesWorkbook: true,
  canRun: ({ view }) => view !== null,
  run: async ({ context }, granted) => {
    const written = await writeReminders(context, granted);
    if (!written.ok) return written;
    const { units, notes } = written.value;
    return ok({ said: doneText.remindersWritten(units.length), notes });
  },
};

/** Writes a slip for each unit that has sent something. */
export const repliesAction: Action<null> = {
  id: "writeReplies",
  step: "receive",
  changesWorkbook: true,
  canRun: hasRegister,
  run: async ({ context }) => {
    const written = await writeReplies(context);
    if (!written.ok) return written;
    const { units, notes } = written.value;
    return ok({ said: doneText.repliesWritten(units.length), notes });
  },
};

/** Hands the workbooks that go back to the units to the browser, as one .zip. Writes nothing. */
export const returnsAction: Action<null> = {
  id: "saveReturns",
  step: "receive",
  changesWorkbook: false,
  canRun: hasRegister,
  run: async ({ context, host }) => {
    const made = await makeUnitReturns(context);
    if (!made.ok) return made;
    const { returns, unplaced } = made.value;
    if (returns.length > 0) {
      const files = returns.map(({ name, sheets }) => ({ name, sheets }));
      saveFile(RETURNS_FILE, await host.engine.packFiles(files), "application/zip");
    }
    const said = returnsMadeText({
      files: returns.length,
      remarks: returns.reduce((sum, { remarks }) => sum + remarks, 0),
      unplaced: unplaced.asks + unplaced.unread,
    });
    return ok({ said, intent: returns.length > 0 ? "success" : "info" });
  },
};
