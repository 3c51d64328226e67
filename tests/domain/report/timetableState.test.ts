import fc from "fast-check";
import {
  countTasks,
  tasksByUrgency,
  timetableState,
  type TaskStanding,
} from "../../../src/domain/report/timetableState";
import type { TimetableEntry } from "../../../src/domain/sheets/timetableSheet";
import { aTask } from "./taskKit";

const TODAY = "2022-03-10";

test.each<[string, Partial<TimetableEntry>, TaskStanding, number | null]>([
  ["done in time", { state: "done", finished: "2022-03-14" }, "done", null],
  ["done late", { state: "done", finished: "2022-03-17" }, "doneLate", 3],
  ["done, nobody said when", { state: "done" }, "doneUndated", null],
  ["done, and no day was set", { state: "done", due: null }, "done", null],
  ["begun and past its day", { state: "begun", due: "2022-02-28" }, "overdue", 10],
  ["not begun and past its day", { state: "notBegun", due: "2022-03-09" }, "overdue", 1],
  ["past its day, nothing said", { due: "2022-03-09" }, "notStated", 1],
  ["on its last day", { state: "begun", due: TODAY }, "due", 0],
  ["days left, nothing said", {}, "due", 4],
  ["no day set", { state: "begun", due: null }, "noDate", null],
  ["no day set, nothing said", { due: null }, "noDate", null],
  ["a day on which it ended is no state", { finished: "2022-03-01" }, "due", 4],
])("a task: %s", (_, changes, standing, days) => {
  const entry = aTask(changes);
  expect(timetableState([entry], TODAY)).toEqual([{ entry, standing, days }]);
});

test("the overdue come first, then by day, then those without a day, then what is done", () => {
  const entries = [
    aTask({ id: "xong", state: "done", finished: "2022-01-01", due: "2022-01-02" }),
    aTask({ id: "khong-ngay", due: null }),
    aTask({ id: "sau", due: "2022-06-30" }),
    aTask({ id: "chua-ghi", due: "2022-03-01" }),
    aTask({ id: "truoc", due: "2022-03-20" }),
    aTask({ id: "qua-han", due: "2022-02-01", state: "begun" }),
  ];
  const tasks = timetableState(entries, TODAY);
  expect(tasksByUrgency(tasks).map(({ entry }) => entry.id)).toEqual([
    "qua-han",
    "chua-ghi",
    "truoc",
    "sau",
    "khong-ngay",
    "xong",
  ]);
  expect(countTasks(tasks)).toEqual({
    done: 1,
    doneLate: 0,
    doneUndated: 0,
    overdue: 1,
    notStated: 1,
    due: 2,
    noDate: 1,
  });
});

test("no task is lost or counted twice", () => {
  const day = fc
    .integer({ min: 1, max: 28 })
    .map((number) => `2022-03-${String(number).padStart(2, "0")}`);
  const entry = fc
    .record({
      due: fc.option(day),
      finished: fc.option(day),
      state: fc.constantFrom("done", "begun", "notBegun", null),
    })
    .map(aTask);
  fc.assert(
    fc.property(fc.array(entry), (entries) => {
      const tasks = timetableState(entries, TODAY);
      const sum = Object.values(countTasks(tasks)).reduce((total, count) => total + count, 0);
      expect(sum).toBe(entries.length);
      expect(new Set(tasksByUrgency(tasks))).toEqual(new Set(tasks));
      expect(tasksByUrgency(tasks)).toHaveLength(tasks.length);
    }),
  );
});
