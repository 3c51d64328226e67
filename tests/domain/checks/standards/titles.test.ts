import fc from "fast-check";
import type { HistoryEntry } from "../../../../src/domain/checks/reviewData";
import type { Requirement } from "../../../../src/domain/regulation/requirement";
import { aHistoryEntry, aPlan } from "../evidenceKit";
import { aCandidate, aCollective, historyCell, MET, schoolYear, verdictOn } from "./standardKit";

const UNREAD = { award: null, awardText: "LĐ T.T" };
const NO_YEAR = { year: null, yearText: "20-21?" };

function calendarYear(year: number) {
  return { year: { from: year, to: year }, yearText: String(year) };
}

describe("title-required", () => {
  const requirement: Requirement = { check: "title-required", award: "LDTT" };
  const other = aCandidate({ id: "DN-0002", award: "LDTT" });
  const history = [aHistoryEntry(schoolYear(2015))];

  function withHistory(...changes: readonly Partial<HistoryEntry>[]) {
    return verdictOn(requirement, { history: changes.map((each) => aHistoryEntry(each)) });
  }

  test("met by the title of the year in Lịch sử", () => {
    expect(withHistory(schoolYear(2021), schoolYear(2022))).toEqual(MET);
  });

  test("met where the same candidate is put forward for it in this session", () => {
    expect(verdictOn(requirement, { nominations: [aCandidate(), other] })).toEqual(MET);
  });

  test.each([
    ["only the year before", schoolYear(2021)],
    ["on a sudden occasion", { ...schoolYear(2022), occasion: "sudden" as const }],
    ["another title of the year", { ...schoolYear(2022), award: "CSTDCS" }],
    ["a calendar year apart", calendarYear(2020)],
    ["an award not known, of another year", { ...schoolYear(2021), ...UNREAD }],
  ])("not met: %s", (_name, changes) => {
    expect(withHistory(changes)).toMatchObject({
      state: "notMet",
      params: { award: "LDTT", year: "2021-2022" },
    });
  });

  test.each([
    ["another person", { name: "Ông Trần Văn Nam" }],
    ["a namesake of another unit", { submittingUnit: "Trường THPT Mai Vàng" }],
    ["on a roll of people decorated already", { listForm: "roll" }],
  ])("not met where put forward is %s", (_name, changes) => {
    const nominations = [aCandidate(), { ...other, ...changes }];
    expect(verdictOn(requirement, { nominations, history })).toEqual({
      state: "notMet",
      params: { award: "LDTT", year: "2021-2022" },
      at: [historyCell("D5")],
    });
  });

  test("unknown where Lịch sử has no line of the candidate", () => {
    expect(verdictOn(requirement)).toEqual({ state: "unknown", missing: ["history"], at: [] });
  });

  test.each([
    ["a calendar year that overlaps", calendarYear(2022), "year-scheme"],
    ["a title without a readable year", NO_YEAR, "history-year"],
    ["an award of the year not known", { ...schoolYear(2022), ...UNREAD }, "history-award"],
    ["an award and a year not known", { ...NO_YEAR, ...UNREAD }, "history-award"],
  ])("unknown: %s", (_name, changes, word) => {
    expect(withHistory(changes)).toMatchObject({ state: "unknown", missing: [word] });
  });

  test.each([
    ["the same post, written otherwise", ["Giáo viên", "GIÁO  VIÊN"], "met"],
    ["no post on one of them", ["Giáo viên", ""], "met"],
    ["another post", ["Giáo viên", "Nhân viên thư viện"], "unknown"],
    ["the same post, among namesakes", ["Giáo viên", "Giáo viên", "Kế toán"], "met"],
    ["no post, among namesakes", ["", "Giáo viên", "Kế toán"], "unknown"],
  ])("put forward for the title with %s", (_name, [own = "", ...posts], state) => {
    const nominations = [
      aCandidate({ post: own }),
      ...posts.map((post, at) => ({ ...other, id: `DN-${String(at + 2)}`, post })),
    ];
    expect(verdictOn(requirement, { nominations })).toEqual(
      state === "met" ? MET : { state: "unknown", missing: ["namesake"], at: [] },
    );
  });

  test("a collective is told by its name", () => {
    const nominations = [
      aCollective({ award: "TTLDXS", post: "Tập thể" }),
      aCollective({ id: "DN-0002", award: "LDTT", post: "Đơn vị" }),
    ];
    expect(verdictOn(requirement, { nominations })).toEqual(MET);
  });

  test("unknown where neither nomination names its unit", () => {
    const nominations = [aCandidate(), other].map((each) => ({ ...each, submittingUnit: null }));
    expect(verdictOn(requirement, { nominations })).toEqual({
      state: "unknown",
      missing: ["submitting-unit"],
      at: [],
    });
  });

  test("unknown where the plan has no year under review", () => {
    expect(verdictOn(requirement, { plan: aPlan({ reviewYear: null }) })).toEqual({
      state: "unknown",
      missing: ["review-year"],
      at: [],
    });
  });
});

describe("consecutive-titles", () => {
  const requirement: Requirement = {
    check: "consecutive-titles",
    award: "CSTDCS",
    times: 3,
    every: 1,
  };
  // Put forward for something else, so that this session adds no year.
  const nominations = [aCandidate({ award: "BK_BT" })];

  function titles(...changes: readonly Partial<HistoryEntry>[]) {
    const history = changes.map((each) => aHistoryEntry({ award: "CSTDCS", ...each }));
    return verdictOn(requirement, { nominations, history });
  }

  test.each([
    ["the last the year under review", [2020, 2021, 2022]],
    ["the last the year before", [2019, 2020, 2021]],
    ["more than needed", [2015, 2018, 2019, 2020, 2021, 2022]],
  ])("met: %s", (_name, years) => {
    expect(titles(...years.map(schoolYear))).toEqual(MET);
  });

  test("met where this session adds the last year", () => {
    const history = [2020, 2021].map((to) => aHistoryEntry({ award: "CSTDCS", ...schoolYear(to) }));
    expect(verdictOn(requirement, { history })).toEqual(MET);
  });

  test.each([
    ["long ago only", [2005], 0, "2019-2020,2020-2021,2021-2022"],
    ["a gap", [2019, 2021], 1, "2019-2020"],
    ["two in a row", [2020, 2021], 2, "2021-2022"],
    ["three in a row that ended too early", [2018, 2019, 2020], 0, "2020-2021"],
    ["one year twice", [2021, 2021, 2022], 2, "2019-2020"],
  ])("not met: %s", (_name, years, found, missing) => {
    expect(titles(...years.map(schoolYear))).toEqual({
      state: "notMet",
      params: { award: "CSTDCS", required: 3, every: 1, found, missing },
      at: years.map(() => historyCell("E5")),
    });
  });

  test("unknown where Lịch sử has no line of the candidate", () => {
    expect(titles()).toEqual({ state: "unknown", missing: ["history"], at: [] });
  });

  test("not met with a single line of another award", () => {
    expect(titles({ ...schoolYear(2021), award: "LDTT" })).toMatchObject({
      state: "notMet",
      params: { found: 0 },
    });
  });

  test.each(["sudden", "topic", "other"] as const)("not met with one %s", (occasion) => {
    const verdict = titles(schoolYear(2020), { ...schoolYear(2021), occasion }, schoolYear(2022));
    expect(verdict).toMatchObject({ state: "notMet", params: { found: 1, missing: "2020-2021" } });
  });

  test.each([
    ["a calendar year in the gap", calendarYear(2021), "year-scheme"],
    ["a line without a readable year", NO_YEAR, "history-year"],
    ["an award not known in the gap", { ...schoolYear(2021), ...UNREAD }, "history-award"],
  ])("unknown: %s", (_name, changes, word) => {
    expect(titles(schoolYear(2020), changes, schoolYear(2022))).toEqual({
      state: "unknown",
      missing: [word],
      at:
        word === "history-award"
          ? [historyCell("E5"), historyCell("E5")]
          : [0, 0, 0].map(() => historyCell("E5")),
    });
  });

  test("not met where the doubtful line cannot close the gap", () => {
    expect(titles(schoolYear(2022), NO_YEAR).state).toBe("notMet");
    expect(titles(schoolYear(2020), calendarYear(2015), schoolYear(2022)).state).toBe("notMet");
  });

  describe("a title given once in three years", () => {
    const ladder: Requirement = {
      check: "consecutive-titles",
      award: "CSTD_BT",
      times: 2,
      every: 3,
    };

    function held(...years: readonly number[]) {
      const history = years.map((to) => aHistoryEntry({ award: "CSTD_BT", ...schoolYear(to) }));
      return verdictOn(ladder, { nominations, history });
    }

    test.each([
      [2018, 2021],
      [2019, 2022],
    ])("met: %d and %d", (...years) => {
      expect(held(...years)).toEqual(MET);
    });

    test.each([
      [[2020, 2021], 1, "2017-2018"],
      [[2017, 2021], 1, "2017-2018"],
      [[2015, 2018], 0, "2020-2021"],
    ])("not met: %j", (years, found, missing) => {
      expect(held(...years)).toMatchObject({
        state: "notMet",
        params: { award: "CSTD_BT", required: 2, every: 3, found, missing },
      });
    });
  });

  const years = fc.uniqueArray(fc.integer({ min: 2010, max: 2022 }), { maxLength: 13 });

  test("met exactly where one of the two rows is whole", () => {
    fc.assert(
      fc.property(years, fc.integer({ min: 1, max: 6 }), (held, times) => {
        const history = held.map((to) => aHistoryEntry({ award: "CSTDCS", ...schoolYear(to) }));
        const verdict = verdictOn({ ...requirement, times }, { nominations, history });
        const isWhole = [2021, 2022].some((end) =>
          Array.from({ length: times }, (_, at) => held.includes(end - at)).every(Boolean),
        );
        const failed = held.length === 0 ? "unknown" : "notMet";
        expect(verdict.state).toBe(isWhole ? "met" : failed);
      }),
    );
  });

  test("the order of lines and lines written twice change nothing", () => {
    fc.assert(
      fc.property(years, fc.integer({ min: 1, max: 6 }), (held, times) => {
        const verdictOf = (order: readonly number[]) => {
          const history = order.map((to) => aHistoryEntry({ award: "CSTDCS", ...schoolYear(to) }));
          const verdict = verdictOn({ ...requirement, times }, { nominations, history });
          return { ...verdict, at: [] };
        };
        expect(verdictOf([...held].reverse().concat(held))).toEqual(verdictOf(held));
      }),
    );
  });

  test("a further title never makes it worse", () => {
    fc.assert(
      fc.property(years, fc.integer({ min: 2010, max: 2022 }), (held, added) => {
        const stateOf = (all: readonly number[]) => titles(...all.map(schoolYear)).state;
        if (stateOf(held) === "met") expect(stateOf([...held, added])).toBe("met");
      }),
    );
  });
});
