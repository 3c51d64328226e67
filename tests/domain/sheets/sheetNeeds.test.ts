import type { Requirement } from "../../../src/domain/regulation/requirement";
import type { Plan } from "../../../src/domain/regulation/schema";
import type { Standard } from "../../../src/domain/regulation/standard";
import { neededSheets, type NeededSheet } from "../../../src/domain/sheets/sheetNeeds";
import { aPlan, LAW } from "../checks/evidenceKit";
import { PLAN_003 } from "../planKit";

const BARE: Partial<Plan> = {
  phases: [],
  standards: [],
  quotas: [],
  exclusions: [],
  registration: null,
  targets: [],
  timetable: [],
};

function standard(requirement: Requirement, changes: Partial<Standard> = {}): Partial<Plan> {
  const path = { id: "P", text: "Tiêu chuẩn", allOf: [requirement] };
  const made = { id: "S", text: "Tiêu chuẩn", awards: ["LDTT"], kinds: ["individual" as const] };
  return { standards: [{ ...made, enabled: true, anyOf: [path], basis: LAW, ...changes }] };
}

const GOOD_YEARS: Requirement = {
  check: "good-years",
  years: 5,
  rating: "well",
  award: null,
  after: null,
  excellentYears: 0,
  including: [],
  initiatives: null,
};
const DISCIPLINE: Requirement = { check: "discipline", below: "warning" };
const HALF = { numerator: 1, denominator: 2 };
const QUOTA = { id: "Q", name: "Tỷ lệ", per: "unit" as const, enabled: true, basis: LAW };
const EXCLUSION = { id: "E", text: "Không trùng", awards: ["LDTT"], enabled: true, basis: LAW };

test.each<[string, Partial<Plan>, readonly NeededSheet[]]>([
  ["nothing", {}, []],
  ["a rating", standard({ check: "performance-rating", atLeast: "well" }), ["facts"]],
  ["no discipline", standard(DISCIPLINE), ["facts"]],
  ["nothing while the standard is off", standard(DISCIPLINE, { enabled: false }), []],
  ["a title held", standard({ check: "award-once", award: "LDTT" }), ["history"]],
  ["good years", standard(GOOD_YEARS), ["history"]],
  [
    "so many titles",
    standard({ check: "titles-count", award: "CSTDCS", count: 7, years: null }),
    ["history"],
  ],
  ["a manager", standard({ check: "is-manager", expected: true }), ["facts"]],
  [
    "a head rated no higher than the unit",
    { quotas: [{ ...QUOTA, rule: { kind: "headRating" } }] },
    ["facts"],
  ],
  [
    "good years with initiatives",
    standard({ ...GOOD_YEARS, initiatives: { scope: "base", count: 1 } }),
    ["history", "initiatives"],
  ],
  [
    "an initiative",
    standard({ check: "initiative-required", scope: "base", count: 1, years: 1 }),
    ["initiatives"],
  ],
  ["people's judgement", standard({ check: "people-criterion" }), ["opinions"]],
  [
    "a share of women",
    { quotas: [{ ...QUOTA, rule: { kind: "women", awards: ["LDTT"], share: HALF } }] },
    ["facts"],
  ],
  [
    "a share of the staff",
    { quotas: [{ ...QUOTA, rule: { kind: "shareOfStaff", awards: ["LDTT"], share: HALF } }] },
    [],
  ],
  [
    "one award for one achievement",
    { exclusions: [{ ...EXCLUSION, kind: "sameAchievement" }] },
    ["facts"],
  ],
  ["one award in one year", { exclusions: [{ ...EXCLUSION, kind: "sameYear" }] }, []],
  [
    "achievements within a phase",
    { phases: [{ id: "P", name: "Đợt 1", from: "2022-01-01", to: null, basis: LAW }] },
    ["facts"],
  ],
  ["registration", { registration: { awards: ["LDTT"], required: true, basis: LAW } }, ["pledges"]],
  ["no registration", { registration: { awards: ["LDTT"], required: false, basis: LAW } }, []],
  [
    "signed pledges",
    { targets: [{ id: "T", name: "Ký", of: "pledges", atLeast: HALF, basis: LAW }] },
    ["pledges"],
  ],
  [
    "initiatives in use",
    {
      targets: [{ id: "T", name: "Áp dụng", of: "initiativesApplied", atLeast: HALF, basis: LAW }],
    },
    [],
  ],
  [
    "tasks in time",
    {
      timetable: [
        {
          id: "V",
          group: "Quý I",
          task: "Đăng ký",
          guidedBy: "",
          doneBy: "",
          dueText: "tháng 3",
          due: null,
          basis: LAW,
        },
      ],
    },
    ["timetable"],
  ],
])("a plan that asks for %s", (_name, changes, sheets) => {
  expect([...neededSheets(aPlan({ ...BARE, ...changes }))]).toEqual(sheets);
});

test("the plan of the conference needs none of them", () => {
  expect([...neededSheets(PLAN_003)]).toEqual([]);
});
