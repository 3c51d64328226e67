import type { HistoryEntry } from "../../../../src/domain/checks/reviewData";
import type { Requirement } from "../../../../src/domain/regulation/requirement";
import { aHistoryEntry, aPlan } from "../evidenceKit";
import { historyCell, MET, schoolYear, verdictOn } from "./standardKit";

function verdict(requirement: Requirement, ...changes: readonly Partial<HistoryEntry>[]) {
  return verdictOn(requirement, { history: changes.map((each) => aHistoryEntry(each)) });
}

const BK = { award: "BK_BT" };
const UNREAD = { award: null, awardText: "BK tỉnh" };
const UNDATED = { year: null, date: null };

describe("award-held", () => {
  const ever: Requirement = { check: "award-held", award: "BK_BT", years: null };
  const fiveYears: Requirement = { ...ever, years: 5 };

  test.each([
    [ever, { ...BK, ...UNDATED }],
    [ever, { ...BK, ...schoolYear(2022) }],
    [fiveYears, { ...BK, ...schoolYear(2017) }],
    [fiveYears, { ...BK, year: { from: 2017, to: 2017 } }],
    [fiveYears, { ...BK, year: null, date: "2017-12-31" }],
  ])("met: %j %j", (requirement, line) => {
    expect(verdict(requirement, line)).toEqual(MET);
  });

  test("the earliest of several grants counts", () => {
    const lines = [2016, 2021].map((to) => ({ ...BK, ...schoolYear(to) }));
    expect(verdict(fiveYears, ...lines)).toEqual(MET);
    expect(verdict(fiveYears, { ...BK, ...UNDATED }, ...lines)).toEqual(MET);
  });

  test.each([
    ["another award", [{ award: "LDTT" }]],
    ["a sudden occasion only", [{ ...BK, occasion: "sudden" as const }]],
    ["a rating only", [{ award: null, awardText: "", rating: "excellent" as const }]],
  ])("not met: %s", (_name, lines) => {
    expect(verdict(ever, ...lines)).toEqual({
      state: "notMet",
      params: { fault: "not-held", award: "BK_BT", required: 0 },
      at: [],
    });
  });

  test("unknown where Lịch sử has no line of the candidate", () => {
    const expected = { state: "unknown", missing: ["history"], at: [] };
    expect(verdict(ever)).toEqual(expected);
    const ofAnother = [aHistoryEntry({ nomination: "DN-0009" })];
    expect(verdictOn(ever, { history: ofAnother })).toEqual(expected);
  });

  test("not met where it was given too recently", () => {
    expect(verdict(fiveYears, { ...BK, ...schoolYear(2018) })).toEqual({
      state: "notMet",
      params: { fault: "too-recent", award: "BK_BT", required: 5, found: 4, since: 2018 },
      at: [historyCell("D5")],
    });
  });

  test.each([
    ["an award not known", ever, [UNREAD], "history-award"],
    ["no year and no date", fiveYears, [{ ...BK, ...UNDATED }], "history-year"],
  ])("unknown: %s", (_name, requirement, lines, word) => {
    expect(verdict(requirement, ...lines)).toEqual({
      state: "unknown",
      missing: [word],
      at: [historyCell(word === "history-year" ? "D5" : "E5")],
    });
  });

  test("unknown where the plan has no year under review to count to", () => {
    const parts = { plan: aPlan({ reviewYear: null }), history: [aHistoryEntry(BK)] };
    expect(verdictOn(fiveYears, parts)).toMatchObject({ missing: ["review-year"] });
    expect(verdictOn(ever, parts)).toEqual(MET);
  });
});

describe("award-once", () => {
  const requirement: Requirement = { check: "award-once", award: "BK_BT" };

  test("met where Lịch sử shows other awards only", () => {
    expect(verdict(requirement, { award: "LDTT" })).toEqual(MET);
  });

  test.each(["regular", "sudden"] as const)("not met: held, %s", (occasion) => {
    expect(verdict(requirement, { award: "LDTT" }, { ...BK, occasion })).toEqual({
      state: "notMet",
      params: { award: "BK_BT", year: "2020-2021" },
      at: [historyCell("E5")],
    });
  });

  test("unknown where Lịch sử says nothing of the candidate, or an award is not known", () => {
    expect(verdict(requirement)).toEqual({ state: "unknown", missing: ["history"], at: [] });
    expect(verdict(requirement, UNREAD)).toEqual({
      state: "unknown",
      missing: ["history-award"],
      at: [historyCell("E5")],
    });
  });
});
