import type { Initiative } from "../../../../src/domain/checks/reviewData";
import type { Requirement } from "../../../../src/domain/regulation/requirement";
import { anInitiative, aPlan } from "../evidenceKit";
import { MET, schoolYear, verdictOn } from "./standardKit";

const requirement: Requirement = {
  check: "initiative-required",
  scope: "base",
  count: 1,
  years: 1,
};
const two: Requirement = { ...requirement, count: 2, years: 2 };

function verdict(asked: Requirement, ...changes: readonly Partial<Initiative>[]) {
  const initiatives = changes.map((each, at) =>
    anInitiative({ title: `Sáng kiến ${at}`, row: at, cell: `D${at + 5}`, ...each }),
  );
  return verdictOn(asked, { initiatives });
}

function cell(address: string) {
  return { sheet: "Sáng kiến", cell: address };
}

test.each([
  ["one recognised", requirement, [{}]],
  ["one of a wider scope", requirement, [{ scope: "nation" as const }]],
  ["two of the last two years", two, [{}, schoolYear(2021)]],
])("met: %s", (_name, asked, lines) => {
  expect(verdict(asked, ...lines)).toEqual(MET);
});

test("where no span is set, one of any year up to the review's, or of no stated year", () => {
  const ever: Requirement = { ...requirement, years: null };
  for (const line of [{}, schoolYear(2005), { year: null }, { year: { from: 2021, to: 2021 } }]) {
    expect(verdict(ever, line)).toEqual(MET);
  }
  expect(verdict(ever, schoolYear(2023))).toEqual({
    state: "notMet",
    params: {
      scope: "base",
      required: 1,
      found: 0,
      unrecognised: 0,
      from: "",
      to: "2021-2022",
    },
    at: [],
  });
});

test("a year of the other kind counts where either reading lies within the span", () => {
  const calendar = { year: { from: 2021, to: 2021 } };
  expect(verdict({ ...requirement, years: 2 }, calendar)).toEqual(MET);
  expect(verdict(requirement, calendar)).toMatchObject({ missing: ["initiative-year"] });
});

test.each([
  ["of the year before", requirement, [schoolYear(2021)], { found: 0, unrecognised: 0 }],
  ["of the year after", requirement, [schoolYear(2023)], { found: 0, unrecognised: 0 }],
  ["one of two", two, [{}, schoolYear(2020)], { found: 1, unrecognised: 0 }],
  ["one without a decision, of two", two, [{ number: "" }], { found: 0, unrecognised: 1 }],
  ["one twice", two, [{ title: "Dạy đọc" }, { title: "dạy  đọc" }], { found: 1, unrecognised: 0 }],
])("not met: %s", (_name, asked, lines, counted) => {
  const isTwo = asked === two;
  const span = { from: isTwo ? "2020-2021" : "2021-2022", to: "2021-2022" };
  expect(verdict(asked, ...lines)).toMatchObject({
    state: "notMet",
    params: { scope: "base", required: isTwo ? 2 : 1, ...counted, ...span },
  });
});

test("not met by a narrower scope; the cells are those of initiatives that could count", () => {
  const province: Requirement = { ...requirement, scope: "province" };
  const twoOfThem = { ...province, count: 2 };
  expect(verdict(twoOfThem, {}, { scope: "province", number: "" })).toEqual({
    state: "notMet",
    params: {
      scope: "province",
      required: 2,
      found: 0,
      unrecognised: 1,
      from: "2021-2022",
      to: "2021-2022",
    },
    at: [cell("D6")],
  });
});

test.each([
  ["no year", { year: null }, "initiative-year"],
  ["a calendar year that overlaps", { year: { from: 2022, to: 2022 } }, "initiative-year"],
  ["no scope", { scope: null }, "initiative-scope"],
  ["no decision's number", { number: " " }, "initiative-decision"],
])("unknown: %s", (_name, changes, word) => {
  expect(verdict(requirement, changes)).toEqual({
    state: "unknown",
    missing: [word],
    at: [cell("D5")],
  });
});

test("doubts that cannot make up the number leave it not met", () => {
  expect(verdict(two, { year: null }).state).toBe("notMet");
  expect(verdict(requirement, { year: { from: 2019, to: 2019 } }).state).toBe("notMet");
});

test("an initiative that lacks several things is one, and all are told", () => {
  const bare = { year: null, scope: null, number: "" };
  expect(verdict(requirement, { year: null, number: "" })).toEqual({
    state: "unknown",
    missing: ["initiative-year", "initiative-decision"],
    at: [cell("D5")],
  });
  expect(verdict({ ...requirement, count: 2 }, bare).state).toBe("notMet");
});

test("with one recognised, another without a decision may make up the number", () => {
  expect(verdict(two, {}, { number: "" })).toMatchObject({
    state: "unknown",
    missing: ["initiative-decision"],
  });
});

test("unknown where Sáng kiến has no line of the candidate", () => {
  const expected = { state: "unknown", missing: ["initiative"], at: [] };
  expect(verdict(requirement)).toEqual(expected);
  const initiatives = [anInitiative({ nomination: "DN-0009" })];
  expect(verdictOn(requirement, { initiatives })).toEqual(expected);
});

test("unknown where the plan has no year under review", () => {
  expect(verdictOn(requirement, { plan: aPlan({ reviewYear: null }) })).toMatchObject({
    missing: ["review-year"],
  });
});
