import type { Finding } from "../../src/domain/checks/finding";
import { unitAsks } from "../../src/workflow/unitAsks";
import { aList, aNomination, reviewData } from "../domain/checks/reviewKit";
import { RULE } from "../domain/report/submissionKit";

const LIST = aList();
const SOURCE = aNomination().source;
const DATA = reviewData({
  lists: [LIST],
  nominations: [
    aNomination({ id: "DN-1", name: "Bà Trần Thị Mai" }),
    aNomination({ id: "DN-2", name: " " }),
    aNomination({ id: "DN-3", name: "Ông Lê Văn Sơn", submittingUnit: null }),
  ],
});
const CELL = { file: "thpt-hoa-sen.xlsx", sheet: "Trang1", cell: "C7" };
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
  expect(unitAsks([aFinding({ source: [CELL] })], DATA)).toEqual([
    {
      unit: UNIT,
      subject: { kind: "nomination", id: "DN-1" },
      who: "Bà Trần Thị Mai",
      source: [CELL],
      what: "Thiếu tóm tắt thành tích: ô để trống hoặc còn nguyên chữ của mẫu.",
      todo: "Bổ sung.",
      rule: { citation: RULE.citation, confidence: RULE.confidence },
    },
  ]);
});

test("a unit is told of no sheet of the council's workbook", () => {
  const [ask] = unitAsks([aFinding({ check: "missing-fact", params: { facts: "rating" } })], DATA);
  expect(ask?.what).toMatch(/: mức hoàn thành nhiệm vụ trong năm\.$/);
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

describe("a finding on two nominations", () => {
  const data = reviewData({
    nominations: [
      aNomination({ id: "DN-1", name: "Bà Trần Thị Mai" }),
      aNomination({ id: "DN-2", name: "Bà Trần Thị Mãi", source: { ...SOURCE, cell: "B9" } }),
      aNomination({ id: "DN-3", name: "Bà Trần Thị Mai", submittingUnit: "Trường THPT Hoa Lan" }),
    ],
  });
  const asked = (params: Finding["params"]) => {
    const [ask] = unitAsks([aFinding({ check: "duplicate-candidate", params })], data);
    return [ask?.what, ask?.todo];
  };

  test("of one unit names the other by the cell that the unit sent", () => {
    expect(asked({ likeness: "same", twin: "DN-2", name: "Bà Trần Thị Mai" })).toEqual([
      "“Bà Trần Thị Mai” đã có trong cùng danh sách (ô B9, trang Trang1, tệp thpt-hoa-sen.xlsx).",
      "Cho biết có phải một người; nếu phải thì giữ dòng nào.",
    ]);
  });

  test.each<[string, Finding["params"]]>([
    ["by its id", { likeness: "same", twin: "DN-3", name: "Bà Trần Thị Mai" }],
    [
      "by its name too",
      { likeness: "near", twin: "DN-3", twinName: "Hoa Lan", difference: "tone", name: "Mai" },
    ],
  ])("of two units tells nothing of the other one, %s", (_, params) => {
    expect(asked(params)).toEqual([
      "Người hoặc tập thể này có thể còn được nơi khác đề nghị.",
      "Cho biết có phải được đề nghị ở hai nơi; nếu phải thì giữ đề nghị nào.",
    ]);
  });
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
