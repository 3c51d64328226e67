import { scoreAll } from "../../../src/domain/report/assess";
import { scoreTable, type MarkSource } from "../../../src/domain/report/scoreTable";
import type { MemberMark } from "../../../src/domain/scoring/mark";
import type { RegisteredNomination } from "../../../src/domain/intake/register";
import { PLAN, RUBRIC, SCHOOL, TEACHER, shown, writtenIn } from "./reportKit";

function given(member: string, candidate: string, a: number, b: number): MemberMark {
  const points = [
    { criterion: "a", hundredths: a },
    { criterion: "b", hundredths: b },
  ];
  return { member, candidate, state: "given", points };
}

/** On `Điểm - An` as it was made; Bình has moved the columns and has one row more. */
const AN: MarkSource = {
  member: "An",
  sheet: "Điểm - An",
  firstRow: 4,
  lastRow: 5,
  nomination: 0,
  criteria: new Map([
    ["a", 4],
    ["b", 5],
  ]),
};
const BINH: MarkSource = {
  member: "O'Bình",
  sheet: "Điểm - O'Bình",
  firstRow: 4,
  lastRow: 6,
  nomination: 1,
  criteria: new Map([
    ["b", 7],
    ["a", 26],
  ]),
};

interface Case {
  readonly candidates?: readonly RegisteredNomination[];
  readonly sources?: readonly MarkSource[];
  readonly marks?: readonly MemberMark[];
}

function table({ candidates = [SCHOOL, TEACHER], sources = [AN, BINH], marks = [] }: Case) {
  const members = sources.map(({ member }) => member);
  const scored = scoreAll({ plan: PLAN, candidates, members, marks });
  const markOf = (candidate: string, member: string) =>
    scored.marks.find((mark) => mark.candidate === candidate && mark.member === member);
  return scoreTable({
    rubric: RUBRIC,
    candidates,
    scores: scored.scores,
    ranks: new Map(
      scored.rankings.flatMap(({ places }) =>
        places.map(({ candidate, rank }) => [candidate, rank] as const),
      ),
    ),
    sources,
    stateOf: (candidate, member) => markOf(candidate, member)?.state ?? "missing",
    sumOf: (candidate, member) => markOf(candidate, member)?.sum ?? 0,
  });
}

test("every figure is a formula that gives the engine's figure; a mark not given is said in words", () => {
  const content = table({
    marks: [
      given("An", SCHOOL.id, 3000, 2000),
      given("O'Bình", SCHOOL.id, 3500, 2550),
      given("An", TEACHER.id, 4000, 1000),
      { member: "O'Bình", candidate: TEACHER.id, state: "recused" },
    ],
  });
  const an = (column: string, row: number) =>
    `SUMIFS('Điểm - An'!$${column}$5:$${column}$6,'Điểm - An'!$A$5:$A$6,$A${String(row)})`;
  const binh = (column: string, row: number) =>
    `SUMIFS('Điểm - O''Bình'!$${column}$5:$${column}$7,'Điểm - O''Bình'!$B$5:$B$7,$A${String(row)})`;
  expect(writtenIn(content)).toEqual([
    ["Tổng hợp điểm"],
    [
      "Thang điểm thử. Xếp hạng riêng tập thể, cá nhân theo điểm trung bình của các ủy viên có cho điểm; bằng điểm thì xét lần lượt các cột “Khi bằng điểm”.",
    ],
    [],
    [
      "Mã đề nghị",
      "Họ tên hoặc tên tập thể",
      "Đơn vị trình",
      "Đối tượng",
      "Ủy viên An",
      "Ủy viên O'Bình",
      "Số ủy viên cho điểm",
      "Điểm trung bình",
      "Khi bằng điểm - Sáng tạo",
      "Xếp hạng",
    ],
    [
      "DN-T",
      "Trường THPT Mai Vàng",
      "Cụm THPT 1",
      "Tập thể",
      [`=${an("E", 5)}+${an("F", 5)}`, 50, "0.00"],
      [`=${binh("AA", 5)}+${binh("H", 5)}`, 60.5, "0.00"],
      ["=COUNT(E5:F5)", 2],
      ['=IF(COUNT(E5:F5)=0,"",AVERAGE(E5:F5))', 55.25, "0.00"],
      [
        `=IF(G5=0,"",(IF(ISNUMBER(E5),${an("F", 5)},0)+IF(ISNUMBER(F5),${binh("H", 5)},0))/G5)`,
        22.75,
        "0.00",
      ],
      [
        '=IF(H5="","",1+SUMPRODUCT(($D$5:$D$6=D5)*ISNUMBER($H$5:$H$6)*($H$5:$H$6>H5+0.0000001))+SUMPRODUCT(($D$5:$D$6=D5)*($H$5:$H$6>=H5-0.0000001)*($H$5:$H$6<=H5+0.0000001)*ISNUMBER($I$5:$I$6)*($I$5:$I$6>I5+0.0000001)))',
        1,
      ],
    ],
    [
      "DN-C",
      "Bà Nguyễn Thị Hoa",
      "Cụm THPT 1",
      "Cá nhân",
      [`=${an("E", 6)}+${an("F", 6)}`, 50, "0.00"],
      "rút",
      ["=COUNT(E6:F6)", 1],
      ['=IF(COUNT(E6:F6)=0,"",AVERAGE(E6:F6))', 50, "0.00"],
      [
        `=IF(G6=0,"",(IF(ISNUMBER(E6),${an("F", 6)},0)+IF(ISNUMBER(F6),${binh("H", 6)},0))/G6)`,
        10,
        "0.00",
      ],
      [
        '=IF(H6="","",1+SUMPRODUCT(($D$5:$D$6=D6)*ISNUMBER($H$5:$H$6)*($H$5:$H$6>H6+0.0000001))+SUMPRODUCT(($D$5:$D$6=D6)*($H$5:$H$6>=H6-0.0000001)*($H$5:$H$6<=H6+0.0000001)*ISNUMBER($I$5:$I$6)*($I$5:$I$6>I6+0.0000001)))',
        1,
      ],
    ],
  ]);
  expect(content.table).toEqual({
    name: "BX_TongHopDiem",
    range: { top: 3, left: 0, bottom: 5, right: 9 },
  });
});

test.each([
  ["missing", "chưa chấm"],
  ["absent", "vắng"],
  ["abstained", "không chấm"],
  ["recused", "rút"],
] as const)(
  "a candidate whose only mark is %s has no mean, no tie-break, no rank",
  (state, word) => {
    const content = table({
      candidates: [TEACHER],
      sources: [AN],
      marks: [{ member: "An", candidate: TEACHER.id, state }],
    });
    const values = writtenIn(content)[4]?.slice(4).map(shown);
    expect(values).toEqual([word, 0, "", "", ""]);
  },
);

test("equal means are told apart by the tie-break, equal tie-breaks share the rank", () => {
  const people = ["1", "2", "3"].map((id) => ({ ...TEACHER, id }));
  const content = table({
    candidates: people,
    sources: [AN],
    marks: [
      given("An", "1", 3000, 1000),
      given("An", "2", 2000, 2000),
      given("An", "3", 2000, 2000),
    ],
  });
  const ranks = writtenIn(content)
    .slice(4)
    .map((row) => shown(row.at(-1)));
  expect(ranks).toEqual([3, 1, 1]);
});

test("without candidates the table has its headings and one empty row", () => {
  const content = table({ candidates: [] });
  expect(writtenIn(content).slice(4)).toEqual([[]]);
  expect(content.table?.range).toEqual({ top: 3, left: 0, bottom: 4, right: 9 });
});

test("without members the count is of nothing", () => {
  const content = table({ candidates: [TEACHER], sources: [] });
  const row = writtenIn(content)[4];
  expect(row?.slice(4, 7)).toEqual([
    ["=COUNT(D5)", 0],
    ['=IF(COUNT(D5)=0,"",AVERAGE(D5))', "", "0.00"],
    ['=IF(E5=0,"",(0)/E5)', "", "0.00"],
  ]);
});
