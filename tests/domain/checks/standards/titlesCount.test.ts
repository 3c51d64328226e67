import fc from "fast-check";
import type { HistoryEntry } from "../../../../src/domain/checks/reviewData";
import type { RequirementOf } from "../../../../src/domain/regulation/requirement";
import { aHistoryEntry, anAward, aPlan } from "../evidenceKit";
import { aCandidate, historyCell, MET, schoolYear, verdictOn } from "./standardKit";

type TitlesCount = RequirementOf<"titles-count">;

const twice: TitlesCount = { check: "titles-count", award: "CSTDCS", count: 2, years: null };
// Put forward for something else, so that this session adds no title.
const nominations = [aCandidate({ award: "BK_TTG" })];
const plan = aPlan({
  awards: [
    anAward({ code: "CSTDCS" }),
    anAward({ code: "BK_BT", type: "commendation" }),
    anAward({ code: "BK_TTG" }),
  ],
});

function held(to: number, changes: Partial<HistoryEntry> = {}): HistoryEntry {
  return aHistoryEntry({ award: "CSTDCS", ...schoolYear(to), ...changes });
}

function verdict(requirement: TitlesCount, ...history: readonly HistoryEntry[]) {
  return verdictOn(requirement, { plan, nominations, history });
}

test("met whether or not in a row, however long ago", () => {
  expect(verdict(twice, held(2005), held(2014))).toEqual(MET);
});

test("within the last years only", () => {
  const recent = { ...twice, years: 5 };
  expect(verdict(recent, held(2018), held(2022))).toEqual(MET);
  expect(verdict(recent, held(2017), held(2022))).toEqual({
    state: "notMet",
    params: { award: "CSTDCS", required: 2, found: 1, from: "2017-2018", to: "2021-2022" },
    at: [historyCell("E5")],
  });
});

test("a title counts once a year, a commendation once a decision", () => {
  expect(verdict(twice, held(2020), held(2020, { number: "9/QĐ" })).state).toBe("notMet");
  const certificates: TitlesCount = { ...twice, award: "BK_BT" };
  const certificate = (number: string) => held(2020, { award: "BK_BT", number });
  expect(verdict(certificates, certificate("8/QĐ"), certificate("9/QĐ"))).toEqual(MET);
  expect(verdict(certificates, certificate("9/QĐ"), certificate("9/qđ")).state).toBe("notMet");
});

test("what this session puts forward counts for the year under review, once", () => {
  const forward = [aCandidate({ award: "CSTDCS" })];
  const stateOf = (...history: readonly HistoryEntry[]) =>
    verdictOn(twice, { plan, nominations: forward, history }).state;
  expect(stateOf(held(2020))).toBe("met");
  expect(stateOf(held(2022))).toBe("notMet");
});

test("sudden and topical awards do not count", () => {
  expect(verdict(twice, held(2020), held(2021, { occasion: "topic" })).state).toBe("notMet");
});

test.each([
  ["a calendar year", { year: { from: 2021, to: 2021 } }, "year-scheme"],
  ["no readable year", { year: null }, "history-year"],
  ["an award not known", { award: null, awardText: "CSTĐ" }, "history-award"],
])("unknown: %s", (_name, changes, word) => {
  expect(verdict(twice, held(2019), held(2021, changes))).toEqual({
    state: "unknown",
    missing: [word],
    at: [historyCell("E5"), historyCell("E5")],
  });
  expect(verdict({ ...twice, count: 3 }, held(2019), held(2021, changes)).state).toBe("notMet");
});

test("unknown where Lịch sử has no line of the candidate", () => {
  expect(verdict(twice)).toEqual({ state: "unknown", missing: ["history"], at: [] });
});

test("unknown where the plan has no year under review", () => {
  expect(verdictOn(twice, { plan: { ...plan, reviewYear: null } })).toMatchObject({
    missing: ["review-year"],
  });
});

test("met exactly where the different years are enough, whatever the order", () => {
  const years = fc.array(fc.integer({ min: 2010, max: 2022 }), { maxLength: 12 });
  const asked = fc.record({
    count: fc.integer({ min: 1, max: 6 }),
    years: fc.option(fc.integer({ min: 1, max: 10 })),
  });
  fc.assert(
    fc.property(years, asked, (all, { count, years: span }) => {
      const { state } = verdict({ ...twice, count, years: span }, ...all.map((to) => held(to)));
      const counted = new Set(all.filter((to) => span === null || to > 2022 - span));
      const failed = all.length === 0 ? "unknown" : "notMet";
      expect(state).toBe(counted.size >= count ? "met" : failed);
    }),
  );
});
