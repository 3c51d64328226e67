import { calendarTasks } from "../domain/report/calendarTasks";
import { fail, ok, type Result } from "../domain/result";
import { writeIcs } from "../files/writeIcs";
import { timetableText } from "../strings/timetableText";
import type { Review } from "./reviewFiles";

/** The review's timetable as an iCalendar file made at `made` (ISO 8601); fault `no-timetable`. */
export function calendarFile({ plan, timetable }: Review, made: string): Result<string> {
  if (!timetable) return fail({ code: "no-timetable", params: { plan: plan.id } });
  return ok(writeIcs(timetableText.title.vi, calendarTasks(plan.id, timetable), made));
}
