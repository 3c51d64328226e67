import type { Deadline } from "../../../src/domain/regulation/schema";
import { daysLeft, deadlineDay } from "../../../src/domain/report/deadlineDays";
import { leftWords, lateWords } from "../../../src/domain/report/submissionWords";
import { RULE } from "./submissionKit";

const COMMON = { id: "han", name: "Nộp", items: [], basis: RULE };
const BEFORE: Deadline = { ...COMMON, kind: "before", date: "2020-05-20" };
const BY: Deadline = { ...COMMON, kind: "by", date: "2020-05-20" };
const IN_MONTH: Deadline = { ...COMMON, kind: "inMonth", month: "2020-02" };
const OPEN: Deadline = { ...COMMON, kind: "openEnd" };

interface Case {
  readonly deadline: Deadline;
  readonly day: string;
  readonly due: string | null;
  readonly left: number | null;
  readonly words: string;
  /** For what came on that day. */
  readonly late: string;
}

const MAY_20 = "2020-05-20";
const CASES: readonly Case[] = [
  { deadline: BEFORE, day: "2020-05-19", due: MAY_20, left: 1, words: "còn 1 ngày", late: "" },
  {
    deadline: BEFORE,
    day: MAY_20,
    due: MAY_20,
    left: 0,
    words: "đúng ngày nêu trong hạn",
    late: "",
  },
  {
    ...{ deadline: BEFORE, day: "2020-05-21", due: MAY_20, left: -1 },
    ...{ words: "quá hạn 1 ngày", late: " (muộn 1 ngày)" },
  },
  { deadline: BY, day: MAY_20, due: MAY_20, left: 0, words: "hết hạn hôm nay", late: "" },
  {
    ...{ deadline: BY, day: "2021-05-20", due: MAY_20, left: -365 },
    ...{ words: "quá hạn 365 ngày", late: " (muộn 365 ngày)" },
  },
  {
    ...{ deadline: IN_MONTH, day: "2020-02-01", due: "2020-02-29", left: 28 },
    ...{ words: "còn 28 ngày", late: "" },
  },
  {
    ...{ deadline: IN_MONTH, day: "2020-03-01", due: "2020-02-29", left: -1 },
    ...{ words: "quá hạn 1 ngày", late: " (muộn 1 ngày)" },
  },
  { deadline: OPEN, day: "2020-05-19", due: null, left: null, words: "", late: "" },
];

test.each(CASES)("$deadline.kind seen from $day", ({ deadline, day, ...expected }) => {
  expect({
    due: deadlineDay(deadline),
    left: daysLeft(deadline, day),
    words: leftWords(deadline, day),
    late: lateWords(deadline, day),
  }).toEqual(expected);
});
