import fc from "fast-check";
import { RATINGS } from "../../../../src/domain/regulation/requirement";
import { aHistoryEntry, aPlan, someFacts } from "../evidenceKit";
import { nominations, rated, titled, twoExcellent, verdict, type GoodYears } from "./goodYearsKit";
import { historyCell, MET, verdictOn } from "./standardKit";

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
