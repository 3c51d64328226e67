import rulesA from "../../../src/domain/regulation/packs/rulesA.json";
import { awardByText } from "../../../src/domain/regulation/awardByText";
import { rulePackSchema } from "../../../src/domain/regulation/rulePack";
import {
  asked,
  idsOn,
  rulesOf,
  sharedSpellings,
  TURNING_DAYS,
  unjudged,
  votesOn,
} from "./rulesKit";

const A = rulesOf("A");

test("the file parses as it stands", () => {
  expect(rulePackSchema.parse(rulesA)).toEqual(rulesA);
});

test("no spelling stands for two awards", () => {
  expect(sharedSpellings(A)).toEqual([]);
});

test.each([
  ["LĐTT", "LDTT"],
  ["Chiến sỹ thi đua cơ sở", "CSTDCS"],
  ["CSTĐ cơ sở", "CSTDCS"],
  ["CSTĐCS", "CSTDCS"],
  ["Chiến sĩ thi đua cấp Thành phố", "CSTD_BT"],
  ["TTLĐXS", "TTLDXS"],
  ["Tập thể Lao động xuất sắc", "TTLDXS"],
  ["Bằng khen UBND Thành phố", "BK_BT"],
  ["Bằng khen của Thủ tướng Chính phủ", "BK_TTG"],
  ["Kỷ niệm chương “Vì sự nghiệp Giáo dục”", "KNC_GD"],
  ["HCLĐ hạng Ba", "HCLD3"],
  ["HCLĐ hạng Nhì", "HCLD2"],
  ["Bằng khen", null],
  ["Kỷ niệm chương", null],
  ["GK", null],
])("%p is %p", (text, code) => {
  expect(awardByText(text, A.awards)?.code ?? null).toBe(code);
});

test("off are exactly the leaves that do not bind education offices", () => {
  const leaves = [...A.standards, ...A.quotas, ...A.exclusions];
  const foreign = leaves.filter(({ basis }) =>
    ["predecessor", "other-sector", "draft"].includes(basis.binds),
  );
  const off = leaves.filter(({ enabled }) => !enabled);
  expect(off.map(({ id }) => id)).toEqual(foreign.map(({ id }) => id));
  expect(off.length).toBeGreaterThan(0);
});

test.each(TURNING_DAYS.A)(
  "on %s every award is judged by something, but for those switched off",
  (date) => {
    expect(unjudged(A, date)).toEqual([
      "BK_TTG collective",
      "HCLD3 collective",
      "HCLD2 collective",
      "HCLD2 individual",
      "HCLD1 collective",
      "HCLD1 individual",
    ]);
  },
);

test.each([
  ["2020-09-30", "V4", "V4"],
  ["2020-10-01", "V2", "V2.BT"],
])(
  "on %s the ordinary awards are voted by %s, flags and commendations by %s, the highest by V1, some by no rule that was read",
  (date, rule, ofMinistry) => {
    expect(votesOn(A, date)).toEqual({
      LDTT: [rule],
      CSTDCS: [rule],
      TTLDTT: [],
      TTLDXS: [rule],
      GK: [],
      BK_BT: [ofMinistry],
      CSTD_BT: ["V1"],
      CSTD_TQ: ["V1"],
      CO_BT: [ofMinistry],
      CO_CP: [rule],
      KNC_GD: [],
      BK_TTG: [rule],
      HCLD3: [rule],
      HCLD2: [rule],
      HCLD1: [rule],
      NGUT: [],
      NGND: [],
      AHLD: ["V1"],
    });
  },
);

test.each([
  ["A.LDTT.1", [[{ check: "performance-rating", atLeast: "well" }]]],
  ["A.LDTT.3.K", [[{ check: "discipline", below: "reprimand" }]]],
  ["A.CSTDCS.1", [[{ check: "title-required", award: "LDTT" }]]],
  [
    "A.CSTDCS.2",
    [
      [{ check: "initiative-required", scope: "base", count: 1, years: 1 }],
      [
        { check: "initiative-required", scope: "base", count: 1, years: null },
        { check: "people-criterion" },
      ],
    ],
  ],
  [
    "A.TTLDTT.2",
    [
      [
        {
          check: "member-share",
          award: "LDTT",
          share: { numerator: 1, denominator: 2 },
          strict: true,
        },
      ],
    ],
  ],
  ["A.TTLDXS.3", [[{ check: "member-count", award: "CSTDCS", atLeast: 1 }]]],
  ["A.TTLDXS.4", [[{ check: "discipline", below: "warning" }]]],
  ["A.CSTDBT.1.SL", [[{ check: "titles-count", award: "CSTDCS", count: 3, years: null }]]],
  ["A.CSTDBT.1", [[{ check: "consecutive-titles", award: "CSTDCS", times: 3, every: 1 }]]],
  [
    "A.CSTDTQ.1",
    [
      [{ check: "consecutive-titles", award: "CSTD_BT", times: 2, every: 3 }],
      [{ check: "consecutive-titles", award: "CSTD_BT", times: 2, every: 1 }],
    ],
  ],
])("%s asks exactly that", (id, paths) => {
  expect(asked(A, id)).toEqual(paths);
});

test("a commendation of the province: two excellent years with two initiatives, or what people judge", () => {
  expect(asked(A, "A.BKBT.C")).toEqual([
    [
      {
        check: "good-years",
        years: 2,
        rating: "excellent",
        award: null,
        after: null,
        excellentYears: 0,
        including: [],
        initiatives: { scope: "base", count: 2 },
      },
    ],
    [{ check: "people-criterion" }],
  ]);
});

test("teachers and managers each have their own years, and more years of teaching do for both", () => {
  const years = (of: string, atLeast: number) => ({
    check: "years-of-service",
    of,
    atLeast,
    hardYears: 0,
    reduction: 0,
    multiplier: 1,
  });
  expect(asked(A, "A.NG.1.NGUT")).toEqual([
    [years("teaching", 15), { check: "is-manager", expected: false }],
    [years("sector", 20), years("teaching", 10), { check: "is-manager", expected: true }],
    [years("teaching", 20)],
  ]);
});

test("the meritorious teacher's ladder: seven titles, the last adjacent, or what people compare", () => {
  expect(asked(A, "A.NG.2.NGUT")).toEqual([
    [
      { check: "titles-count", award: "CSTDCS", count: 7, years: null },
      { check: "consecutive-titles", award: "CSTDCS", times: 1, every: 1 },
      { check: "award-held", award: "CSTD_BT", years: null },
      { check: "award-held", award: "BK_BT", years: null },
    ],
    [{ check: "people-criterion" }],
  ]);
});

test("titles have to be registered for", () => {
  expect(A.registrations).toMatchObject([
    {
      awards: ["LDTT", "CSTDCS", "CSTD_BT", "CSTD_TQ", "TTLDTT", "TTLDXS", "CO_BT", "CO_CP"],
      required: true,
    },
  ]);
});

test.each([
  ["2020-09-30", ["A.CSTDCS.3", "A.CSTDCS.5", "A.COCP.1", "LOC.COBT.CO", "LOC.COBT.BK"]],
  [
    "2020-10-01",
    [
      "A.CSTDCS.3",
      "A.CSTDCS.4.CS",
      "A.CSTDCS.4.BO",
      "A.CSTDCS.5",
      "A.COCP.1",
      "LOC.COBT.CO",
      "LOC.COBT.BK",
    ],
  ],
])("quotas on %s", (date, ids) => {
  expect(idsOn(A.quotas, date)).toEqual(ids);
});

test("each award asks for one achievement report, in as many sets as the law says", () => {
  const reports = A.dossierItems.filter(({ name }) => /^(?:Báo cáo|Bản) thành tích/.test(name));
  const sets = A.awards.map(({ code }) => [
    code,
    reports.filter(({ awards }) => awards.includes(code)).map(({ copies }) => copies),
  ]);
  expect(Object.fromEntries(sets)).toEqual({
    LDTT: [1],
    CSTDCS: [null],
    TTLDTT: [1],
    TTLDXS: [null],
    GK: [null],
    BK_BT: [null],
    CSTD_BT: [null],
    CSTD_TQ: [2],
    CO_BT: [null],
    CO_CP: [2],
    KNC_GD: [null],
    BK_TTG: [2],
    HCLD3: [3],
    HCLD2: [3],
    HCLD1: [3],
    NGUT: [3],
    NGND: [3],
    AHLD: [3],
  });
});
