import { standingText, taskCountsText } from "../../src/strings/timetableText";
import type { TaskStanding } from "../../src/domain/report/timetableState";

test.each<[TaskStanding, number | null, string, string]>([
  ["overdue", 3, "quá hạn 3 ngày", "3 days overdue"],
  ["notStated", 2, "đã qua hạn 2 ngày, chưa ghi tình trạng", "due 2 days ago, state not stated"],
  ["due", 0, "hạn là hôm nay", "due today"],
  ["due", 4, "còn 4 ngày", "4 days left"],
  ["noDate", null, "không có ngày hạn", "no day set"],
  ["done", null, "xong", "done"],
  ["doneUndated", null, "xong, chưa ghi ngày xong", "done, day not stated"],
  ["doneLate", 5, "xong, chậm 5 ngày", "done 5 days late"],
])("a task that is %s (%p)", (standing, days, vi, en) => {
  expect(standingText({ standing, days })).toEqual({ vi, en });
});

test("the counts name what there is", () => {
  const none = {
    done: 0,
    doneLate: 0,
    doneUndated: 0,
    overdue: 0,
    notStated: 0,
    due: 0,
    noDate: 0,
  };
  expect(taskCountsText({ ...none, overdue: 1, due: 7, done: 1 })).toEqual({
    vi: "9 việc: 1 quá hạn, 7 chưa đến hạn, 1 xong.",
    en: "9 tasks: 1 overdue, 7 not due yet, 1 done.",
  });
});
