import type { CandidateFacts } from "../../../../src/domain/checks/reviewData";
import type { Requirement } from "../../../../src/domain/regulation/requirement";
import { aNumber, someFacts } from "../evidenceKit";
import { factCell, MET, numbered, verdictOn } from "./standardKit";

function verdict(requirement: Requirement, facts: CandidateFacts | null) {
  return verdictOn(requirement, { facts: facts ? [facts] : [] });
}

describe("performance-rating", () => {
  const requirement: Requirement = { check: "performance-rating", atLeast: "well" };

  test.each(["well", "excellent"] as const)("met by %s", (rating) => {
    expect(verdict(requirement, someFacts({ rating }))).toEqual(MET);
  });

  test.each(["completed", "notCompleted"] as const)("not met by %s", (found) => {
    expect(verdict(requirement, someFacts({ rating: found }))).toEqual({
      state: "notMet",
      params: { required: "well", found },
      at: [factCell("D5")],
    });
  });

  test("unknown where no rating is stated, or no line is there", () => {
    const missing = ["rating"];
    expect(verdict(requirement, someFacts())).toEqual({
      state: "unknown",
      missing,
      at: [factCell("D5")],
    });
    expect(verdict(requirement, null)).toEqual({ state: "unknown", missing, at: [] });
  });
});

describe("is-manager", () => {
  test.each([
    [true, true, "met"],
    [false, false, "met"],
    [true, false, "notMet"],
    [false, true, "notMet"],
  ] as const)("expected %s, stated %s: %s", (expected, isManager, state) => {
    const { state: found } = verdict({ check: "is-manager", expected }, someFacts({ isManager }));
    expect(found).toBe(state);
  });

  test("unknown where it is not stated", () => {
    expect(verdict({ check: "is-manager", expected: false }, someFacts())).toEqual({
      state: "unknown",
      missing: ["is-manager"],
      at: [factCell("I5")],
    });
  });
});

describe("discipline", () => {
  const requirement: Requirement = { check: "discipline", below: "warning" };

  test.each(["none", "reprimand"] as const)("met by %s", (discipline) => {
    expect(verdict(requirement, someFacts({ discipline }))).toEqual(MET);
  });

  test.each(["warning", "salaryCut", "dismissal"] as const)("not met by %s", (found) => {
    expect(verdict(requirement, someFacts({ discipline: found }))).toEqual({
      state: "notMet",
      params: { limit: "warning", found },
      at: [factCell("E5")],
    });
  });

  test("below a reprimand nothing but none will do", () => {
    const strictest: Requirement = { check: "discipline", below: "reprimand" };
    expect(verdict(strictest, someFacts({ discipline: "none" }))).toEqual(MET);
    expect(verdict(strictest, someFacts({ discipline: "reprimand" })).state).toBe("notMet");
  });

  test("unknown where nobody has said", () => {
    expect(verdict(requirement, someFacts())).toEqual({
      state: "unknown",
      missing: ["discipline"],
      at: [factCell("E5")],
    });
  });
});

describe("discipline-ended", () => {
  const requirement: Requirement = { check: "discipline-ended", years: 2 };

  test.each(["2020-06-30", "2019-01-01", "none"])("met with %s", (disciplineEnd) => {
    expect(verdict(requirement, someFacts({ disciplineEnd }))).toEqual(MET);
  });

  test.each([
    ["2020-07-01", "2022-07-01"],
    ["2022-12-31", "2024-12-31"],
  ])("not met with %s", (ended, free) => {
    expect(verdict(requirement, someFacts({ disciplineEnd: ended }))).toEqual({
      state: "notMet",
      params: { years: 2, ended, free, decided: "2022-06-30" },
      at: [factCell("F5")],
    });
  });

  test("unknown where nobody has said, even without discipline this year", () => {
    expect(verdict(requirement, someFacts({ discipline: "none" }))).toEqual({
      state: "unknown",
      missing: ["discipline-end"],
      at: [factCell("F5")],
    });
  });
});

test.each([
  [false, MET],
  [true, { state: "notMet", params: {}, at: [factCell("G5")] }],
  [null, { state: "unknown", missing: ["under-review"], at: [factCell("G5")] }],
])("under-review: %s", (isUnderReview, expected) => {
  expect(verdict({ check: "under-review" }, someFacts({ isUnderReview }))).toEqual(expected);
});

describe.each([
  [{ check: "months-worked", atLeast: 10 }, "monthsWorked", "H5", "months-worked"],
  [{ check: "existence-years", atLeast: 10 }, "existenceYears", "Q5", "existence-years"],
] as const)("%j", (requirement, field, cell, word) => {
  const at = [factCell(cell)];

  test.each([10, 11])("met by %d", (value) => {
    expect(verdict(requirement, numbered({ [field]: value }))).toEqual(MET);
  });

  test.each([9, 0])("not met by %d", (found) => {
    expect(verdict(requirement, numbered({ [field]: found }))).toEqual({
      state: "notMet",
      params: { required: 10, found },
      at,
    });
  });

  test.each([10.5, -10, 1001])("unknown by %d", (value) => {
    expect(verdict(requirement, numbered({ [field]: value }))).toEqual({
      state: "unknown",
      missing: [word],
      at,
    });
  });

  test("unknown where none is stated", () => {
    expect(verdict(requirement, someFacts())).toEqual({ state: "unknown", missing: [word], at });
  });
});

test("a year has 12 months", () => {
  const requirement: Requirement = { check: "months-worked", atLeast: 10 };
  expect(verdict(requirement, numbered({ monthsWorked: 12 }))).toEqual(MET);
  expect(verdict(requirement, numbered({ monthsWorked: 13 })).state).toBe("unknown");
});

describe("all-completed", () => {
  const requirement: Requirement = { check: "all-completed" };
  const at = [factCell("O5"), factCell("P5")];

  test("met by 10 of 10", () => {
    expect(verdict(requirement, numbered({ members: 10, completedMembers: 10 }))).toEqual(MET);
  });

  test("not met by 9 of 10", () => {
    expect(verdict(requirement, numbered({ members: 10, completedMembers: 9 }))).toEqual({
      state: "notMet",
      params: { found: 9, members: 10 },
      at,
    });
  });

  test.each([
    [{ members: 10, completedMembers: 11 }, ["members"]],
    [{ members: 0, completedMembers: 0 }, ["members"]],
    [{ members: -1 }, ["members", "completed-members"]],
    [{ members: 10 }, ["completed-members"]],
    [{ members: 10, completedMembers: 9.5 }, ["completed-members"]],
  ])("unknown with %j", (numbers, missing) => {
    expect(verdict(requirement, numbered(numbers))).toEqual({ state: "unknown", missing, at });
  });
});

describe("years-of-service", () => {
  const reduced: Requirement = {
    check: "years-of-service",
    of: "sector",
    atLeast: 20,
    hardYears: 5,
    reduction: 5,
    multiplier: 1,
  };
  const doubled: Requirement = { ...reduced, of: "teaching", hardYears: 0, multiplier: 2 };

  test.each([
    [reduced, { sectorYears: 20 }],
    [reduced, { sectorYears: 15, hardAreaYears: 5 }],
    [doubled, { teachingYears: 20 }],
    [doubled, { teachingYears: 15, hardAreaYears: 5 }],
  ])("met: %j %j", (requirement, numbers) => {
    expect(verdict(requirement, numbered(numbers))).toEqual(MET);
  });

  test.each([
    [
      reduced,
      { sectorYears: 15, hardAreaYears: 4 },
      { of: "sector", required: 20, found: 15, years: 15, hard: 4 },
    ],
    [
      reduced,
      { sectorYears: 14, hardAreaYears: 5 },
      { of: "sector", required: 15, found: 14, years: 14, hard: 5 },
    ],
    [
      doubled,
      { teachingYears: 15, hardAreaYears: 4 },
      { of: "teaching", required: 20, found: 19, years: 15, hard: 4 },
    ],
    [reduced, { sectorYears: 14 }, { of: "sector", required: 20, found: 14, years: 14, hard: 0 }],
  ])("not met: %j %j", (requirement, numbers, params) => {
    const at = [factCell(params.of === "sector" ? "L5" : "M5"), factCell("N5")];
    expect(verdict(requirement, numbered(numbers))).toEqual({ state: "notMet", params, at });
  });

  test.each([
    [{}, "sector-years"],
    [{ sectorYears: 20.5 }, "sector-years"],
    [{ sectorYears: -20 }, "sector-years"],
    [{ sectorYears: 15 }, "hard-area-years"],
    [{ sectorYears: 15, hardAreaYears: 4.5 }, "hard-area-years"],
    [{ sectorYears: 15, hardAreaYears: 16 }, "hard-area-years"],
  ])("unknown with %j", (numbers, word) => {
    expect(verdict(reduced, numbered(numbers))).toEqual({
      state: "unknown",
      missing: [word],
      at: [factCell("L5"), factCell("N5")],
    });
  });

  test("a number that cannot be read is not stated", () => {
    const facts = someFacts();
    const sectorYears = { ...aNumber(null, "L5"), text: "hai mươi" };
    const verdictOf = verdict(reduced, { ...facts, numbers: { ...facts.numbers, sectorYears } });
    expect(verdictOf.state).toBe("unknown");
  });
});
