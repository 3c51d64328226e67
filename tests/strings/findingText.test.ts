import type { CheckId, Finding, FindingParams } from "../../src/domain/checks/finding";
import type { UnreadCell } from "../../src/domain/intake/nomination";
import type { PointsFaultCode } from "../../src/domain/scoring/validateMark";
import type { ScoringFault } from "../../src/domain/scoring/scoreCandidates";
import type { DateFault } from "../../src/domain/text/parseDate";
import type { NameDifference } from "../../src/domain/text/nameDistance";
import type { TallyFaultCode } from "../../src/domain/voting/tally";
import { findingText } from "../../src/strings/findingText";
import type { Language } from "../../src/strings/language";
import type { RuleCheckId } from "../../src/strings/ruleFindingText";
import type { StandardCheckId } from "../../src/strings/standardFindingText";
import { PLAN } from "../domain/intake/intakeKit";

/** The values of a union; the compiler sees to it that none is left out. */
function valuesOf<T extends string>(all: Readonly<Record<T, true>>): readonly T[] {
  return Object.keys(all) as T[];
}

const DECIDED = { decided: "Quyết định số: 123/QĐ-CTN" };
const decisionFaults = valuesOf<DateFault["code"] | "unreadable" | "no-number" | "no-date">({
  unreadable: true,
  "no-number": true,
  "no-date": true,
  "unfilled-date": true,
  "not-a-date": true,
  "impossible-date": true,
  "two-digit-year": true,
  "year-out-of-range": true,
});

const TWIN = { twin: "DN-1", name: "Bà Trần Thị Mai" };
const TWIN_NAME = { twinName: "Bà Trần Thị Maii" };
const DIFFERENCES = valuesOf<Exclude<NameDifference, "far">>({
  same: true,
  tone: true,
  diacritic: true,
  typing: true,
});

const unreadReasons = valuesOf<UnreadCell["reason"]>({
  "no-list-on-sheet": true,
  "row-outside-list": true,
  "row-without-candidate": true,
  "error-value": true,
  "several-candidates": true,
});

/** Of `validatePoints`, `scoreCandidates` and `readMarks`. */
const markFaults = valuesOf<
  | PointsFaultCode
  | ScoringFault["code"]
  | "mark-is-text"
  | "too-many-decimals"
  | "unknown-state"
  | "marks-beside-state"
>({
  "mark-is-text": true,
  "too-many-decimals": true,
  "unknown-state": true,
  "marks-beside-state": true,
  "not-an-integer": true,
  negative: true,
  "over-maximum": true,
  "off-step": true,
  "unknown-criterion": true,
  "criterion-twice": true,
  "criterion-missing": true,
  "duplicate-mark": true,
  "unknown-member": true,
  "unknown-candidate": true,
  "member-listed-twice": true,
  "candidate-listed-twice": true,
});

/** Of `checkTally`, `tallyFaults` and `uncountedVotes`. */
const voteFaults = valuesOf<
  TallyFaultCode | "count-unread" | "members-differ" | "tally-twice" | "tally-unknown"
>({
  "not-an-integer": true,
  negative: true,
  "no-members": true,
  "present-over-members": true,
  "parts-do-not-add-up": true,
  "count-unread": true,
  "members-differ": true,
  "tally-twice": true,
  "tally-unknown": true,
});

const ITEM = PLAN.dossierItems[0]!.id;
const LATE = { deadline: "gui-bao-cao-danh-sach", due: "2020-05-20", item: ITEM, unit: "Trường" };
const COUNTED = { line: "Danh sách có 01 cá nhân", collectives: 1, individuals: 2 };
const NUMBER = { unit: "Cụm", required: 1, found: 2 };
const MARK = {
  member: "Lê Văn An",
  criterion: "thanh-tich",
  hundredths: 4050,
  maximum: 4000,
  step: 50,
  text: "8,5",
};
const SIDES = {
  left: "letter",
  leftCount: "5",
  leftSource: "12/TTr",
  right: "register",
  rightCount: "3 + 1?",
  rightSource: "",
};
const VOTE = {
  part: "agree",
  value: -1,
  count: "agree",
  members: 9,
  present: 10,
  sum: 11,
  council: 8,
};

/** The checks of lists, dossiers, marks and votes; those of standards and rules have tests of their own. */
type ListCheckId = Exclude<CheckId, StandardCheckId | RuleCheckId>;

/** For every check, the parameters that tell its sentences apart. */
const VARIANTS: Readonly<Record<ListCheckId | "internal", readonly FindingParams[]>> = {
  "empty-required-part": ["name", "post", "summary", "summaryColumn", "submittingUnit"].map(
    (part) => ({ part }),
  ),
  "unfilled-prompt": ["unfilled", "absent"].map((state) => ({ state, prompt: "Tóm tắt" })),
  "decision-reference": decisionFaults.map((fault) => ({ fault, ...DECIDED })),
  "decision-outside-period": [
    { fault: "outside-years", fromYear: 2015, toYear: 2020, date: "2014-12-31", ...DECIDED },
    { fault: "after-received", received: "2020-05-10", date: "2020-05-11", ...DECIDED },
  ],
  "wrong-candidate-kind": [
    { kind: "collective", allowed: "individual", listForm: "III" },
    { kind: "individual", allowed: "collective", listForm: "III" },
    { kind: "collective", allowed: "individual", award: "CSTD_TQ" },
    { kind: "unknown", allowed: "collective,individual", listForm: "I" },
    { fault: "category", kind: "individual", stated: "collective" },
    { fault: "category", kind: "collective", stated: "individual" },
  ],
  "unclear-award": [
    { fault: "unknown-list" },
    { fault: "unknown-list", text: "GK" },
    { fault: "award-not-stated", listForm: "II", awards: "NGND,NGUT" },
    { fault: "award-not-stated", listForm: "II", awards: "NGND,NGUT", text: "NG" },
    { fault: "award-partly-read", award: "CSTD_TQ", text: "CSTĐ năm 2021" },
    { fault: "award-not-of-list", listForm: "III", awards: "CSTD_TQ", award: "NGUT" },
  ],
  "summary-figures": [
    { fault: "ratio", text: "12/15 em (70%)" },
    { fault: "recorded", what: "initiatives", stated: 2, found: 1 },
    { fault: "recorded", what: "excellentYears", stated: 5, found: 3 },
  ],
  "exact-number": [
    { kind: "collective", unclear: 0, ...NUMBER },
    { kind: "individual", unclear: 0, ...NUMBER },
    { kind: "individual", unclear: 1, ...NUMBER },
  ],
  "duplicate-candidate": [
    ...["same", "possible"].map((likeness) => ({ likeness, ...TWIN })),
    ...DIFFERENCES.map((difference) => ({ likeness: "near", difference, ...TWIN, ...TWIN_NAME })),
  ],
  "name-differs": DIFFERENCES.map((difference) => ({ difference, ...TWIN, ...TWIN_NAME })),
  "list-doubt": [{ doubts: "shifted-rows,broken-numbering", unit: "Trường A" }],
  "totals-line": [
    { fault: "unfilled", ...COUNTED },
    { fault: "differs", unclear: 0, ...COUNTED },
    { fault: "differs", unclear: 3, ...COUNTED },
  ],
  "late-submission": [
    { fault: "late", received: "2020-05-21", ...LATE },
    { fault: "on-the-day", received: "2020-05-20", ...LATE },
  ],
  "missing-dossier-item": ["no", "missing"].map((recorded) => ({
    recorded,
    item: ITEM,
    unit: "Trường",
  })),
  "silent-unit": [{ unit: "Trường" }],
  "unknown-unit": [{ unit: "Trường" }],
  "unread-cell": unreadReasons.map((reason) => ({ reason, text: "#N/A" })),
  "counts-differ": [
    ...["collectives", "individuals", "total"].map((measure) => ({
      fault: "differs",
      measure,
      ...SIDES,
    })),
    { fault: "differs", measure: "total", ...SIDES, right: "list", rightSource: "ds.docx A9" },
    { fault: "sum", ...SIDES, collectives: 5, individuals: 4, total: 10 },
    { fault: "attendance", ...SIDES, present: 49, summoned: 50, individuals: 50 },
  ],
  "paper-name-differs": ["near", "only-in-paper", "only-in-register"].flatMap((fault) =>
    ["", "02/BB"].map((source) => ({
      fault,
      source,
      paper: "minutes",
      written: "Trần Văn Tỉnh",
      name: "Trần Văn Tình",
      count: 21,
      names: "Trần Văn Tỉnh; Lê Văn Sơn",
    })),
  ),
  "uncounted-mark": markFaults.map((fault) => ({ fault, ...MARK })),
  "uncounted-vote": voteFaults.map((fault) => ({ fault, ...VOTE })),
  internal: [{ check: "totals-line", message: "đếm sai" }],
};

function textOf(check: Finding["check"], params: FindingParams, language: Language) {
  return findingText({ check, params } as Finding, PLAN, language);
}

describe.each(Object.entries(VARIANTS) as [Finding["check"], readonly FindingParams[]][])(
  "%s",
  (check, variants) => {
    test.each(["vi", "en"] as const)("says each thing in its own words (%s)", (language) => {
      const texts = variants.map((params) => textOf(check, params, language));
      expect(new Set(texts.map(({ what }) => what)).size).toBe(variants.length);
      for (const { what, todo } of texts) {
        expect(what).not.toMatch(/undefined|null|NaN|\[object|“”/);
        expect(what.length).toBeGreaterThan(8);
        expect(todo).toMatch(/\.$/);
      }
    });

    test("never shows a code in place of a sentence", () => {
      for (const params of variants) {
        const { fault, reason } = params;
        const code = String(fault ?? reason ?? "");
        const texts = [textOf(check, params, "vi"), textOf(check, params, "en")];
        for (const { what } of texts) expect(what.includes(`(${code})`)).toBe(false);
        expect(texts[0]?.what).not.toBe(texts[1]?.what);
      }
    });
  },
);

test.each<[Finding["check"], FindingParams, string]>([
  [
    "decision-outside-period",
    { fault: "after-received", date: "2020-06", received: "2020-05-10" },
    "Quyết định tháng 6/2020 sau ngày nhận danh sách (10/05/2020).",
  ],
  [
    "late-submission",
    { ...LATE, fault: "late", due: "2022-03", received: "2022-04-01" },
    `${PLAN.dossierItems[0]!.name}: nhận ngày 01/04/2022, quá hạn tháng 3/2022.`,
  ],
  [
    "exact-number",
    { required: 1, found: 2, kind: "individual", unclear: 0 },
    "Phải giới thiệu đúng 01 cá nhân, danh sách có 02.",
  ],
  [
    "wrong-candidate-kind",
    { kind: "collective", allowed: "individual" },
    "Danh sách này chỉ dành cho cá nhân, nhưng dòng này là tập thể.",
  ],
  [
    "wrong-candidate-kind",
    { kind: "collective", allowed: "individual", award: "NGUT", listForm: "II" },
    "Danh hiệu, hình thức “Nhà giáo Ưu tú” chỉ dành cho cá nhân, nhưng dòng này là tập thể.",
  ],
  [
    "uncounted-mark",
    { ...MARK, fault: "over-maximum" },
    "Ủy viên Lê Văn An: Điểm 40,5 vượt điểm tối đa 40 của tiêu chí “Thành tích nổi bật, có số liệu so sánh với mặt bằng chung”.",
  ],
  [
    "unclear-award",
    { fault: "award-not-of-list", award: "NGUT", awards: "CSTD_TQ" },
    "Danh hiệu “Nhà giáo Ưu tú” không thuộc danh sách này (“Chiến sĩ thi đua toàn quốc”).",
  ],
])("%s in whole", (check, params, sentence) => {
  expect(textOf(check, params, "vi").what).toBe(sentence);
});
