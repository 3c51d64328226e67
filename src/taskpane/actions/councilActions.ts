import { doneText } from "../../strings/actionText";
import { recordVote, wholeListVote } from "../../workflow/recordVote";
import { saveCouncil, setAttendance } from "../../workflow/saveCouncil";
import type { Action } from "../state/action";
import type { PaneState } from "../state/paneState";
import { finishEdit } from "./finish";

type Parameter<F extends (context: never, input: never) => unknown> = Parameters<F>[1];

const isOpened = ({ view }: PaneState) => view !== null;

/** Writes the council's members. */
export const saveCouncilAction: Action<Parameter<typeof saveCouncil>> = {
  id: "saveCouncil",
  step: "vote",
  changesWorkbook: true,
  canRun: isOpened,
  run: async ({ context }, members) =>
    finishEdit(await saveCouncil(context, members), doneText.councilSaved),
};

/** Writes who is present. */
export const attendanceAction: Action<Parameter<typeof setAttendance>> = {
  id: "setAttendance",
  step: "vote",
  changesWorkbook: true,
  canRun: isOpened,
  run: async ({ context }, present) =>
    finishEdit(await setAttendance(context, present), doneText.attendanceSaved),
};

/** Writes the counts of one vote. */
export const voteAction: Action<Parameter<typeof recordVote>> = {
  id: "recordVote",
  step: "vote",
  changesWorkbook: true,
  canRun: isOpened,
  run: async ({ context }, input) =>
    finishEdit(await recordVote(context, input), doneText.voteRecorded(input.nominations.length)),
};

/** Writes one vote's counts for all the candidates of a list but those taken out. */
export const wholeListAction: Action<Parameter<typeof wholeListVote>> = {
  id: "wholeListVote",
  step: "vote",
  changesWorkbook: true,
  canRun: isOpened,
  run: async ({ context }, input) =>
    finishEdit(
      await wholeListVote(context, input),
      doneText.voteRecorded(input.nominations.length),
    ),
};
