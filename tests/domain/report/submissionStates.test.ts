import fc from "fast-check";
import type { DossierEntry, ReviewData } from "../../../src/domain/checks/reviewData";
import type { Deadline } from "../../../src/domain/regulation/schema";
import { submissionStates } from "../../../src/domain/report/submissionStates";
import { aDossierEntry, aList, aNomination, reviewData } from "../checks/reviewKit";
import { LIST, REPORT, RULE, SENDING_PLAN, SUMMARY } from "./submissionKit";

const SCHOOL = "Trường THPT Hoa Sen";
const NONE = { notSubmitted: 0, missing: 0, awaited: 0, complete: 0, notNeeded: 0 };
const copies = (value: number | null) => ({ value, text: String(value ?? ""), cell: "J5" });

function data(parts: Partial<Parameters<typeof reviewData>[0]>): ReviewData {
  return reviewData({ plan: SENDING_PLAN, lists: [aList()], ...parts });
}

/** The report of a school, of which this is recorded. */
function report(entry: Partial<DossierEntry> | null, plan = SENDING_PLAN) {
  const dossier = entry ? [aDossierEntry({ item: "bao-cao", ...entry })] : [];
  const [unit] = submissionStates(data({ plan, dossier }));
  return unit!.papers.find(({ item }) => item.id === "bao-cao")!;
}

const BLANK = { date: null, form: null, copies: null, lateness: null };

test.each<[string, Partial<DossierEntry> | null, object]>([
  ["nothing is recorded", null, { standing: "notSubmitted", ...BLANK }],
  ["its line is blank", { state: null, date: null }, { standing: "notSubmitted", ...BLANK }],
  ["it is missing", { state: "missing", date: null }, { standing: "missing", ...BLANK }],
  ["it is asked for again", { state: "awaited", date: null }, { standing: "awaited", ...BLANK }],
  ["it is not needed", { state: "notNeeded", date: null }, { standing: "notNeeded", ...BLANK }],
  [
    "it is there in time, on paper",
    { date: "2020-05-19", form: "paper", copies: copies(2) },
    {
      standing: "complete",
      date: "2020-05-19",
      form: "paper",
      copies: null,
      lateness: "inTime",
    },
  ],
  [
    "its number of sets is not stated",
    { date: "2020-05-19" },
    { ...BLANK, standing: "complete", date: "2020-05-19", lateness: "inTime" },
  ],
  [
    "a set too few is there, late",
    { date: "2020-05-21", copies: copies(1) },
    { standing: "missing", date: "2020-05-21", form: null, copies: 1, lateness: "late" },
  ],
  [
    "it came on the day that the plan leaves open",
    { date: "2020-05-20" },
    { ...BLANK, standing: "complete", date: "2020-05-20", lateness: "onTheDay" },
  ],
  [
    "nobody has said when it came",
    { date: null },
    { ...BLANK, standing: "complete", lateness: "undated" },
  ],
])("a report of which %s", (_, entry, state) => {
  expect(report(entry)).toEqual({ item: REPORT, nomination: "", candidate: "", ...state });
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
  const [unit] = submissionStates(data({ lists: [aList(), aList(second)], dossier: [] }));
  expect(unit!.papers[0]).toEqual({
    item: LIST,
    nomination: "",
    candidate: "",
    standing: "complete",
    date: "2020-05-25",
    form: null,
    copies: null,
    lateness: "late",
  });
  const [unsaid] = submissionStates(data({ lists: [aList({ received: null })], dossier: [] }));
  expect(unsaid!.papers[0]).toMatchObject({ date: null, lateness: "undated" });
});

test("a list that a person has marked as awaited is not complete because an earlier one came", () => {
  const dossier = [aDossierEntry({ item: "danh-sach", state: "awaited", date: null })];
  const [unit] = submissionStates(data({ dossier }));
  expect(unit!.papers[0]).toMatchObject({ standing: "awaited", lateness: null });
});

describe("a unit as a whole", () => {
  const units = [{ name: SCHOOL, kind: "school", cell: "A5" }];
  const entries = (list: DossierEntry["state"], sent: DossierEntry["state"]) => [
    aDossierEntry({ item: "danh-sach", state: list }),
    aDossierEntry({ item: "bao-cao", state: sent }),
  ];
  const whole = (dossier: readonly DossierEntry[]) => {
    const [unit] = submissionStates(data({ units, lists: [], dossier }));
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
    const dossier = [aDossierEntry({ item: "bao-cao", date: "2020-06-01" })];
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
    const states = submissionStates(data({ plan, units: named, lists: [], dossier: [] }));
    expect(states).toEqual([
      { unit: "Đơn vị lạ", kind: "", standing: "unclear", papers: [], counts: NONE, late: 0 },
      {
        unit: "Cụm 1",
        kind: SENDING_PLAN.unitKinds.find(({ id }) => id === "cluster")!.name,
        standing: "nothingOwed",
        papers: [],
        counts: NONE,
        late: 0,
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
  const [unit, ...others] = submissionStates(data({ plan, nominations, dossier }));
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
    fc.property(state, state, (list, sent) => {
      const dossier = [
        aDossierEntry({ item: "danh-sach", state: list }),
        aDossierEntry({ item: "bao-cao", state: sent }),
      ];
      const units = [{ name: SCHOOL, kind: "school", cell: "A5" }];
      const [unit] = submissionStates(data({ units, lists: [], dossier }));
      const sum = Object.values(unit!.counts).reduce((total, count) => total + count, 0);
      expect(sum).toBe(2);
      const all = [list, sent].every((each) => each === "present" || each === "notNeeded");
      expect(unit!.standing === "complete").toBe(all);
    }),
  );
});
