import type { Finding } from "../../src/domain/checks/finding";
import { findingText } from "../../src/strings/findingText";
import { wordsForUnit } from "../../src/strings/wordsForUnit";
import { reviewData } from "../domain/checks/reviewKit";
import { RULE } from "../domain/report/submissionKit";

const { plan } = reviewData({});

function told(check: Finding["check"], params: Finding["params"]): string {
  const finding: Finding = {
    check,
    params,
    severity: "warning",
    subject: { kind: "nomination", id: "DN-1" },
    at: [],
    source: [],
    citation: RULE.citation,
    confidence: RULE.confidence,
    fingerprint: "AAAA1111",
    accepted: null,
  };
  return wordsForUnit(findingText(finding, plan, "vi").what);
}

const ALL_FACTS = "rating,history,initiative,opinion,review-year,submitting-unit,namesake,members";

test.each<[Finding["check"], Finding["params"]]>([
  ["missing-fact", { facts: ALL_FACTS }],
  ["history-decision", { fault: "incomplete", row: 5, what: "CSTĐCS 2021", parts: "number" }],
  ["cap-exceeded", { kind: "shareOfStaff", base: 20, counted: 5, cap: 3, fault: "too-many" }],
  ["rating-cap", { excellent: 3, well: 5, rated: 8, staff: "" }],
  [
    "paper-name-differs",
    { paper: "minutes", fault: "only-in-paper", count: 1, names: "Trần Văn Tình" },
  ],
])("what %s says names no sheet of the council's to a unit", (check, params) => {
  expect(told(check, params)).not.toMatch(
    /trang (?:Thông tin xét|Lịch sử|Sáng kiến|Ý kiến xét|Đợt xét|Đơn vị|Danh sách)|sổ Danh sách/iu,
  );
});

test("only the sheet is left out", () => {
  expect(wordsForUnit("chưa ghi: mức hoàn thành nhiệm vụ (trang Thông tin xét); năm.")).toBe(
    "chưa ghi: mức hoàn thành nhiệm vụ; năm.",
  );
  expect(wordsForUnit("Dòng 5 trang Lịch sử (“CSTĐCS”): thiếu số.")).toBe(
    "Lần khen thưởng, xếp loại đã ghi (“CSTĐCS”): thiếu số.",
  );
});

test("what somebody wrote stays word for word", () => {
  const text = "Ô ghi “ghi vào sổ Danh sách (trang Lịch sử)”.";
  expect(wordsForUnit(text)).toBe(text);
});
