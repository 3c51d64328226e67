import { CHECK_BY_REQUIREMENT } from "../../src/domain/checks/standards/checkByRequirement";
import type { FindingParams } from "../../src/domain/checks/finding";
import type { RequirementCheck } from "../../src/domain/regulation/requirement";
import { noPathPhrase, noPathTodo, sheetsOf } from "../../src/strings/noPathPhrase";
import { REQUIREMENT_PHRASES } from "../../src/strings/standardPhrases";
import { aPlan } from "../domain/checks/evidenceKit";
import { aPath } from "../domain/checks/standards/standardKit";

const PLAN = aPlan();

function aWay(id: string, text = `cách ${id}`) {
  return { ...aPath([], id), text };
}

const MONTHS: FindingParams = {
  "why/A/0": "months-worked",
  "why/A/0/required": 10,
  "why/A/0/found": 9,
};
const OPINION: FindingParams = { "why/B/0": "people-criterion", "why/B/0/by": "Lê Văn An" };

test("each way stands on a line of its own with what was measured", () => {
  const params = { ...MONTHS, ...OPINION, "why/A/1": "under-review" };
  expect(noPathPhrase(params, PLAN, [aWay("A"), aWay("B")])).toEqual({
    vi:
      "phải đạt một trong 2 cách, nhưng không đạt cách nào:\n" +
      "(1) cách A: cần làm việc ít nhất 10 tháng trong năm, đang ghi 9 tháng; đang bị xem xét kỷ luật, thanh tra, kiểm tra hoặc có khiếu nại, tố cáo chưa kết luận\n" +
      "(2) cách B: người xét kết luận là không đạt (Lê Văn An)",
    en:
      "one of 2 ways must be met and none is:\n" +
      "(1) cách A: at least 10 months of work in the year; there are 9; discipline, an inspection or a complaint is still pending\n" +
      "(2) cách B: people judged it not met (Lê Văn An)",
  });
});

test("three ways are told, the others counted, long names cut short", () => {
  const long = `Thành tích ${"rất dài, ".repeat(20)}trong đó có hai Cờ bộ, tỉnh`;
  const ways = [aWay("A", long), ...["B", "C", "D", "E"].map((id) => aWay(id))];
  const { vi } = noPathPhrase({ ...MONTHS, ...OPINION }, PLAN, ways);
  const lines = vi.split("\n");
  expect(lines).toHaveLength(5);
  expect(lines[1]).toMatch(
    /^\(1\) Thành tích rất dài.{20,60} … .{0,12}trong đó có hai Cờ bộ, tỉnh: cần làm việc/,
  );
  expect(lines[4]).toBe("và 2 cách khác");
});

test.each<[FindingParams, string]>([
  [OPINION, "Xem trang Ý kiến xét;"],
  [{ ...OPINION, ...MONTHS }, "Xem trang Thông tin xét, Ý kiến xét;"],
  [{ "why/A/0": "good-years", "why/A/0/failed": "years" }, "Xem trang Lịch sử;"],
  [{ "why/A/0": "good-years", "why/A/0/failed": "initiatives" }, "Xem trang Lịch sử, Sáng kiến;"],
])("only the sheets concerned are named: %j", (params, beginning) => {
  const { vi } = noPathTodo(params, [aWay("A"), aWay("B")]);
  expect(vi.startsWith(beginning)).toBe(true);
});

const ALL = Object.keys(REQUIREMENT_PHRASES) as RequirementCheck[];

test.each(ALL)("the sheets of %s are those that its check needs", (check) => {
  const { needs } = CHECK_BY_REQUIREMENT[check].check;
  expect(sheetsOf({ check, params: {} })).toEqual(expect.arrayContaining([...needs]));
});
