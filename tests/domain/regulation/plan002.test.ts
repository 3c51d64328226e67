import { formByTitle } from "../../../src/domain/intake/formByTitle";
import plan002 from "../../../src/domain/regulation/packs/plan002.json";
import { planPackSchema } from "../../../src/domain/regulation/planPack";
import { planOf } from "../planKit";

const PACK = planPackSchema.parse(plan002);

test("tells who commends: the confederation, the sector's union, the lower unions themselves", () => {
  expect(
    PACK.awards.map(({ code, type, authorities }) => [code, type, authorities[0]?.level]),
  ).toEqual([
    ["KT_TLD", "local", "union"],
    ["KT_CDGD", "local", "union"],
    ["KT_CDCS", "local", "unit"],
  ]);
});

test("puts nothing forward that the lower unions decide themselves", () => {
  expect(PACK.listForms.flatMap(({ awards }) => awards)).toEqual([
    "KT_TLD",
    "KT_CDGD",
    "BK_BT",
    "BK_TTG",
  ]);
});

test("does not pass commendations of higher levels, which the plan does not name, for its own", () => {
  const named = PACK.usedAwards.map(({ code, basis }) => [code, basis.confidence, basis.binds]);
  expect(named).toEqual([
    ["BK_BT", "UNVERIFIED", "local"],
    ["BK_TTG", "UNVERIFIED", "local"],
  ]);
});

test("runs from September 2021 to a day nobody knows", () => {
  expect(PACK.phases.map(({ from, to }) => [from, to])).toEqual([["2021-09-01", null]]);
});

test("has the five contents of the movement, judged by people", () => {
  const [contents] = PACK.standards;
  expect(contents?.anyOf.map(({ id }) => id)).toEqual([
    "tuyen-truyen",
    "phao-dai",
    "chien-si",
    "cham-lo",
    "nguoi-dung-dau",
  ]);
});

test("scores by a sample of the same five contents that waits for the council", () => {
  const { rubric } = planOf(plan002);
  const highest = rubric?.criteria.reduce((sum, { maximum }) => sum + maximum, 0);
  expect([rubric?.status, rubric?.basis.confidence, highest]).toEqual([
    "sample",
    "UNVERIFIED",
    10000,
  ]);
});

test.each([
  ["Danh sách đề nghị tặng Bằng khen của Tổng Liên đoàn Lao động Việt Nam", "KT_TLD"],
  ["Danh sách đề nghị tặng Bằng khen của Công đoàn Giáo dục Việt Nam", "KT_CDGD"],
  ["Danh sách đề nghị tặng Bằng khen của Bộ trưởng Bộ Giáo dục và Đào tạo", "BK_BT"],
  ["Danh sách đề nghị Tổng Liên đoàn Lao động Việt Nam tặng Bằng khen", "KT_TLD"],
  ["Danh sách đề nghị Công đoàn Giáo dục Việt Nam tặng Bằng khen", "KT_CDGD"],
  ["Danh sách đề nghị tặng Bằng khen của CĐGDVN", "KT_CDGD"],
  ["Danh sách đề nghị khen thưởng", null],
  ["Công đoàn Giáo dục Việt Nam", null],
])("knows the list %j as %s", (title, form) => {
  expect(formByTitle(title, planOf(plan002))).toBe(form);
});

test("knows each of its lists by the list's own title", () => {
  const plan = planOf(plan002);
  const known = plan.listForms.map(({ title }) => formByTitle(title, plan));
  expect(known).toEqual(plan.listForms.map(({ id }) => id));
});
