import fc from "fast-check";
import type { HistoryEntry } from "../../../../src/domain/checks/reviewData";
import { goodYears } from "../../../../src/domain/checks/standards/goodYears";
import { RATINGS, type RequirementOf } from "../../../../src/domain/regulation/requirement";
import { aHistoryEntry, anInitiative, aPlan, someFacts } from "../evidenceKit";
import {
  aCandidate,
  aReview,
  aStandard,
  historyCell,
  MET,
  schoolYear,
  verdictOn,
} from "./standardKit";

type GoodYears = RequirementOf<"good-years">;

const twoExcellent: GoodYears = {
  check: "good-years",
  years: 2,
  rating: "excellent",
  award: null,
  after: null,
  excellentYears: 0,
  including: [],
  initiatives: null,
};
// Put forward for something else, so that this session adds no title.
const nominations = [aCandidate({ award: "BK_TTG" })];

type Line = Partial<HistoryEntry>;

function rated(to: number, rating: HistoryEntry["rating"]): Line {
  return { ...schoolYear(to), award: null, awardText: "", rating };
}

function titled(to: number, award = "CSTDCS"): Line {
  return { ...schoolYear(to), award };
}

function verdict(requirement: GoodYears, ...lines: readonly Line[]) {
  return verdictOn(requirement, { nominations, history: lines.map((line) => aHistoryEntry(line)) });
}

const NOTHING_MORE = {
  award: "",
  after: "",
  excellentRequired: 0,
  initiativesRequired: 0,
  scope: "",
  including: "",
  initiatives: 0,
};

describe("a run of ratings", () => {
  test.each([
    ["up to the year under review", [2021, 2022]],
    ["up to the year before", [2020, 2021]],
    ["longer than asked", [2018, 2019, 2020, 2021, 2022]],
  ])("met: %s", (_name, years) => {
    expect(verdict(twoExcellent, ...years.map((to) => rated(to, "excellent")))).toEqual(MET);
  });

  test("this year's rating in Thông tin xét counts", () => {
    const history = [aHistoryEntry(rated(2021, "excellent"))];
    const facts = [someFacts({ rating: "excellent" })];
    expect(verdictOn(twoExcellent, { nominations, history, facts })).toEqual(MET);
  });

  test("a rating counts whatever the line's award was given for", () => {
    const sudden = { ...titled(2021, "BK_BT"), occasion: "sudden" as const };
    const line = { ...sudden, rating: "excellent" as const };
    expect(verdict(twoExcellent, line, rated(2022, "excellent"))).toEqual(MET);
  });

  test("not met: a lower rating and a year without any line", () => {
    const three = { ...twoExcellent, years: 3 };
    expect(verdict(three, rated(2022, "excellent"), rated(2021, "well"))).toEqual({
      state: "notMet",
      params: {
        ...NOTHING_MORE,
        failed: "years",
        required: 3,
        rating: "excellent",
        found: 1,
        excellent: 1,
        missing: "2019-2020,2020-2021",
      },
      at: [historyCell("D5"), historyCell("D5")],
    });
  });

  test("not met: the run ended two years ago", () => {
    const lines = [2019, 2020].map((to) => rated(to, "excellent"));
    expect(verdict(twoExcellent, ...lines)).toMatchObject({
      params: { failed: "years", found: 0, missing: "2020-2021" },
    });
  });

  test.each([
    ["a line without a rating", [rated(2021, null), rated(2022, "excellent")], "history-rating"],
    [
      "ratings that contradict one another",
      [rated(2021, "well"), rated(2021, "excellent"), rated(2022, "excellent")],
      "history-rating",
    ],
    [
      "a calendar year in the gap",
      [{ ...rated(2021, "excellent"), year: { from: 2021, to: 2021 } }, rated(2022, "excellent")],
      "year-scheme",
    ],
    [
      "a good rating without a readable year",
      [{ ...rated(2021, "excellent"), year: null }, rated(2022, "excellent")],
      "history-year",
    ],
  ])("unknown: %s", (_name, lines, word) => {
    expect(verdict(twoExcellent, ...lines)).toMatchObject({ state: "unknown", missing: [word] });
  });

  test("a poor rating without a year helps nobody", () => {
    const lines = [{ ...rated(2021, "well"), year: null }, rated(2022, "excellent")];
    expect(verdict(twoExcellent, ...lines).state).toBe("notMet");
  });

  test("unknown where the plan has no year under review", () => {
    expect(verdictOn(twoExcellent, { plan: aPlan({ reviewYear: null }) })).toMatchObject({
      missing: ["review-year"],
    });
  });

  test("unknown where Lịch sử has no line of the candidate, whose history nobody has typed", () => {
    expect(verdict(twoExcellent)).toEqual({ state: "unknown", missing: ["history"], at: [] });
    expect(verdict({ ...twoExcellent, after: "BK_BT" })).toEqual({
      state: "unknown",
      missing: ["history"],
      at: [],
    });
    const facts = [someFacts({ rating: "excellent" })];
    expect(verdictOn({ ...twoExcellent, years: 1 }, { nominations, facts })).toEqual(MET);
  });

  const history = fc.uniqueArray(
    fc.tuple(fc.integer({ min: 2012, max: 2022 }), fc.constantFrom(...RATINGS)),
    { selector: ([year]) => year },
  );

  test("met exactly where one of the two rows of years is good throughout", () => {
    fc.assert(
      fc.property(history, fc.integer({ min: 1, max: 5 }), (years, length) => {
        const lines = years.map(([to, rating]) => rated(to, rating));
        const { state } = verdict({ ...twoExcellent, rating: "well", years: length }, ...lines);
        const good = years.flatMap(([to, rating]) =>
          rating === "well" || rating === "excellent" ? [to] : [],
        );
        const isWhole = [2021, 2022].some((end) =>
          Array.from({ length }, (_, at) => good.includes(end - at)).every(Boolean),
        );
        const failed = years.length === 0 ? "unknown" : "notMet";
        expect(state).toBe(isWhole ? "met" : failed);
      }),
    );
  });
});

test("a year is good by its rating or by the title", () => {
  const either: GoodYears = { ...twoExcellent, award: "TTLDXS" };
  expect(verdict(either, titled(2021, "TTLDXS"), rated(2022, "excellent"))).toEqual(MET);
  expect(verdict(either, titled(2021, "TTLDTT"), rated(2022, "excellent")).state).toBe("unknown");
  const low = { ...titled(2021, "TTLDTT"), rating: "well" as const };
  expect(verdict(either, low, rated(2022, "excellent")).state).toBe("notMet");
});

describe("years after an award", () => {
  const after: GoodYears = { ...twoExcellent, after: "BK_BT" };
  const good = [2019, 2020, 2021, 2022].map((to) => rated(to, "excellent"));

  test("met by the years behind the grant", () => {
    expect(verdict(after, titled(2020, "BK_BT"), ...good)).toEqual(MET);
  });

  test("any grant will do, so a later one takes nothing away", () => {
    const grants = [titled(2018, "BK_BT"), titled(2021, "BK_BT")];
    expect(verdict(after, ...grants, ...good)).toEqual(MET);
  });

  test("two more of the award after the award itself", () => {
    const again: GoodYears = { ...after, years: 4, including: [{ award: "BK_BT", count: 2 }] };
    const grants = [2018, 2020, 2022].map((to) => titled(to, "BK_BT"));
    expect(verdict(again, ...grants, ...good)).toEqual(MET);
    expect(verdict(again, ...grants.slice(0, 2), ...good)).toMatchObject({
      state: "notMet",
      params: { failed: "including", including: "BK_BT:1/2", found: 4, since: 2018 },
    });
  });

  test("not met where the years behind every grant are too few", () => {
    const grants = [2021, 2022].map((to) => titled(to, "BK_BT"));
    expect(verdict(after, ...grants, ...good)).toMatchObject({
      state: "notMet",
      params: { failed: "years", found: 1, since: 2021, missing: "" },
    });
  });

  test("unknown where a grant that nobody has dated may be early enough", () => {
    const undated = { ...titled(2018, "BK_BT"), year: null, date: null };
    expect(verdict(after, titled(2021, "BK_BT"), undated, ...good)).toMatchObject({
      state: "unknown",
      missing: ["history-year"],
    });
    expect(verdict(after, titled(2020, "BK_BT"), undated, ...good)).toEqual(MET);
    const poor = [rated(2021, "well"), rated(2022, "excellent")];
    expect(verdict(after, titled(2021, "BK_BT"), undated, ...poor)).toMatchObject({
      state: "notMet",
      params: { failed: "years", found: 1, since: 2021 },
    });
  });

  test("unknown where an award that is not known may be an early grant", () => {
    const unread = (to: number) => ({ ...titled(to), award: null, awardText: "BK" });
    expect(verdict(after, titled(2021, "BK_BT"), unread(2019), ...good)).toMatchObject({
      state: "unknown",
      missing: ["history-award"],
    });
    expect(verdict(after, titled(2021, "BK_BT"), unread(2022), ...good).state).toBe("notMet");
    expect(verdict(after, unread(2022), ...good)).toMatchObject({
      state: "notMet",
      params: { failed: "years", found: 0 },
    });
  });

  test("met exactly where the years behind some grant suffice", () => {
    const to = fc.integer({ min: 2012, max: 2022 });
    const years = fc.uniqueArray(to, { maxLength: 11 });
    const some = fc.uniqueArray(to, { minLength: 1, maxLength: 4 });
    const asked = fc.record({ years: fc.integer({ min: 1, max: 5 }), more: fc.nat({ max: 2 }) });
    fc.assert(
      fc.property(years, some, asked, (excellent, grants, { years: length, more }) => {
        const requirement: GoodYears = {
          ...after,
          years: length,
          including: more > 0 ? [{ award: "BK_BT", count: more }] : [],
        };
        const lines = excellent.map((year) => rated(year, "excellent"));
        const held = grants.map((year) => titled(year, "BK_BT"));
        const isEnough = grants.some((grant) => {
          const good = new Set(excellent.filter((year) => year > grant));
          const end = good.has(2022) ? 2022 : 2021;
          const run: number[] = [];
          for (let year = end; good.has(year); year -= 1) run.push(year);
          return run.length >= length && run.filter((year) => grants.includes(year)).length >= more;
        });
        const { state } = verdict(requirement, ...held, ...lines);
        expect(state === "met").toBe(isEnough);
      }),
    );
  });

  test("not met where the award is not held, or was given on a sudden occasion", () => {
    const expected = { state: "notMet", params: { failed: "after", after: "BK_BT" }, at: [] };
    expect(verdict(after, ...good)).toEqual(expected);
    const sudden = { ...titled(2018, "BK_BT"), occasion: "sudden" as const };
    expect(verdict(after, sudden, ...good)).toEqual(expected);
  });

  test("unknown where the grant has neither year nor date", () => {
    const grant = { ...titled(2018, "BK_BT"), year: null, date: null };
    expect(verdict(after, grant, ...good)).toMatchObject({ missing: ["history-year"] });
  });

  test("unknown where an award is not known", () => {
    const grant = { ...titled(2018), award: null, awardText: "BK" };
    expect(verdict(after, grant, ...good)).toMatchObject({ missing: ["history-award"] });
  });
});

describe("what has to lie within the years", () => {
  const fiveWell: GoodYears = { ...twoExcellent, years: 5, rating: "well" };
  const good = [2018, 2019, 2020, 2021, 2022].map((to) => rated(to, "well"));
  const fighters: GoodYears = { ...fiveWell, including: [{ award: "CSTDCS", count: 3 }] };

  test("so many awards", () => {
    expect(verdict(fighters, ...good, titled(2018), titled(2020), titled(2022))).toEqual(MET);
    expect(verdict(fighters, ...good, titled(2017), titled(2020), titled(2020))).toMatchObject({
      state: "notMet",
      params: { failed: "including", including: "CSTDCS:1/3", found: 5, missing: "" },
    });
  });

  test("a longer run takes in earlier awards", () => {
    const lines = [rated(2017, "well"), ...good, titled(2017), titled(2020), titled(2022)];
    expect(verdict(fighters, ...lines)).toEqual(MET);
  });

  test("unknown where an award may be one of them", () => {
    const lines = [...good, titled(2018), titled(2020)];
    const unread = { ...titled(2021), award: null, awardText: "CSTĐ" };
    expect(verdict(fighters, ...lines, unread)).toMatchObject({ missing: ["history-award"] });
    const undated = { ...titled(2021), year: null };
    expect(verdict(fighters, ...lines, undated)).toMatchObject({ missing: ["history-year"] });
  });

  test("so many excellent years", () => {
    const one: GoodYears = { ...fiveWell, excellentYears: 1 };
    expect(verdict(one, ...good.slice(1), rated(2018, "excellent"))).toEqual(MET);
    expect(verdict(one, ...good, rated(2017, "completed"))).toMatchObject({
      state: "notMet",
      params: { failed: "excellent", excellentRequired: 1, excellent: 0 },
    });
  });

  test("initiatives of those years", () => {
    const asked: GoodYears = { ...fiveWell, initiatives: { scope: "province", count: 1 } };
    const history = good.map((line) => aHistoryEntry(line));
    const within = [anInitiative({ scope: "province", ...schoolYear(2018) })];
    expect(verdictOn(asked, { nominations, history, initiatives: within })).toEqual(MET);
    const before = [anInitiative({ scope: "province", ...schoolYear(2017) })];
    expect(verdictOn(asked, { nominations, history, initiatives: before })).toMatchObject({
      state: "notMet",
      params: { failed: "initiatives", initiativesRequired: 1, initiatives: 0, scope: "province" },
    });
  });

  test.each([
    ["one without a year", [{ year: null }], ["initiative-year"]],
    ["one without a decision", [{ number: "" }], ["initiative-decision"]],
    ["one without either", [{ year: null, number: "" }], ["initiative-year", "initiative-decision"]],
    ["none at all, which nobody has typed", [], ["initiative"]],
  ])("unknown of the initiatives: %s", (_name, lines, missing) => {
    const asked: GoodYears = { ...fiveWell, initiatives: { scope: "province", count: 1 } };
    const history = good.map((line) => aHistoryEntry(line));
    const initiatives = lines.map((line) =>
      anInitiative({ scope: "province", ...schoolYear(2018), ...line }),
    );
    expect(verdictOn(asked, { nominations, history, initiatives })).toMatchObject({
      state: "unknown",
      missing,
    });
  });

  test("without sheet Sáng kiến they were not looked at, which is said", () => {
    const asked: GoodYears = { ...fiveWell, initiatives: { scope: "base", count: 1 } };
    const bare = { ...aReview([aStandard([asked])]), initiatives: null };
    expect(goodYears.check.blindSpots?.(bare)).toEqual([
      { check: "good-years", reason: "no-initiatives-sheet", params: {} },
    ]);
    expect(goodYears.check.blindSpots?.(aReview([aStandard([asked])]))).toEqual([]);
    expect(
      goodYears.check.blindSpots?.({ ...aReview([aStandard([fiveWell])]), initiatives: null }),
    ).toEqual([]);
  });
});
