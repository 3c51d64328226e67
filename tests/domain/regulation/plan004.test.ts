import { formByTitle } from "../../../src/domain/intake/formByTitle";
import plan004 from "../../../src/domain/regulation/packs/plan004.json";
import { planPackSchema } from "../../../src/domain/regulation/planPack";
import { severityOf } from "../../../src/domain/regulation/severity";
import { planOf } from "../planKit";

const PACK = planPackSchema.parse(plan004);

test("has two phases with a day between them that belongs to neither", () => {
  expect(PACK.phases.map(({ id, from, to }) => [id, from, to])).toEqual([
    ["dot-1", "2021-09-05", "2022-01-16"],
    ["dot-2", "2022-01-18", "2022-05-25"],
  ]);
  expect(PACK.leftToPeople.map(({ id }) => id)).toContain("ngay-17-01");
});

test("has the assessment after each phase as a task without a last day, since the plan sets none", () => {
  expect(PACK.timetable.map(({ id, group, dueText, due }) => [id, group, dueText, due])).toEqual([
    ["sau-dot-1", "Đợt 1", "Sau mỗi đợt thi đua; Đợt 1: Từ 05/9/2021 đến 16/01/2022", null],
    ["sau-dot-2", "Đợt 2", "Sau mỗi đợt thi đua; Đợt 2: Từ 18/01/2022 đến 25/5/2022", null],
  ]);
  const deadlines = PACK.deadlines.filter(({ id }) => id.startsWith("sau-dot"));
  expect(deadlines.map(({ kind, items }) => [kind, items])).toEqual([
    ["openEnd", []],
    ["openEnd", []],
  ]);
  const bases = [...PACK.timetable, ...deadlines].map(({ basis }) => basis);
  expect(bases.filter(({ citation }) => !/không nêu hạn cuối/u.test(citation.ref))).toEqual([]);
});

test("wants a pledge of everybody", () => {
  expect(PACK.targets.map(({ of, atLeast }) => [of, atLeast])).toEqual([
    ["pledges", { numerator: 1, denominator: 1 }],
  ]);
  expect(PACK.targets[0]?.basis.confidence).toBe("SECONDARY");
});

test("warns of somebody without a pledge but bars nobody: the plan does not say so", () => {
  const { registration } = planOf(plan004);
  expect(registration?.required).toBe(true);
  expect(registration && severityOf(registration.basis)).toBe("warning");
  expect(registration?.basis.confidence).toBe("UNVERIFIED");
});

test("names no award of its own but the commendation after a phase", () => {
  expect(PACK.awards.map(({ code, type, authorities }) => [code, type, authorities])).toEqual([
    ["KT_DOT", "local", []],
  ]);
  expect(PACK.usedAwards.map(({ code, basis }) => [code, basis.confidence])).toEqual([
    ["GK", "UNVERIFIED"],
  ]);
});

test("takes the law of the month in which the second phase ends", () => {
  const { decisionDate, regime, reviewYear } = planOf(plan004);
  expect([decisionDate, regime?.id, reviewYear]).toEqual(["2022-05-31", "A", "2021-2022"]);
});

test.each([
  ["Danh sách đề nghị khen thưởng đợt thi đua 1 năm học 2021 - 2022", "KT_DOT"],
  ["Danh sách đề nghị khen thưởng đợt 2", "KT_DOT"],
  ["Danh sách đề nghị khen thưởng sau đợt thi đua thứ nhất năm học 2021-2022", "KT_DOT"],
  ["Danh sách đề nghị xét khen thưởng phong trào thi đua đợt 2", "KT_DOT"],
  ["Danh sách đề nghị tặng Giấy khen", "GK"],
  ["Danh sách đề nghị khen thưởng năm học 2021-2022", null],
])("knows the list %j as %s", (title, form) => {
  expect(formByTitle(title, planOf(plan004))).toBe(form);
});

test("knows each of its lists by the list's own title", () => {
  const plan = planOf(plan004);
  const known = plan.listForms.map(({ title }) => formByTitle(title, plan));
  expect(known).toEqual(plan.listForms.map(({ id }) => id));
});
