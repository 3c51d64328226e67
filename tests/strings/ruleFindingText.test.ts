import { RULE_CHECKS } from "../../src/domain/checks/ruleChecks";
import type { FindingParams } from "../../src/domain/checks/finding";
import { RULE_TITLES, RULE_WORDINGS, type RuleCheckId } from "../../src/strings/ruleFindingText";
import { RULE_NOT_CHECKED } from "../../src/strings/ruleNotChecked";
import { RULE_REFERENCE } from "../../src/strings/ruleReference";
import { aPlan } from "../domain/checks/evidenceKit";
import { PLAN_003 } from "../domain/planKit";

const PLAN = { ...aPlan(), dossierItems: PLAN_003.dossierItems };
const ITEM = PLAN.dossierItems[0]!.id;
const QUOTA = { name: "Tỷ lệ", per: "unit", unit: "Trường THPT Hoa Sen", share: "15/100" };
const CAP = { ...QUOTA, kind: "shareOfAward", counted: 4, cap: 3, base: 20, fault: "over" };
const PEOPLE = { ...QUOTA, counted: 2, notStated: 0, base: 5, bound: 1 };
const RATING = {
  ...{ ...QUOTA, excellent: 3, well: 12, rated: 15, staff: 15, unitRating: "known" },
  ...{ capOfWell: 2, capOfBoth: 3, readings: "one" },
};
const RIVAL = { award: "CO_BT", other: "BK_BT", twin: "DN-2", how: "forward" };
const TARGET = { ...QUOTA, of: "initiativeAuthors", counted: 3, base: 21, least: 4 };
const LINE = { what: "Lao động tiên tiến", row: 5, date: "2021-06-30", year: "2020-2021" };
const DATES = { ...LINE, decisionDate: "2022-06-30" };
const DATED = { item: ITEM, dated: "2021-11-09", received: "2022-05-10" };
const COPIES = { item: ITEM, required: 2, found: 1 };
const NUMBER = { what: "staff", text: "0,65", value: 0.65 };
const TITLE = { title: "Dạy đọc", row: 5 };
const PARAMETER = { key: "quotas.q.share", text: "15,5", expected: "15/100" };

/** For every check, the parameters that tell its sentences apart. */
const VARIANTS: Readonly<Record<RuleCheckId, readonly FindingParams[]>> = {
  "session-parameter": ["unreadable", "out-of-range", "locked", "unknown-key"].map((fault) => ({
    ...PARAMETER,
    fault,
  })),
  "reading-line": [
    "unknown-kind",
    "unknown-field",
    "unknown-award",
    "blank-part",
    "contradicting-lines",
  ].map((fault) => ({ fault, text: "GVG" })),
  "wrong-route": [
    { award: "LDTT", unit: "Trường A", unitKind: "Trường", allowed: "Cụm", path: "Cụm → Sở" },
  ],
  "wrong-authority": [
    { fault: "no-district", decisionDate: "2025-07-01", from: "2025-07-01" },
    { fault: "wrong-issuer", award: "LDTT", issuer: "Hiệu trưởng", authorities: "Sở", row: 5 },
  ],
  "out-of-phase": [
    { achieved: "2021-10-01", phases: 2, spans: "Đợt 1|2021-05-01|2021-09-30;Đợt 2|2021-11-01|" },
  ],
  "not-registered": ["none", "other-award", "award-unclear"].map((fault) => ({
    fault,
    award: "LDTT",
    registered: fault === "other-award" ? "CSTDCS" : "",
  })),
  "exclusive-awards": ["forward", "held", "perhaps-held"].map((how) => ({ ...RIVAL, how })),
  "same-achievement": [{ ...RIVAL, achievement: "Chống dịch" }],
  "cap-exceeded": [
    CAP,
    { ...CAP, kind: "shareOfStaff" },
    { ...CAP, kind: "atMost", base: "", share: "" },
    { ...CAP, per: "session", unit: "" },
    { ...CAP, fault: "too-small", cap: 0, base: 6 },
    { ...CAP, fault: "no-base", cap: 0, base: 0 },
  ],
  "manager-share": [PEOPLE, { ...PEOPLE, notStated: 2 }],
  "women-share": [PEOPLE],
  "direct-work-share": [PEOPLE],
  "rating-cap": [RATING, { ...RATING, staff: "" }, { ...RATING, unitRating: "unknown" }],
  "head-rating": [{ ...QUOTA, rating: "excellent", unitRating: "well" }],
  "target-missed": ["initiativeAuthors", "initiativesApplied", "pledges"].map((of) => ({
    ...TARGET,
    of,
  })),
  "dossier-unconfirmed": [{ item: ITEM, confirmer: "Thủ trưởng đơn vị" }],
  "dossier-too-old": [
    { ...DATED, fault: "too-old", last: "2022-05-09", months: 6 },
    { ...DATED, fault: "after-received" },
  ],
  "dossier-copies": [
    { ...COPIES, fault: "fewer" },
    { ...COPIES, fault: "unreadable", text: "hai bộ" },
  ],
  "dossier-form": [
    { item: ITEM, asked: "electronic", found: "paper" },
    { item: ITEM, asked: "both", found: "electronic" },
  ],
  "unreadable-fact": [
    { field: "rating", text: "" },
    { field: "members", text: "tám" },
    { fault: "stated-twice", lines: 2 },
    { fault: "not-on-register", nomination: "DN-9", sheet: "Ý kiến xét" },
    { fault: "not-on-register", nomination: "", sheet: "Thông tin xét" },
    ...["not-a-date", "impossible-date", "two-digit-year", "year-out-of-range"].map((reason) => ({
      fault: "birth",
      reason,
      text: "31/02/1980",
    })),
  ],
  "implausible-number": [
    ...["share", "not-a-number", "negative", "fraction", "too-many-months"].map((fault) => ({
      ...NUMBER,
      fault,
    })),
    { fault: "part-over-whole", what: "signed", counted: 35, whole: "staff", base: 34 },
  ],
  "history-decision": [
    { ...DATES, fault: "incomplete", parts: "number,date,issuer,year" },
    ...["impossible-date", "before-year", "after-session"].map((fault) => ({ ...DATES, fault })),
  ],
  "history-repeat": [
    { fault: "one-decision", number: "12/QĐ", date: "2021-06-30", years: "2020, 2021", lines: 2 },
    { fault: "same-year", award: "LDTT", year: "2021", lines: 2 },
  ],
  "history-year": [
    ...["year-unread", "award-unread", "rating-unread"].map((fault) => ({
      fault,
      text: "khóa 12",
      row: 5,
    })),
    { fault: "year-blank", text: "", row: 5 },
    { fault: "nothing-said", text: "", row: 5 },
    { fault: "not-on-register", nomination: "DN-9", name: "", unit: "", row: 5 },
  ],
  "initiative-decision": [
    { ...TITLE, fault: "incomplete", parts: "number" },
    { ...TITLE, fault: "after-session", date: "2022-07-01", decisionDate: "2022-06-30" },
    { ...TITLE, fault: "twice", lines: 2 },
  ],
};

const UNSAID = /undefined|null|NaN|\[object|“”|\(\)/;

describe.each(Object.entries(VARIANTS) as [RuleCheckId, readonly FindingParams[]][])(
  "%s",
  (check, variants) => {
    test.each(["vi", "en"] as const)("says each thing in its own words (%s)", (language) => {
      const texts = variants.map((params) => RULE_WORDINGS[check](params, PLAN));
      expect(new Set(texts.map(({ what }) => what[language])).size).toBe(variants.length);
      for (const { what, todo } of texts) {
        expect(what[language]).not.toMatch(UNSAID);
        expect(what[language]).toMatch(/\.$/);
        expect(todo[language]).toMatch(/\.$/);
        expect(what.vi).not.toBe(what.en);
      }
    });

    test("never shows a code in place of a word", () => {
      for (const params of variants) {
        const { what } = RULE_WORDINGS[check](params, PLAN);
        const { fault, of, how } = params;
        for (const code of [fault, of, how].filter((each) => each !== undefined)) {
          if (String(code).includes("-")) expect(what.vi).not.toContain(String(code));
        }
        expect(what.vi).not.toMatch(/[a-z][A-Z]\w/);
      }
    });
  },
);

test("every check has its title, its sentences and its place in the reference", () => {
  const ids = RULE_CHECKS.map(({ id }) => id).sort();
  expect(Object.keys(RULE_TITLES).sort()).toEqual(ids);
  expect(Object.keys(RULE_WORDINGS).sort()).toEqual(ids);
  expect(Object.keys(RULE_REFERENCE).sort()).toEqual(ids);
});

test.each(Object.entries(RULE_REFERENCE))(
  "the reference of %s is in whole sentences",
  (_id, reference) => {
    const { looksAt, passes, fails } = reference;
    for (const phrase of [looksAt, passes, fails]) {
      expect(phrase.vi).toMatch(/\.$/);
      expect(phrase.en).toMatch(/\.$/);
    }
    expect(passes.vi).not.toBe(fails.vi);
  },
);

test.each<[RuleCheckId, FindingParams, string]>([
  [
    "cap-exceeded",
    CAP,
    "Tỷ lệ: đề nghị 4, được tối đa 3 (15 % của 20 đề nghị làm gốc, bỏ phần lẻ).",
  ],
  [
    "manager-share",
    { ...PEOPLE, notStated: 2 },
    "Tỷ lệ: 2 cán bộ quản lý trên 5 người được đề nghị; theo tỷ lệ 15 % thì tối đa 1 người; 2 người chưa ghi.",
  ],
  [
    "manager-share",
    { ...PEOPLE, per: "session", unit: "", bound: 0, share: "1/3" },
    "Tỷ lệ (tính cho cả đợt xét): 2 cán bộ quản lý trên 5 người được đề nghị; theo tỷ lệ 1/3 thì không được có ai.",
  ],
  [
    "target-missed",
    { ...TARGET, of: "pledges", share: "1/1" },
    "Tỷ lệ: 3 người ký giao ước trên 21, chỉ tiêu là 4 (toàn bộ).",
  ],
  [
    "implausible-number",
    { what: "staff", text: "0.65", value: 0.65, fault: "share" },
    "số người của đơn vị: “0,65” là tỷ lệ, trong khi phải ghi số đếm.",
  ],
  [
    "rating-cap",
    RATING,
    "Tỷ lệ: 3 người hoàn thành xuất sắc; theo tỷ lệ 15 % được tối đa 2 nếu tính trên 12 người hoàn thành tốt, 3 nếu tính trên 15 người hoàn thành tốt và xuất sắc (15 trên 15 người có xếp loại).",
  ],
  [
    "out-of-phase",
    VARIANTS["out-of-phase"][0]!,
    "Thành tích ngày 01/10/2021 không thuộc đợt nào trong 2 đợt: Đợt 1 (01/05/2021 - 30/09/2021); Đợt 2 (từ 01/11/2021).",
  ],
])("%s in whole", (check, params, sentence) => {
  expect(RULE_WORDINGS[check](params, PLAN).what.vi).toBe(sentence);
});

const COUNTS = {
  ...{ name: "Tỷ lệ", of: 60, rows: 12, units: 12, notStated: 12, groups: 12, candidates: 12 },
  ...{ lines: 12, items: 12, nominations: 12, per: "unit", award: "LDTT", exclusions: 1 },
};

test.each(Object.entries(RULE_NOT_CHECKED))("what was not checked: %s", (reason, say) => {
  const { vi, en } = say(COUNTS);
  for (const text of [vi, en]) {
    expect(text).not.toContain(reason);
    expect(text).not.toMatch(UNSAID);
    expect(text).toMatch(/\.$/);
  }
  expect(vi).not.toBe(en);
});

test("what was not checked is counted with its whole", () => {
  expect(RULE_NOT_CHECKED["managers-not-stated"]?.(COUNTS).vi).toBe(
    "Tỷ lệ: 12 trên 60 người được đề nghị chưa ghi có là cán bộ quản lý không, nên chưa biết có đúng tỷ lệ hay không.",
  );
});
