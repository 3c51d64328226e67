import fc from "fast-check";
import type { DossierEntry, ReviewData } from "../../../src/domain/checks/reviewData";
import type { Deadline } from "../../../src/domain/regulation/schema";
import { NO_ARRIVALS } from "../../../src/domain/report/unitArrivals";
import { aDossierEntry, aList, aNomination, reviewData } from "../checks/reviewKit";
import { LIST, REPORT, RULE, SENDING_PLAN, statesOf, SUMMARY } from "./submissionKit";

const SCHOOL = "Trường THPT Hoa Sen";
const NONE = { notSubmitted: 0, missing: 0, faulty: 0, awaited: 0, complete: 0, notNeeded: 0 };
const SILENT = { arrivals: NO_ARRIVALS, isSilent: true };
const copies = (value: number | null) => ({ value, text: String(value ?? ""), cell: "J5" });

function data(parts: Partial<Parameters<typeof reviewData>[0]>): ReviewData {
  return reviewData({ plan: SENDING_PLAN, lists: [aList()], ...parts });
}

/** A report as the plan asks for it, but for the changes. */
function aReport(changes: Partial<DossierEntry>): DossierEntry {
  const asked = { form: "paper", copies: copies(2), confirmedBy: "Bà Vũ Thị Lan" } as const;
  return aDossierEntry({ item: "bao-cao", ...asked, ...changes });
}

/** The report of a school, of which this is recorded. */
function report(entry: Partial<DossierEntry> | null, plan = SENDING_PLAN) {
  const dossier = entry ? [aReport(entry)] : [];
  const [unit] = statesOf(data({ plan, dossier }));
  return unit!.papers.find(({ item }) => item.id === "bao-cao")!;
}

const NOTHING = { faults: [], accepted: [], doubts: [] };
const BLANK = { date: null, form: null, copies: null, lateness: null, ...NOTHING };
const ABSENT = { date: null, form: null, copies: copies(null) };
const THERE = {
  ...BLANK,
  standing: "complete",
  date: "2020-05-19",
  form: "paper",
  lateness: "inTime",
};
const FAULTY = { ...THERE, standing: "faulty" };
const IN_TIME = { date: "2020-05-19" };

test.each<[string, Partial<DossierEntry> | null, object]>([
  ["nothing is recorded", null, { standing: "notSubmitted", ...BLANK }],
  ["its line is blank", { state: null, ...ABSENT }, { standing: "notSubmitted", ...BLANK }],
  ["it is missing", { state: "missing", ...ABSENT }, { standing: "missing", ...BLANK }],
  ["it is asked for again", { state: "awaited", ...ABSENT }, { standing: "awaited", ...BLANK }],
  ["it is not needed", { state: "notNeeded", ...ABSENT }, { standing: "notNeeded", ...BLANK }],
  ["it is there in time, as asked for", IN_TIME, THERE],
  ["more sets are there than asked for", { ...IN_TIME, copies: copies(3) }, THERE],
  [
    "the number of sets is not stated",
    { ...IN_TIME, copies: copies(null) },
    { ...THERE, doubts: ["copies"] },
  ],
  [
    "the number of sets cannot be read",
    { ...IN_TIME, copies: copies(1.5) },
    { ...THERE, doubts: ["copies"] },
  ],
  [
    "the form is not stated",
    { ...IN_TIME, form: null },
    { ...THERE, form: null, doubts: ["form"] },
  ],
  [
    "a set too few is there, late",
    { date: "2020-05-21", copies: copies(1) },
    { ...FAULTY, date: "2020-05-21", copies: 1, faults: ["copies"], lateness: "late" },
  ],
  [
    "a file is there instead of paper",
    { ...IN_TIME, form: "electronic" },
    { ...FAULTY, form: "electronic", faults: ["form"] },
  ],
  ["paper and a file are there", { ...IN_TIME, form: "both" }, { ...THERE, form: "both" }],
  ["nobody confirmed it", { ...IN_TIME, confirmedBy: "" }, { ...FAULTY, faults: ["confirmer"] }],
  [
    "it came on the day that the plan leaves open",
    { date: "2020-05-20" },
    { ...THERE, date: "2020-05-20", lateness: "onTheDay" },
  ],
  ["nobody has said when it came", { date: null }, { ...THERE, date: null, lateness: "undated" }],
])("a report of which %s", (_, entry, state) => {
  expect(report(entry)).toEqual({ item: REPORT, nomination: "", candidate: "", ...state });
});

test("a paper may be no older than so many months on the day it came", () => {
  const item = { ...REPORT, maxAgeMonths: 6 };
  const plan = { ...SENDING_PLAN, dossierItems: [LIST, item] };
  const told = (dated: string | null) => {
    const { standing, faults, doubts } = report({ ...IN_TIME, dated }, plan);
    return { standing, faults, doubts };
  };
  expect(told("2019-11-19")).toEqual({ standing: "complete", faults: [], doubts: [] });
  expect(told("2019-11-18")).toEqual({ standing: "faulty", faults: ["age"], doubts: [] });
  for (const dated of [null, "2020-05-20"]) {
    expect(told(dated)).toEqual({ standing: "complete", faults: [], doubts: ["age"] });
  }
});

test("what a person accepted is held against no paper, but told", () => {
  const local = { ...REPORT, basis: { ...RULE, confidence: "SECONDARY" } as const };
  const plan = { ...SENDING_PLAN, dossierItems: [local] };
  const told = (reasons: readonly string[]) => {
    const dossier = [aReport({ form: "electronic", confirmedBy: "" })];
    const [unit] = statesOf(data({ plan, dossier }), reasons);
    const { standing, faults, accepted } = unit!.papers[0]!;
    return { standing, faults, accepted, unit: unit!.standing };
  };
  expect(told([])).toEqual({
    standing: "faulty",
    faults: ["form", "confirmer"],
    accepted: [],
    unit: "faulty",
  });
  expect(told(["dossier-form"])).toMatchObject({ faults: ["confirmer"], accepted: ["form"] });
  expect(told(["dossier-form", "dossier-unconfirmed"])).toEqual({
    standing: "complete",
    faults: [],
    accepted: ["form", "confirmer"],
    unit: "complete",
  });
});

test("where the plan sets no day, nothing is late and nothing in time", () => {
  const open: Deadline = {
    id: "han",
    name: "Nộp hồ sơ",
    kind: "openEnd",
    items: ["bao-cao"],
    basis: RULE,
  };
  for (const deadlines of [[], [open]]) {
    const { lateness } = report({ date: "2020-06-01" }, { ...SENDING_PLAN, deadlines });
    expect(lateness).toBe("noDeadline");
  }
});

test("the received list is its own paper: its last day, and its worst lateness", () => {
  const second = { id: "b/Trang1/5/III", received: "2020-05-25" };
  const [unit] = statesOf(data({ lists: [aList(), aList(second)], dossier: [] }));
  expect(unit!.papers[0]).toEqual({
    item: LIST,
    nomination: "",
    candidate: "",
    standing: "complete",
    date: "2020-05-25",
    form: null,
    copies: null,
    ...NOTHING,
    lateness: "late",
  });
  const [unsaid] = statesOf(data({ lists: [aList({ received: null })], dossier: [] }));
  expect(unsaid!.papers[0]).toMatchObject({ date: null, lateness: "undated" });
});

test("a list that a person has marked as awaited is not complete because an earlier one came", () => {
  const dossier = [aDossierEntry({ item: "danh-sach", state: "awaited", date: null })];
  const [unit] = statesOf(data({ dossier }));
  expect(unit!.papers[0]).toMatchObject({ standing: "awaited", lateness: null });
});

describe("a unit as a whole", () => {
  const units = [{ name: SCHOOL, kind: "school", cell: "A5" }];
  const entries = (list: DossierEntry["state"], sent: DossierEntry["state"]) => [
    aDossierEntry({ item: "danh-sach", state: list }),
    aReport({ state: sent }),
  ];
  const whole = (dossier: readonly DossierEntry[]) => {
    const [unit] = statesOf(data({ units, lists: [], dossier }));
    return unit!;
  };

  test.each<[DossierEntry["state"], DossierEntry["state"], string]>([
    [null, null, "notSubmitted"],
    [null, "notNeeded", "notSubmitted"],
    [null, "present", "missing"],
    [null, "awaited", "missing"],
    ["present", "missing", "missing"],
    ["present", "awaited", "awaited"],
    ["present", "notNeeded", "complete"],
    ["present", "present", "complete"],
  ])("with papers %p and %p is %p", (list, sent, standing) => {
    expect(whole(entries(list, sent)).standing).toBe(standing);
  });

  test("counts its papers and those that came late", () => {
    const dossier = [aReport({ date: "2020-06-01" })];
    expect(whole(dossier)).toMatchObject({
      unit: SCHOOL,
      kind: SENDING_PLAN.unitKinds.find(({ id }) => id === "school")!.name,
      counts: { ...NONE, notSubmitted: 1, complete: 1 },
      late: 1,
    });
  });

  test("of unclear kind owes nobody knows what, and one that owes nothing says so", () => {
    const plan = { ...SENDING_PLAN, dossierItems: [REPORT] };
    const named = [
      { name: "Đơn vị lạ", kind: null, cell: "A5" },
      { name: "Cụm 1", kind: "cluster", cell: "A6" },
    ];
    const states = statesOf(data({ plan, units: named, lists: [], dossier: [] }));
    expect(states).toEqual([
      {
        ...{ unit: "Đơn vị lạ", kind: "", standing: "unclear", papers: [], counts: NONE, late: 0 },
        ...SILENT,
      },
      {
        unit: "Cụm 1",
        kind: SENDING_PLAN.unitKinds.find(({ id }) => id === "cluster")!.name,
        standing: "nothingOwed",
        papers: [],
        counts: NONE,
        late: 0,
        ...SILENT,
      },
    ]);
  });
});

test("papers of nominations stand with the unit that put them forward, whatever its name's case", () => {
  const plan = { ...SENDING_PLAN, dossierItems: [{ ...SUMMARY, unitKinds: ["school"] }] };
  const nominations = [
    aNomination({ id: "DN-1", name: "Bà A" }),
    aNomination({ id: "DN-2", name: "Ông B", submittingUnit: SCHOOL.toUpperCase() }),
  ];
  const dossier = [aDossierEntry({ item: "tom-tat", nomination: "DN-2", date: "2020-05-02" })];
  const [unit, ...others] = statesOf(data({ plan, nominations, dossier }));
  expect(others).toEqual([]);
  expect(
    unit!.papers.map(({ nomination, candidate, standing, lateness }) => [
      nomination,
      candidate,
      standing,
      lateness,
    ]),
  ).toEqual([
    ["DN-1", "Bà A", "notSubmitted", null],
    ["DN-2", "Ông B", "complete", "noDeadline"],
  ]);
  expect(unit!.standing).toBe("missing");
});

test("every paper is counted once, and only a unit with all papers is complete", () => {
  const state = fc.constantFrom("present", "missing", "awaited", "notNeeded", null);
  fc.assert(
    fc.property(state, state, fc.boolean(), (list, sent, wrong) => {
      const dossier = [
        aDossierEntry({ item: "danh-sach", state: list }),
        aReport({ state: sent, form: wrong ? "electronic" : "paper" }),
      ];
      const units = [{ name: SCHOOL, kind: "school", cell: "A5" }];
      const [unit] = statesOf(data({ units, lists: [], dossier }));
      const sum = Object.values(unit!.counts).reduce((total, count) => total + count, 0);
      expect(sum).toBe(2);
      const all = [list, sent].every((each) => each === "present" || each === "notNeeded");
      const isFaulty = sent === "present" && wrong;
      expect(unit!.standing === "complete").toBe(all && !isFaulty);
      expect(unit!.standing === "faulty").toBe(
        isFaulty && (list === "present" || list === "notNeeded" || list === "awaited"),
      );
    }),
  );
});

describe("of a unit that has sent nothing", () => {
  const isSilent = (parts: Parameters<typeof data>[0]) => {
    const units = [{ name: SCHOOL, kind: "school", cell: "A5" }];
    return statesOf(data({ units, lists: [], ...parts }))[0]!.isSilent;
  };

  test.each<[string, Parameters<typeof data>[0], boolean]>([
    ["neither list nor paper came", {}, true],
    ["a list came", { lists: [aList()] }, false],
    ["only rows in the register tell of it", { nominations: [aNomination()] }, false],
    ["a paper came", { dossier: [aReport({})] }, false],
    ["a paper was said not to be needed", { dossier: [aReport({ state: "notNeeded" })] }, false],
    ["all is asked for again or missing", { dossier: [aReport({ state: "awaited" })] }, true],
    [
      "a paper of its nomination came",
      {
        nominations: [aNomination({ submittingUnit: SCHOOL.toUpperCase() })],
        dossier: [aDossierEntry({ item: "tom-tat", unit: "", nomination: "DN-0001" })],
      },
      false,
    ],
    ["another unit's paper came", { dossier: [aReport({ unit: "Cụm 1" })] }, true],
  ])("%s", (_, parts, expected) => {
    expect(isSilent(parts)).toBe(expected);
  });
});

test("the day of a submission is that of its first list that counts still", () => {
  const second = aList({ id: "b", submission: "gone", received: "2020-05-21" });
  const third = aList({ id: "c", submission: "gone", received: "2020-05-02" });
  const [unit] = statesOf(data({ lists: [second, third] }));
  expect(unit!.papers[0]).toMatchObject({ date: "2020-05-21", lateness: "late" });
});
