import type { TaskStanding, TaskState as TaskOnDay } from "../domain/report/timetableState";
import type { TaskState } from "../domain/sheets/timetableSheet";
import type { Phrase } from "./language";

/** Words of part Tiến độ. */
export const timetableText = {
  title: { vi: "Tiến độ", en: "Timetable" },
  list: { vi: "Các việc theo kế hoạch", en: "Tasks of the plan" },
  noSheet: {
    vi: "Kế hoạch có tiến độ; trang Tiến độ chưa có trong sổ.",
    en: "The plan has a timetable; its sheet is not in the workbook yet.",
  },
  none: { vi: "Trang Tiến độ chưa có việc nào.", en: "Sheet Tiến độ holds no task yet." },
  due: { vi: "Hạn", en: "Due" },
  state: { vi: "Tình trạng", en: "State" },
  finished: { vi: "Ngày xong", en: "Day it was done" },
  notStated: { vi: "chưa ghi", en: "not stated" },
  calendarHint: {
    vi: "Lịch mở được bằng Outlook, Google Calendar. Nơi Excel không cho lưu tệp (Excel trên Mac chẳng hạn), dùng dòng lệnh với --calendar.",
    en: "Outlook and Google Calendar open it. Where Excel lets nothing be saved (on a Mac, say), use the command line with --calendar.",
  },
} as const satisfies Record<string, Phrase>;

export const TASK_STATE_TEXT: Readonly<Record<TaskState, Phrase>> = {
  notBegun: { vi: "chưa làm", en: "not begun" },
  begun: { vi: "đang làm", en: "under way" },
  done: { vi: "xong", en: "done" },
};

/** How a task stands, in words: "quá hạn 3 ngày". */
export function standingText({ standing, days }: Pick<TaskOnDay, "standing" | "days">): Phrase {
  const number = String(days ?? 0);
  switch (standing) {
    case "done":
      return { vi: "xong", en: "done" };
    case "doneLate":
      return { vi: `xong, chậm ${number} ngày`, en: `done ${number} days late` };
    case "doneUndated":
      return { vi: "xong, chưa ghi ngày xong", en: "done, day not stated" };
    case "overdue":
      return { vi: `quá hạn ${number} ngày`, en: `${number} days overdue` };
    case "notStated":
      return {
        vi: `đã qua hạn ${number} ngày, chưa ghi tình trạng`,
        en: `due ${number} days ago, state not stated`,
      };
    case "due":
      return days === 0
        ? { vi: "hạn là hôm nay", en: "due today" }
        : { vi: `còn ${number} ngày`, en: `${number} days left` };
    case "noDate":
      return { vi: "không có ngày hạn", en: "no day set" };
  }
}

const COUNTED: readonly (readonly [TaskStanding, Phrase])[] = [
  ["overdue", { vi: "quá hạn", en: "overdue" }],
  ["notStated", { vi: "qua hạn chưa ghi tình trạng", en: "past due, state not stated" }],
  ["due", { vi: "chưa đến hạn", en: "not due yet" }],
  ["noDate", { vi: "không có ngày hạn", en: "without a day" }],
  ["doneUndated", { vi: "xong chưa ghi ngày", en: "done, day not stated" }],
  ["doneLate", { vi: "xong chậm", en: "done late" }],
  ["done", { vi: "xong", en: "done" }],
];

/** "9 việc: 1 quá hạn, 8 chưa đến hạn." */
export function taskCountsText(counts: Readonly<Record<TaskStanding, number>>): Phrase {
  const all = Object.values(counts).reduce((sum, count) => sum + count, 0);
  const parts = (language: "vi" | "en") =>
    COUNTED.filter(([standing]) => counts[standing] > 0)
      .map(([standing, words]) => `${String(counts[standing])} ${words[language]}`)
      .join(", ");
  return {
    vi: `${String(all)} việc: ${parts("vi")}.`,
    en: `${String(all)} tasks: ${parts("en")}.`,
  };
}
