import { STANDARD_CHECKS } from "../../src/domain/checks/standards/standardChecks";
import { runChecks } from "../../src/domain/checks/runChecks";
import { FACT_SHEETS } from "../../src/domain/checks/standards/verdict";
import { STANDARD_TITLES, STANDARD_WORDINGS } from "../../src/strings/standardFindingText";
import { STANDARD_REFERENCE } from "../../src/strings/standardReference";
import { factWord } from "../../src/strings/standardWords";
import { STANDARD_CASES } from "../domain/checks/standards/standardCases";
import { aPlan } from "../domain/checks/evidenceKit";
import { aStandard } from "../domain/checks/standards/standardKit";

const IDS = STANDARD_CHECKS.map(({ id }) => id).sort();

test("every check has a title, a wording and a place in the reference", () => {
  expect(Object.keys(STANDARD_TITLES).sort()).toEqual(IDS);
  expect(Object.keys(STANDARD_WORDINGS).sort()).toEqual(IDS);
  expect(Object.keys(STANDARD_REFERENCE).sort()).toEqual(IDS);
});

const FAILING = STANDARD_CASES.flatMap(({ check, fails }) =>
  fails.map(({ name, data }) => [check.id, name, check, data] as const),
);

test.each(FAILING)("%s: %s is told whole, with the standard's text", (id, _name, check, data) => {
  const [finding] = runChecks(data, [check], new Map()).findings;
  const write = Object.entries(STANDARD_WORDINGS).find(([each]) => each === id)?.[1];
  const told = finding && write?.(finding.params, data.plan);
  for (const sentence of [told?.what.vi, told?.what.en]) {
    expect(sentence).toContain(`“tiêu chuẩn S”`);
    expect(sentence).toMatch(/\S\.$/);
    expect(sentence).not.toMatch(/undefined|NaN|“”|\s{2}|\(\)| ,/);
  }
  expect(told?.todo.vi).toMatch(/\.$/);
  expect(told?.todo.en).toMatch(/\.$/);
});

const plan = { ...aPlan(), standards: [aStandard([])] };

test("titles in a row: found, required and the years that lack", () => {
  const params = {
    standard: "S",
    award: "CSTD_BT",
    required: 2,
    every: 3,
    found: 1,
    missing: "2017-2018",
  };
  expect(STANDARD_WORDINGS["consecutive-titles"](params, plan).what).toEqual({
    vi: "Tiêu chuẩn “tiêu chuẩn S”: cần 2 lần liên tục “Chiến sĩ thi đua Bộ, ban, ngành, tỉnh”, mỗi lần cách 3 năm, có 1 lần liên tục; thiếu năm 2017-2018.",
    en: "Standard “tiêu chuẩn S”: “Chiến sĩ thi đua Bộ, ban, ngành, tỉnh” 2 times in a row, 3 years apart; there are 1 in a row; missing: 2017-2018.",
  });
});

test("good years: each shortcoming in turn", () => {
  const params = {
    standard: "S",
    failed: "years,excellent,including,initiatives",
    required: 5,
    rating: "well",
    award: "TTLDXS",
    found: 2,
    since: 2019,
    missing: "2018-2019,2019-2020",
    excellentRequired: 2,
    excellent: 1,
    including: "HCLD3:0/1",
    initiativesRequired: 2,
    initiatives: 1,
    scope: "province",
  };
  expect(STANDARD_WORDINGS["good-years"](params, plan).what.vi).toBe(
    "Tiêu chuẩn “tiêu chuẩn S”: cần 5 năm liên tục đến nay xếp loại từ “hoàn thành tốt nhiệm vụ” trở lên hoặc được tặng “Tập thể lao động xuất sắc”, có 2 năm tính sau năm 2019; thiếu năm 2018-2019, 2019-2020; " +
      "trong đó cần 2 năm hoàn thành xuất sắc nhiệm vụ, có 1 năm; " +
      "trong thời gian đó cần có 1 “Huân chương Lao động hạng Ba” (có 0); " +
      "trong thời gian đó cần 2 sáng kiến từ cấp bộ, tỉnh trở lên, có 1.",
  );
});

test("missing facts stand by the sheet on which they are to be stated", () => {
  const params = { standard: "S", facts: "review-year,rating,discipline,history" };
  expect(STANDARD_WORDINGS["missing-fact"](params, plan).what.vi).toBe(
    "Chưa xét được tiêu chuẩn “tiêu chuẩn S” và các tiêu chuẩn liên quan, vì chưa ghi hoặc ghi chưa dùng được: " +
      "năm xét (trang Đợt xét, dòng có khóa plan/reviewYear); " +
      "mức hoàn thành nhiệm vụ trong năm, có bị kỷ luật trong năm hay không (trang Thông tin xét); " +
      "các lần khen thưởng trước (chưa có dòng nào) (trang Lịch sử).",
  );
});

test("a missing year under review is answered on Đợt xét, anything else by the unit", () => {
  const todo = (facts: string) =>
    STANDARD_WORDINGS["missing-fact"]({ standard: "S", facts }, plan).todo.vi;
  const setYear =
    "Ghi năm xét, ví dụ 2021-2022 hoặc 2022, vào cột Giá trị của dòng “năm xét” (khóa plan/reviewYear) trang Đợt xét.";
  const askUnit = "Hỏi đơn vị rồi ghi vào đúng trang; không rõ thì để trống, đừng đoán.";
  expect(todo("review-year")).toBe(setYear);
  expect(todo("rating")).toBe(askUnit);
  expect(todo("review-year,history")).toBe(`${setYear} ${askUnit}`);
});

test.each(Object.keys(FACT_SHEETS))("the fact %s has words", (fact) => {
  expect(factWord(fact).vi).not.toBe(fact);
});
