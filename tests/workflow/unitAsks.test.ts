import type { Finding } from "../../src/domain/checks/finding";
import { unitAsks } from "../../src/workflow/unitAsks";
import { aList, aNomination, reviewData } from "../domain/checks/reviewKit";
import { RULE } from "../domain/report/submissionKit";

const LIST = aList();
const DATA = reviewData({
  lists: [LIST],
  nominations: [
    aNomination({ id: "DN-1", name: "Bà Trần Thị Mai" }),
    aNomination({ id: "DN-2", name: " " }),
    aNomination({ id: "DN-3", name: "Ông Lê Văn Sơn", submittingUnit: null }),
  ],
});
const UNIT = DATA.register.nominations[0]!.submittingUnit!;

function aFinding(changes: Partial<Finding> = {}): Finding {
  return {
    check: "empty-required-part",
    severity: "warning",
    subject: { kind: "nomination", id: "DN-1" },
    at: [],
    source: [],
    params: { part: "summary" },
    citation: RULE.citation,
    confidence: RULE.confidence,
    fingerprint: "AAAA1111",
    accepted: null,
    ...changes,
  };
}

test("what is wrong, what to do, whom it concerns and under which rule", () => {
  expect(unitAsks([aFinding()], DATA)).toEqual([
    {
      unit: UNIT,
      who: "Bà Trần Thị Mai",
      what: "Thiếu tóm tắt thành tích: ô để trống hoặc còn nguyên chữ của mẫu.",
      todo: "Bổ sung.",
      rule: { citation: RULE.citation, confidence: RULE.confidence },
    },
  ]);
});

test("a row without a name is known by its cell, a unit as a whole by nothing, one without a unit stays apart", () => {
  const { source } = DATA.register.nominations[1]!;
  const subjects: readonly Finding["subject"][] = [
    { kind: "nomination", id: "DN-2" },
    { kind: "nomination", id: "DN-3" },
    { kind: "unit", id: "Trường THPT Mai Vàng" },
  ];
  const asks = unitAsks(
    subjects.map((subject) => aFinding({ subject })),
    DATA,
  );
  expect(asks.map(({ unit, who }) => [unit, who])).toEqual([
    [UNIT, `(chưa ghi tên) ô ${source.cell}, trang ${source.sheet}, tệp ${source.file}`],
    ["", "Ông Lê Văn Sơn"],
    ["Trường THPT Mai Vàng", ""],
  ]);
});

test("a list is known by its form's title, and sent to its unit", () => {
  const params = { fault: "unfilled" };
  const subject = { kind: "list", id: LIST.id } as const;
  const [ask] = unitAsks([aFinding({ check: "totals-line", subject, params })], DATA);
  const title = DATA.plan.listForms.find(({ id }) => id === LIST.listForm)!.title;
  expect([ask?.unit, ask?.who]).toEqual([UNIT, title]);
});

test.each<[string, Partial<Finding>]>([
  ["an accepted finding", { accepted: "đã trao đổi" }],
  ["information", { severity: "info" }],
  ["what concerns a sheet", { subject: { kind: "sheet", id: "Đợt xét" } }],
  ["what the office has to decide", { check: "unknown-unit", params: {} }],
  ["a year under review that the office left blank", fact("review-year")],
  ["what the council has to judge", fact("review-year,opinion")],
  [
    "a list to count against that has not come",
    { check: "cap-exceeded", params: { fault: "no-base" } },
  ],
])("%s is asked of no unit", (_, changes) => {
  expect(unitAsks([aFinding(changes)], DATA)).toEqual([]);
});

function fact(facts: string): Partial<Finding> {
  return { check: "missing-fact", params: { facts } };
}
