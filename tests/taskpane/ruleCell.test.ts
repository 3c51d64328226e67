import { CONFIRMED_REMARK } from "../../src/domain/regulation/applyParameters";
import { ruleCell } from "../../src/taskpane/state/ruleCell";

const SHORT = { sheet: "Đợt xét", cell: "E12" };
const LONG = { sheet: "Đợt xét", cell: "E20" };
const CELLS = new Map([
  ["Luật 06/2022/QH15, Điều 2", SHORT],
  ["Luật 06/2022/QH15, Điều 24 khoản 1", LONG],
]);

test.each([
  ["Luật 06/2022/QH15, Điều 2", SHORT],
  ["Luật 06/2022/QH15, Điều 24 khoản 1", LONG],
  [`Luật 06/2022/QH15, Điều 24 khoản 1${CONFIRMED_REMARK}`, LONG],
  // Another clause that begins alike is not the rule.
  ["Luật 06/2022/QH15, Điều 23", null],
  ["Luật 06/2022/QH15, Điều 2 (khoản 3)", null],
  ["", null],
])("the line of %j", (ref, cell) => {
  expect(ruleCell(CELLS, ref)).toEqual(cell);
});
