import {
  countTasks,
  tasksByUrgency,
  timetableState,
  type TaskState,
} from "../domain/report/timetableState";
import { dateText } from "../strings/dateText";
import { standingText, taskCountsText } from "../strings/timetableText";
import type { Review } from "./reviewFiles";

/** How the timetable stands on the day of the run; each task that is not done, the most urgent first. */
export function printTimetable({
  timetable,
  today,
}: Pick<Review, "timetable" | "today">): readonly string[] {
  if (!timetable || timetable.length === 0) return [];
  const tasks = timetableState(timetable, today);
  const open = tasksByUrgency(tasks).filter(({ entry }) => entry.state !== "done");
  return [
    "",
    `Tiến độ đến ngày ${dateText(today)}: ${taskCountsText(countTasks(tasks)).vi}`,
    ...open.map(taskLine),
  ];
}

function taskLine(task: TaskState): string {
  const { due, task: name } = task.entry;
  const day = due === null ? "" : ` (hạn ${dateText(due)})`;
  return `  - ${name}${day}: ${standingText(task).vi}`;
}
