import { introduced, scoreAll, unreadMarks } from "../../../src/domain/report/assess";
import { aNomination } from "../checks/reviewKit";
import { PLAN, SCHOOL, TEACHER } from "./reportKit";

const AN = "Lê Văn An";
const BINH = "Trần Thị Bình";

function given(member: string, candidate: string, a: number, b: number) {
  const points = [
    { criterion: "a", hundredths: a },
    { criterion: "b", hundredths: b },
  ];
  return { member, candidate, state: "given" as const, points };
}

test("candidates are those of lists that introduce, whatever people already hold", () => {
  const unknown = aNomination({ id: "DN-X", listForm: null });
  expect(introduced(PLAN, [aNomination(), SCHOOL, unknown, TEACHER])).toEqual([SCHOOL, TEACHER]);
});

test("means, ranks and every mark's state come from one run", () => {
  const outcome = scoreAll({
    plan: PLAN,
    candidates: [SCHOOL, TEACHER],
    members: [AN, BINH],
    marks: [
      given(AN, TEACHER.id, 3000, 2000),
      given(BINH, TEACHER.id, 4050, 2000),
      { member: AN, candidate: SCHOOL.id, state: "recused" },
    ],
  });
  expect(
    outcome.scores.map(({ candidate, total, complete }) => ({ candidate, total, complete })),
  ).toEqual([
    { candidate: SCHOOL.id, total: null, complete: false },
    { candidate: TEACHER.id, total: { sum: 5000, given: 1 }, complete: false },
  ]);
  expect(outcome.rankings.map(({ group, places }) => [group, places])).toEqual([
    ["collective", [{ candidate: SCHOOL.id, rank: null }]],
    ["individual", [{ candidate: TEACHER.id, rank: 1 }]],
  ]);
  expect(outcome.marks).toEqual([
    { candidate: TEACHER.id, member: AN, state: "given", sum: 5000 },
    { candidate: TEACHER.id, member: BINH, state: "missing", sum: 0 },
    { candidate: SCHOOL.id, member: AN, state: "recused", sum: 0 },
  ]);
  expect(outcome.uncounted).toEqual([
    {
      what: "mark",
      nomination: TEACHER.id,
      at: [],
      fault: "over-maximum",
      params: {
        member: BINH,
        candidate: TEACHER.id,
        criterion: "a",
        hundredths: 4050,
        maximum: 4000,
        step: 50,
      },
    },
  ]);
});

test("a plan without a rubric is not scored", () => {
  const task = {
    plan: { ...PLAN, rubric: null },
    candidates: [TEACHER],
    members: [AN],
    marks: [],
  };
  expect(scoreAll(task)).toEqual({ scores: [], rankings: [], uncounted: [], marks: [] });
});

test("marks that could not be read are named with their cell", () => {
  const fault = {
    code: "mark-is-text",
    sheet: "Điểm - An",
    cell: "E5",
    text: "8,5",
    candidate: TEACHER.id,
    member: AN,
  };
  expect(unreadMarks([fault])).toEqual([
    {
      what: "mark",
      nomination: TEACHER.id,
      at: [{ sheet: "Điểm - An", cell: "E5" }],
      fault: "mark-is-text",
      params: { text: "8,5", member: AN },
    },
  ]);
});
