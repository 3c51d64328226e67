import { lateSubmission } from "../../../src/domain/checks/lateSubmission";
import { runChecks } from "../../../src/domain/checks/runChecks";
import type { Deadline } from "../../../src/domain/regulation/schema";
import { aList, deadlineBasis, PLAN, reviewData } from "./reviewKit";

function notCheckedOf(lists: Parameters<typeof reviewData>[0]["lists"] = []) {
  return lateSubmission.blindSpots?.(reviewData({ lists }));
}

const withoutPapers = PLAN.deadlines
  .filter(({ items }) => items.length === 0)
  .map(({ id, name }) => ({
    check: "late-submission",
    reason: "nothing-handed-in",
    params: { deadline: id, name },
  }));

test("dates for which nothing is handed in are named as not checked", () => {
  expect(withoutPapers.map(({ params }) => params.deadline)).toEqual([
    "hoi-nghi-co-so",
    "tong-hop-bao-cao",
    "hoi-nghi-nganh",
  ]);
  expect(notCheckedOf([aList()])).toEqual(withoutPapers);
});

test("submissions without a received date are counted, each once", () => {
  const lists = [
    aList({ received: null }),
    aList({ id: "second", submission: aList().id, received: null }),
    aList({ id: "third", received: null }),
    aList({ id: "fourth" }),
  ];
  expect(notCheckedOf(lists)).toEqual([
    ...withoutPapers,
    { check: "late-submission", reason: "no-received-date", params: { submissions: 2 } },
  ]);
});

const common = {
  id: "moc",
  name: "Mốc",
  items: ["danh-sach"],
  basis: deadlineBasis("gui-bao-cao-danh-sach"),
};

test.each<[string, Deadline, string, string | null]>([
  ["before: the day before", { ...common, kind: "before", date: "2020-05-20" }, "2020-05-19", null],
  ["before: the day", { ...common, kind: "before", date: "2020-05-20" }, "2020-05-20", "warning"],
  [
    "before: the day after",
    { ...common, kind: "before", date: "2020-05-20" },
    "2020-05-21",
    "error",
  ],
  ["by: the day", { ...common, kind: "by", date: "2020-05-20" }, "2020-05-20", null],
  ["by: the day after", { ...common, kind: "by", date: "2020-05-20" }, "2020-05-21", "error"],
  [
    "in a month: its last day",
    { ...common, kind: "inMonth", month: "2020-05" },
    "2020-05-31",
    null,
  ],
  ["in a month: the next", { ...common, kind: "inMonth", month: "2020-05" }, "2020-06-01", "error"],
  [
    "in December: January after",
    { ...common, kind: "inMonth", month: "2020-12" },
    "2021-01-01",
    "error",
  ],
  ["open end", { ...common, kind: "openEnd" }, "2099-12-31", null],
])("%s", (_name, deadline, received, severity) => {
  const data = reviewData({
    plan: { ...PLAN, deadlines: [deadline] },
    lists: [aList({ received })],
  });
  const { findings } = runChecks(data, [lateSubmission], new Map());
  expect(findings.map((finding) => finding.severity)).toEqual(severity === null ? [] : [severity]);
});
