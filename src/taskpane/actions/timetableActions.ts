import { calendarTasks } from "../../domain/report/calendarTasks";
import { ok } from "../../domain/result";
import { doneText } from "../../strings/actionText";
import { timetableText } from "../../strings/timetableText";
import { recordTask, type TaskRecording } from "../../workflow/recordTask";
import { saveFile } from "../host/saveFile";
import type { Action } from "../state/action";
import type { PaneState } from "../state/paneState";
import { finishEdit } from "./finish";

/** Writes how far a task has come. */
export const taskAction: Action<TaskRecording> = {
  id: "recordTask",
  step: "summary",
  changesWorkbook: true,
  canRun: ({ view }) => view?.timetable != null,
  run: async ({ context }, input) =>
    finishEdit(await recordTask(context, input), doneText.taskRecorded, true),
};

/** Hands the tasks that have a day to the browser as a calendar. Reads nothing anew, writes nothing. */
export const saveCalendarAction: Action<null> = {
  id: "saveCalendar",
  step: "summary",
  changesWorkbook: false,
  canRun: (state) => tasksOf(state).some(({ due }) => due !== null),
  run: async ({ host, state }) => {
    const { writeIcs } = await import("../../files/writeIcs");
    const entries = tasksOf(state);
    const days = calendarTasks(state.plan.id, entries);
    const contents = writeIcs(timetableText.title.vi, days, host.now());
    saveFile("tien-do.ics", contents, "text/calendar");
    return ok({ said: doneText.calendarSaved(days.length, entries.length - days.length) });
  },
};

function tasksOf({ view }: PaneState) {
  return view?.timetable?.records ?? [];
}
