import { goodYears } from "../../../../src/domain/checks/standards/goodYears";
import { aHistoryEntry, anInitiative } from "../evidenceKit";
import { nominations, rated, titled, twoExcellent, verdict, type GoodYears } from "./goodYearsKit";
import { aReview, aStandard, MET, schoolYear, verdictOn } from "./standardKit";

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
    [
      "one without either",
      [{ year: null, number: "" }],
      ["initiative-year", "initiative-decision"],
    ],
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
