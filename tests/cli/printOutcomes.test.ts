import { printOutcomes } from "../../src/cli/printOutcomes";
import { decideOutcomes, type OutcomeInput } from "../../src/domain/report/decideOutcomes";
import { aTally, PLAN, SCHOOL, TEACHER } from "../domain/report/reportKit";

const OTHER = { ...TEACHER, id: "DN-D", name: "Ông Lê Văn Sơn" };
const LAST = { ...TEACHER, id: "DN-E", name: "Bà Phạm Thị Nhài" };

const scoreOf = (candidate: string, sum: number) => ({
  candidate,
  counts: { given: 2, abstained: 0, recused: 0, absent: 0, missing: 0 },
  total: { sum, given: 2 },
  criteria: [],
  complete: true,
});
const rankingOf = (group: string, candidate: string, provisional: boolean) => ({
  group,
  places: [{ candidate, rank: 1 }],
  tieBreaks: [],
  provisional,
});

function printed(input: Partial<OutcomeInput>, plan = PLAN) {
  const nothing = { scores: [], rankings: [], tallies: [], votingMembers: 9, findings: [] };
  return printOutcomes({
    plan,
    outcomes: decideOutcomes({ candidates: [], plan, ...nothing, ...input }),
  });
}

test("nothing is printed where nobody was introduced", () => {
  expect(printed({})).toEqual([]);
});

test("each kind is ranked by itself, and those whom nobody looked at are one line", () => {
  const lines = printed({
    candidates: [TEACHER, SCHOOL, OTHER, LAST],
    scores: [scoreOf(SCHOOL.id, 17_050), scoreOf(TEACHER.id, 16_000)],
    rankings: [
      rankingOf("collective", SCHOOL.id, false),
      rankingOf("individual", TEACHER.id, true),
    ],
    tallies: [aTally()],
  });
  expect(lines).toEqual([
    "",
    "Kết quả xét:",
    "  Tập thể:",
    "    DN-T Trường THPT Mai Vàng: điểm 85,25, hạng 1: Chưa biểu quyết",
    "  Cá nhân:",
    "    DN-C Bà Nguyễn Thị Hoa: điểm 80,00, hạng 1 (tạm thời), đồng ý 7/9 (cần 7): Đạt",
    "  2 đề nghị chưa chấm, chưa biểu quyết.",
  ]);
});

test("one who was voted on without a mark is told so, and so are counts that cannot be true", () => {
  const lines = printed({
    candidates: [TEACHER, OTHER],
    tallies: [aTally(), aTally({ agree: 8 }, OTHER.id)],
  });
  expect(lines.slice(3)).toEqual([
    "    DN-C Bà Nguyễn Thị Hoa: chưa chấm, đồng ý 7/9 (cần 7): Đạt",
    "    DN-D Ông Lê Văn Sơn: chưa chấm: Số phiếu không khớp",
  ]);
});

test("where the plan has no rubric nobody is said to wait for marks", () => {
  const plan = { ...PLAN, rubric: null };
  const lines = printed(
    { candidates: [TEACHER, OTHER, LAST], tallies: [aTally(), aTally({ agree: 8 }, OTHER.id)] },
    plan,
  );
  expect(lines.slice(2)).toEqual([
    "  Cá nhân:",
    "    DN-C Bà Nguyễn Thị Hoa: đồng ý 7/9 (cần 7): Đạt",
    "    DN-D Ông Lê Văn Sơn: Số phiếu không khớp",
    "  1 đề nghị chưa biểu quyết.",
  ]);
});
