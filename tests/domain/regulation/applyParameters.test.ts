import { applyParameters } from "../../../src/domain/regulation/applyParameters";
import { parametersOf } from "../../../src/domain/regulation/parametersOf";
import { parameterText, readParameter } from "../../../src/domain/regulation/parameterText";
import type { Quota } from "../../../src/domain/regulation/quota";
import type { Authority } from "../../../src/domain/regulation/schema";
import type { Standard } from "../../../src/domain/regulation/standard";
import { severityOf } from "../../../src/domain/regulation/severity";
import { PLAN_003 } from "../planKit";
import { anAward, aPlan, LAW } from "../checks/evidenceKit";

const UNREAD = { ...LAW, confidence: "UNVERIFIED" as const };

const CAP: Quota = {
  id: "cap",
  name: "CSTĐCS không quá 15 % số LĐTT",
  per: "unit",
  enabled: false,
  rule: {
    kind: "shareOfAward",
    awards: ["CSTDCS"],
    base: ["LDTT"],
    share: { numerator: 3, denominator: 20 },
  },
  basis: UNREAD,
};

const SEVENTY: Standard = {
  id: "B.TTLDTT.2",
  text: "Ít nhất 70 % cá nhân đạt LĐTT",
  awards: ["TTLDTT"],
  kinds: ["collective"],
  enabled: true,
  anyOf: [
    {
      id: "B.TTLDTT.2",
      text: "Ít nhất 70 % cá nhân đạt LĐTT",
      allOf: [
        {
          check: "member-share",
          award: "LDTT",
          share: { numerator: 7, denominator: 10 },
          strict: false,
        },
      ],
    },
  ],
  basis: LAW,
};

const PLAN = aPlan({ quotas: [CAP], standards: [SEVENTY] });
const SHARE = "quotas/cap/rule/share";
const FORM = "listForms/year";
const LOCKED = "standards/B.TTLDTT.2/anyOf/0/allOf/0/share";

function apply(key: string, text: string, confirmed = "") {
  return applyParameters(PLAN, [{ key, text, confirmed }]);
}

describe("parametersOf", () => {
  test("lists what may be seen, with what the law holds locked", () => {
    const shown = parametersOf(PLAN).map(({ key, type, value, isLocked }) => [
      key,
      parameterText(type, value),
      isLocked,
    ]);
    expect(shown).toEqual([
      ["plan/issuer", PLAN.issuer, false],
      ["plan/number", "", false],
      ["plan/date", "", false],
      ["plan/decisionDate", "30/06/2022", false],
      ["plan/reviewYear", "2021-2022", false],
      ["period/fromYear", "2015", false],
      ["period/toYear", "2020", false],
      ["standards/B.TTLDTT.2/enabled", "có", true],
      [LOCKED, "70 %", true],
      ["standards/B.TTLDTT.2/anyOf/0/allOf/0/strict", "không", true],
      ["quotas/cap/enabled", "không", false],
      [SHARE, "15 %", false],
      [FORM, "", true],
    ]);
  });

  test("names awards in words, and gives a rule's own words", () => {
    const award = anAward({ code: "LDTT", name: "Lao động tiên tiến" });
    const plan = { ...PLAN, awards: [...PLAN.awards.filter(({ code }) => code !== "LDTT"), award] };
    const told = parametersOf(plan).map(({ key, group, leaf, words, check, award: of }) => [
      key,
      { group, leaf, words, check, award: of },
    ]);
    expect(Object.fromEntries(told)).toMatchObject({
      [LOCKED]: {
        group: "standards",
        leaf: "TTLDTT",
        words: "Ít nhất 70 % cá nhân đạt LĐTT",
        check: "member-share",
        award: "Lao động tiên tiến",
      },
      [SHARE]: { group: "quotas", leaf: "CSTDCS", words: CAP.name, check: null, award: null },
    });
  });

  test("one of several ways is told by its own words", () => {
    const [way] = SEVENTY.anyOf;
    const ways = [
      { ...way!, id: "a", text: "Từ 70 %" },
      { ...way!, id: "b", text: "Từ 7/10" },
    ];
    const words = parametersOf(aPlan({ standards: [{ ...SEVENTY, anyOf: ways }] }))
      .filter(({ field }) => field === "share")
      .map((each) => each.words);
    expect(words).toEqual([
      "Ít nhất 70 % cá nhân đạt LĐTT. Cách đạt: Từ 70 %",
      "Ít nhất 70 % cá nhân đạt LĐTT. Cách đạt: Từ 7/10",
    ]);
  });

  test("a rule without a value stands there once: list forms, routes, authorities", () => {
    const route = PLAN_003.routes[0]!;
    const authority: Authority = {
      level: "unit",
      by: "Hiệu trưởng",
      issuers: [],
      basis: UNREAD,
    };
    const plan = aPlan({
      awards: [anAward({ code: "DHTT", name: "Điển hình tiên tiến", authorities: [authority] })],
      routes: [route],
    });
    const references = parametersOf(plan).filter(({ type }) => type === "reference");
    expect(references.map(({ key, leaf, words }) => [key, leaf, words])).toEqual([
      [FORM, plan.listForms[0]?.title, references[0]?.words],
      [`routes/${route.id}`, "Điển hình tiên tiến", route.path.join(" → ")],
      ["awards/DHTT/authorities/0", "Điển hình tiên tiến", "Hiệu trưởng"],
    ]);
  });
});

describe("applyParameters", () => {
  test("nothing written differently leaves the plan as it is", () => {
    const entries = parametersOf(PLAN).map(({ key, type, value }) => ({
      key,
      text: parameterText(type, value),
      confirmed: "",
    }));
    const applied = applyParameters(PLAN, entries);
    expect(applied).toEqual({ plan: PLAN, changed: [], refused: [] });
  });

  test("a changed value is the office's own, and may make an error", () => {
    const { plan, changed, refused } = apply(SHARE, "20 %");
    const [quota] = plan.quotas;
    expect([changed, refused]).toEqual([[{ key: SHARE, text: "20 %", was: "15 %" }], []]);
    expect(quota?.rule).toEqual({ ...CAP.rule, share: { numerator: 1, denominator: 5 } });
    expect(quota?.basis.confidence).toBe("CONFIRMED");
    expect([severityOf(CAP.basis), severityOf(quota!.basis)]).toEqual(["warning", "error"]);
  });

  test("a value that stands may be confirmed", () => {
    const { plan, changed } = apply(SHARE, "15 %", "Trưởng phòng, 20/11/2026");
    expect(changed).toEqual([]);
    expect(plan.quotas[0]?.rule).toEqual(CAP.rule);
    expect(plan.quotas[0]?.basis.confidence).toBe("CONFIRMED");
  });

  test.each([
    [LOCKED, "60 %", "locked", LAW.citation.ref],
    [FORM, "có", "locked", "dòng này chỉ nêu căn cứ, không có thông số để ghi"],
    ["plan/issuer", "", "out-of-range", PLAN.issuer],
    ["plan/date", "20/2022", "unreadable", "20/05/2020"],
    [SHARE, "0,15", "unreadable", "15 %"],
    [SHARE, "0,15 %", "unreadable", "15 %"],
    [SHARE, "115 %", "unreadable", "15 %"],
    [SHARE, "khoảng 15 %", "unreadable", "15 %"],
    ["quotas/cap/enabled", "thôi", "unreadable", "không"],
    ["plan/decisionDate", "30/02/2022", "unreadable", "30/06/2022"],
    ["plan/decisionDate", "01/01/2024", "out-of-range", "30/06/2022"],
    ["period/toYear", "2014", "out-of-range", "2020"],
    ["quotas/khac/share", "15 %", "unknown-key", ""],
    ["__proto__", "15 %", "unknown-key", ""],
  ])("%s as %j is refused: %s", (key, text, fault, expected) => {
    const { plan, changed, refused } = apply(key, text);
    expect(refused).toEqual([{ key, text, fault, expected }]);
    expect([plan, changed]).toEqual([PLAN, []]);
  });

  test.each([
    ["plan/issuer", "Trường THCS Sao Mai", { issuer: "Trường THCS Sao Mai" }],
    ["plan/number", "06/KH-THCS", { number: "06/KH-THCS" }],
    ["plan/date", "5/1/2022", { date: "2022-01-05" }],
  ])("%s is the office's own: %j", (key, text, fields) => {
    const { plan, changed, refused } = apply(key, text);
    expect([changed.map((each) => each.text), refused]).toEqual([[text], []]);
    expect(plan).toEqual({ ...PLAN, ...fields });
  });

  test("the same value written another way changes nothing, and may be confirmed", () => {
    const { plan, changed, refused } = apply(SHARE, "3/20", "Trưởng phòng");
    expect([changed, refused]).toEqual([[], []]);
    expect(plan.quotas[0]?.basis.confidence).toBe("CONFIRMED");
    expect(apply(LOCKED, "7/10")).toEqual({ plan: PLAN, changed: [], refused: [] });
  });

  test("a rule without a value may be confirmed", () => {
    const form = apply(FORM, "", "Trưởng phòng").plan.listForms[0];
    expect(form?.basis.confidence).toBe("CONFIRMED");
  });

  test("one refusal does not hold up the others", () => {
    const { plan, changed, refused } = applyParameters(PLAN, [
      { key: LOCKED, text: "60 %", confirmed: "" },
      { key: "quotas/cap/enabled", text: "có", confirmed: "" },
    ]);
    expect(plan.quotas[0]?.enabled).toBe(true);
    expect([changed.map(({ key }) => key), refused.map(({ key }) => key)]).toEqual([
      ["quotas/cap/enabled"],
      [LOCKED],
    ]);
  });
});

describe("readParameter", () => {
  test.each([
    ["share", "1/3", { numerator: 1, denominator: 3 }],
    ["share", "33,5 %", { numerator: 67, denominator: 200 }],
    ["share", "100%", { numerator: 1, denominator: 1 }],
    ["share", "0 %", { numerator: 0, denominator: 1 }],
    ["count", "06", 6],
    ["count", "6,5", undefined],
    ["count", "-6", undefined],
    ["optionalCount", "", null],
    ["date", "20/5/2020", "2020-05-20"],
    ["month", "2020-05", "2020-05"],
    ["month", "5/2020", "2020-05"],
    ["month", "tháng 05/2020", "2020-05"],
    ["month", "13/2020", undefined],
    ["optionalShare", "không quy định", { numerator: 0, denominator: 1 }],
    ["optionalShare", "2/3", { numerator: 2, denominator: 3 }],
    ["optionalShare", "", undefined],
    ["optionalCount", "Không quy định", null],
    ["reference", "", undefined],
    ["yesNo", "CÓ", true],
    ["yesNo", "Không", false],
    ["reviewYear", "năm học 2021 - 2022", "2021-2022"],
    ["reviewYear", "2021-2023", undefined],
    ["rating", "hoàn thành tốt nhiệm vụ", "well"],
  ] as const)("%s %j", (type, text, value) => {
    expect(readParameter(type, text)).toEqual(value);
  });

  test("what is written is read back as the same value", () => {
    const written = parametersOf(PLAN_003).filter(
      ({ type, value }) => type !== "reference" && parameterText(type, value) !== "",
    );
    expect(written.length).toBeGreaterThan(15);
    for (const { type, value } of written) {
      const read = readParameter(type, parameterText(type, value));
      expect(parameterText(type, read!)).toBe(parameterText(type, value));
    }
  });

  test("months and what is not set are written for people", () => {
    expect(parameterText("month", "2022-03")).toBe("03/2022");
    expect(parameterText("optionalShare", { numerator: 0, denominator: 1 })).toBe("không quy định");
    expect(parameterText("optionalCount", null)).toBe("không quy định");
  });
});
