import rulesB from "../../../src/domain/regulation/packs/rulesB.json";
import { rulePackSchema } from "../../../src/domain/regulation/rulePack";
import { severityOf } from "../../../src/domain/regulation/severity";
import {
  asked,
  idsOn,
  rulesOf,
  sharedSpellings,
  TURNING_DAYS,
  unjudged,
  votesOn,
} from "./rulesKit";

const B = rulesOf("B");

test("the file parses as it stands", () => {
  expect(rulePackSchema.parse(rulesB)).toEqual(rulesB);
});

test("no spelling stands for two awards, and both laws know the same awards", () => {
  expect(sharedSpellings(B)).toEqual([]);
  expect(B.awards.map(({ code }) => code)).toEqual(rulesOf("A").awards.map(({ code }) => code));
});

test("off are the values that nobody has read", () => {
  const leaves = [...B.standards, ...B.quotas, ...B.exclusions];
  const off = leaves.filter(({ enabled }) => !enabled);
  expect(off.map(({ id, basis }) => [id, basis.confidence, basis.binds])).toEqual([
    ["B.LDTT.3.T", "UNVERIFIED", "local"],
    ["B.LDTT.3.K", "UNVERIFIED", "local"],
    ["B.CSTDCS.3", "UNVERIFIED", "local"],
    ["B.COCP.3", "UNVERIFIED", "local"],
  ]);
});

test.each(TURNING_DAYS.B)("on %s every award is judged by something", (date) => {
  expect(unjudged(B, date)).toEqual([]);
});

test.each(TURNING_DAYS.B)("on %s no award has two vote rules, and none of them can err", (date) => {
  const twice = Object.entries(votesOn(B, date)).filter(([, rules]) => rules.length > 1);
  const severities = new Set(B.voteRules.map(({ basis }) => severityOf(basis)));
  expect(twice).toEqual([]);
  expect([...severities]).toEqual(["warning"]);
});

test.each([
  ["2025-06-30", ["ministry", "department", "unit", "district"]],
  ["2025-07-01", ["ministry", "department", "unit", "commune"]],
])("on %s grassroots fighters are named by %p", (date, levels) => {
  const award = B.awards.find(({ code }) => code === "CSTDCS");
  const holding = award?.authorities.filter(
    ({ validity: { from, to } }) => (from ?? date) <= date && date <= (to ?? date),
  );
  expect(holding?.map(({ level }) => level)).toEqual(levels);
  expect(award?.authorities.find(({ level }) => level === "commune")?.basis.confidence).toBe(
    "UNVERIFIED",
  );
});

test.each([
  ["2024-01-01", "B.KNC.0"],
  ["2024-02-14", "B.KNC.0"],
  ["2024-02-15", "B.KNC"],
  ["2026-04-01", "B.KNC"],
  ["2026-04-02", "B.KNC.4"],
])("on %s the sector's medal goes by %s", (date, id) => {
  const ids = idsOn(
    B.standards.filter(({ awards }) => awards.length === 1 && awards.includes("KNC_GD")),
    date,
  );
  expect(ids).toEqual([id]);
});

test.each([
  ["2026-06-30", ["B.LDTT.1", "B.LDTT.2", "B.LDTT.3.T", "B.LDTT.3.K"]],
  ["2026-07-01", ["B.LDTT.1", "B.LDTT.2", "B.LDTT.3.T", "B.LDTT.3.K", "B.LDTT.5", "R1.K"]],
])("standards of the advanced worker on %s", (date, expected) => {
  const own = B.standards.filter(({ awards }) => awards.length === 1 && awards.includes("LDTT"));
  expect(idsOn(own, date)).toEqual(expected);
});

test.each([
  ["2026-06-30", ["B.CSTDCS.3", "B.COCP.3"]],
  ["2026-07-01", ["B.CSTDCS.3", "B.COCP.3", "R2", "R3"]],
])("quotas on %s", (date, ids) => {
  expect(idsOn(B.quotas, date)).toEqual(ids);
});

test.each([
  ["B.LDTT.1", [[{ check: "performance-rating", atLeast: "well" }]]],
  ["B.CSTDCS.1.XL", [[{ check: "performance-rating", atLeast: "well" }]]],
  ["B.CSTDBT.1.SL", [[{ check: "titles-count", award: "CSTDCS", count: 3, years: null }]]],
  ["B.CSTDTQ.1.SL", [[{ check: "titles-count", award: "CSTD_BT", count: 2, years: null }]]],
  ["B.LDTT.5", [[{ check: "months-worked", atLeast: 6 }], [{ check: "people-criterion" }]]],
  [
    "B.CSTDCS.2",
    [
      [{ check: "performance-rating", atLeast: "excellent" }],
      [{ check: "initiative-required", scope: "base", count: 1, years: 1 }],
      [
        { check: "initiative-required", scope: "base", count: 1, years: null },
        { check: "people-criterion" },
      ],
    ],
  ],
  [
    "B.TTLDTT.2",
    [
      [
        {
          check: "member-share",
          award: "LDTT",
          share: { numerator: 7, denominator: 10 },
          strict: false,
        },
      ],
    ],
  ],
  ["B.TTLDTT.3", [[{ check: "discipline", below: "warning" }]]],
  ["B.NGND.1.UT", [[{ check: "award-held", award: "NGUT", years: null }]]],
])("%s asks exactly that", (id, paths) => {
  expect(asked(B, id)).toEqual(paths);
});

const years = {
  check: "good-years",
  years: 5,
  rating: "well",
  award: null,
  excellentYears: 0,
  including: [],
  initiatives: null,
};

test.each([
  ["B.BKTTG.C", "BK_BT", { after: null, including: [{ award: "CSTDCS", count: 3 }] }],
  [
    "B.HCLD3.C",
    "BK_TTG",
    { after: "BK_TTG", excellentYears: 1, including: [{ award: "CSTDCS", count: 3 }] },
  ],
  [
    "B.HCLD2.C",
    "HCLD3",
    { after: "HCLD3", excellentYears: 2, including: [{ award: "CSTD_BT", count: 1 }] },
  ],
  [
    "B.HCLD1.C",
    "HCLD2",
    { after: "HCLD2", excellentYears: 3, including: [{ award: "CSTD_BT", count: 2 }] },
  ],
])("%s: the way by merit begins with %s", (id, held, changes) => {
  expect(asked(B, id)[0]).toEqual([
    { check: "award-held", award: held, years: null },
    { ...years, ...changes },
  ]);
});

test("only for the second class does the law not say that the years reach up to now", () => {
  const ways = ["B.HCLD3.C", "B.HCLD2.C", "B.HCLD1.C"].map((id) => asked(B, id).length);
  expect(ways).toEqual([2, 3, 2]);
});

test.each([
  [
    "B.HCLD3.T",
    [["CO_CP", 1]],
    [["CO_BT", 2]],
    [
      ["CO_BT", 1],
      ["BK_BT", 1],
    ],
    [["BK_BT", 2]],
  ],
  [
    "B.HCLD2.T",
    [
      ["CO_CP", 1],
      ["CO_BT", 1],
    ],
    [["CO_BT", 3]],
    [["BK_BT", 3]],
  ],
  [
    "B.HCLD1.T",
    [["CO_CP", 2]],
    [
      ["CO_CP", 1],
      ["CO_BT", 2],
    ],
    [["CO_BT", 4]],
    [["BK_BT", 4]],
  ],
])("%s: any one of these flags and commendations", (id, ...ways) => {
  const including = asked(B, id).flatMap((path) =>
    path.flatMap((each) =>
      each.check === "good-years" ? [each.including.map(({ award, count }) => [award, count])] : [],
    ),
  );
  expect(including).toEqual(ways);
});

test("each award asks for one achievement report", () => {
  const reports = B.dossierItems.filter(({ name }) => name.startsWith("Báo cáo thành tích"));
  const numbers = B.awards.map(
    ({ code }) => reports.filter(({ awards }) => awards.includes(code)).length,
  );
  expect(new Set(numbers)).toEqual(new Set([1]));
});

test("no head is rated above the unit, from July 2026 on", () => {
  expect(B.quotas.find(({ id }) => id === "R3")).toMatchObject({
    per: "unit",
    enabled: true,
    rule: { kind: "headRating" },
    validity: { from: "2026-07-01", to: null },
  });
});

test("years in hard areas count twice; who is a researcher people say", () => {
  const years = (of: string, atLeast: number) => ({
    check: "years-of-service",
    of,
    atLeast,
    hardYears: 0,
    reduction: 0,
    multiplier: 2,
  });
  const people = { check: "people-criterion" };
  expect(asked(B, "B.NGND.1")).toEqual([
    [years("teaching", 20), { check: "is-manager", expected: false }, people],
    [years("sector", 25), years("teaching", 15), { check: "is-manager", expected: true }],
    [years("sector", 25), years("teaching", 15), people],
    [years("teaching", 25)],
  ]);
});

test("nothing registered is asked for", () => {
  expect(B.registrations).toEqual([]);
});
