import type { NotChecked } from "../../../src/domain/checks/finding";
import { unitCode } from "../../../src/domain/intake/unitKey";
import type { RegisteredNomination } from "../../../src/domain/intake/register";
import { decideOutcomes } from "../../../src/domain/report/decideOutcomes";
import { summaryPaper } from "../../../src/domain/report/summaryPaper";
import type { VoteBase } from "../../../src/domain/regulation/schema";
import type { CandidateTally } from "../../../src/domain/sheets/tallySheet";
import { aNomination } from "../checks/reviewKit";
import { aTally, PLAN, RULE, SCHOOL, TEACHER, writtenIn } from "./reportKit";

const SCORE = {
  candidate: TEACHER.id,
  counts: { given: 2, abstained: 0, recused: 0, absent: 0, missing: 0 },
  total: { sum: 17_050, given: 2 },
  criteria: [],
  complete: true,
};
const RANKING = {
  group: "individual",
  places: [{ candidate: TEACHER.id, rank: 1 }],
  tieBreaks: [],
  provisional: false,
};
const LEFT: NotChecked = { check: "left-to-people", reason: "x", params: {} };
const UNIT = unitCode("Cụm THPT 1");

interface Case {
  readonly candidates?: readonly RegisteredNomination[];
  readonly decorated?: readonly RegisteredNomination[];
  readonly tallies?: readonly CandidateTally[];
  readonly plan?: typeof PLAN;
}

function paper({ candidates = [], decorated = [], tallies = [], plan = PLAN }: Case) {
  const outcomes = decideOutcomes({
    plan,
    candidates,
    scores: [SCORE],
    rankings: [RANKING],
    tallies,
    votingMembers: null,
    findings: [],
  });
  const nominations = [...candidates, ...decorated];
  return summaryPaper({ plan, nominations, outcomes, notChecked: [LEFT], openErrors: 3 });
}

const HEADINGS = [
  "TT",
  "Họ tên hoặc tên tập thể",
  "Chức vụ và đơn vị công tác",
  "Đơn vị trình",
  "Danh hiệu hoặc hình thức",
  "Điểm trung bình",
  "Xếp hạng",
  "Đồng ý",
  "Tổng số thành viên",
  "Tỷ lệ đồng ý",
  "Số lỗi còn mở",
  "Kết quả",
  "Mã đề nghị",
  "Mã đơn vị",
];

function found(table: string, heading: string, row: number): string {
  return `INDEX(${table}[${heading}],MATCH($M${String(row)},${table}[Mã đề nghị],0))`;
}

/** The first five cells of a candidate's row after its number. */
function identity(row: number, values: readonly string[]) {
  return HEADINGS.slice(1, 5).map((heading, at) => [
    `=${found("BX_DanhSach", heading, row)}&""`,
    values[at],
  ]);
}

function errors(row: number): string {
  const subject = "BX_KetQuaKiemTra[Mã đối tượng]";
  return `=SUMPRODUCT((BX_KetQuaKiemTra[Mức độ]="Lỗi")*((${subject}=$M${String(row)})+(${subject}=${found("BX_DanhSach", "Mã danh sách", row)})+(${subject}=$N${String(row)})))`;
}

const HEAD = [
  ["SỞ GIÁO DỤC VÀ ĐÀO TẠO HÀ NỘI", "", "", "", "", "", "", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"],
  ["HỘI ĐỒNG THI ĐUA - KHEN THƯỞNG", "", "", "", "", "", "", "Độc lập - Tự do - Hạnh phúc"],
  [],
  ["BẢNG TỔNG HỢP"],
  [PLAN.title],
  [],
  ["A. Tập thể, cá nhân được giới thiệu, xét tại Hội đồng"],
  HEADINGS,
];

function roll(order: number, row: number, title: string, counts: readonly number[]) {
  const ofKind = (word: string) =>
    `=SUMPRODUCT((BX_DanhSach[Danh sách]=$B${String(row)})*(BX_DanhSach[Đối tượng]="${word}"))`;
  return [
    order,
    title,
    "",
    "",
    [ofKind("Tập thể"), counts[0], "00"],
    [ofKind("Cá nhân"), counts[1], "00"],
    [ofKind(""), counts[2], "00"],
    [`=SUM(E${String(row)}:G${String(row)})`, counts[3], "00"],
  ];
}

function rolls(first: number, counts: readonly (readonly number[])[], sums: readonly number[]) {
  const forms = PLAN.listForms.filter(({ role }) => role === "roll");
  const range = (letter: string) => `=SUM(${letter}${String(first)}:${letter}${String(first + 4)})`;
  return [
    ["B. Tập thể, cá nhân đã được phong tặng, theo danh sách các đơn vị gửi"],
    ["TT", "Danh sách", "", "", "Tập thể", "Cá nhân", "Chưa rõ", "Cộng"],
    ...forms.map(({ title }, at) => roll(at + 1, first + at, title, counts[at] ?? [0, 0, 0, 0])),
    [
      "",
      "Tổng cộng",
      "",
      "",
      ...["E", "F", "G", "H"].map((letter, at) => [range(letter), sums[at], "00"]),
    ],
    [],
  ];
}

const UNCLEAR = 'SUMPRODUCT((BX_DanhSach[Mã đề nghị]<>"")*(BX_DanhSach[Đối tượng]=""))';

function totals(text: string) {
  return [
    '="Danh sách có "&TEXT(SUMPRODUCT(--(BX_DanhSach[Đối tượng]="Tập thể")),"00")&" tập thể và "&TEXT(SUMPRODUCT(--(BX_DanhSach[Đối tượng]="Cá nhân")),"00")&" cá nhân"&' +
      `IF(${UNCLEAR}=0,"","; "&TEXT(${UNCLEAR},"00")&" đề nghị chưa rõ tập thể hay cá nhân")&"./."`,
    text,
  ];
}

function foot(text: string) {
  return [[totals(text)], [], ["Ghi chú:"], ["- Điểm: Thang điểm thử."]];
}

const RULE_NOTE = `- Quy tắc biểu quyết: ${RULE.basis.citation.ref}. Chưa đối chiếu nguyên văn, Hội đồng cần xác nhận.`;
const LAST_NOTES = [
  [
    [
      '="- Số lỗi còn mở trong Kết quả kiểm tra: "&SUMPRODUCT(--(BX_KetQuaKiemTra[Mức độ]="Lỗi"))&"."',
      "- Số lỗi còn mở trong Kết quả kiểm tra: 3.",
    ],
  ],
  ["- Nội dung phần mềm không kiểm tra: 1 mục, nêu tại Kết quả kiểm tra."],
];

test("a paper with a voted person, a collective that is still open, and two decorated people", () => {
  const decorated = [
    aNomination({ id: "DN-1" }),
    aNomination({ id: "DN-2", kind: "unknown", listForm: "I" }),
  ];
  const content = paper({ candidates: [TEACHER, SCHOOL], decorated, tallies: [aTally()] });
  const members = found("BX_KiemPhieu", "Tổng số thành viên", 12);
  const present = found("BX_KiemPhieu", "Có mặt", 12);
  const ballots = ["Đồng ý", "Không đồng ý", "Phiếu trắng", "Không hợp lệ", "Không thu về"]
    .map((heading) => found("BX_KiemPhieu", heading, 12))
    .join(",");
  const all = `${members},${present},${ballots}`;
  const contradicts = `OR(COUNT(${all})<7,MIN(${all})<0,${present}>${members},${present}<>SUM(${ballots}))`;
  expect(writtenIn(content)).toEqual([
    ...HEAD,
    ["Tập thể"],
    [
      1,
      ...identity(10, ["Trường THPT Mai Vàng", "", "Cụm THPT 1", "Điển hình tiên tiến"]),
      "chưa chấm",
      "",
      "",
      "",
      "",
      [errors(10), 0],
      "Chưa biểu quyết",
      "DN-T",
      UNIT,
    ],
    ["Cá nhân"],
    [
      1,
      ...identity(12, [
        "Bà Nguyễn Thị Hoa",
        "Giáo viên, Trường THPT Hoa Sen",
        "Cụm THPT 1",
        "Điển hình tiên tiến",
      ]),
      [`=${found("BX_TongHopDiem", "Điểm trung bình", 12)}`, 85.25, "0.00"],
      [`=${found("BX_TongHopDiem", "Xếp hạng", 12)}`, 1],
      [`=${found("BX_KiemPhieu", "Đồng ý", 12)}`, 7],
      [`=${members}`, 9],
      [`=H12/(${members})`, 7 / 9, "0.00%"],
      [errors(12), 0],
      [
        `=IF(${contradicts},"Số phiếu không khớp",IF(NOT(${found("BX_KiemPhieu", "Có mặt", 12)}*3>=I12*2),"Chưa đủ thành viên dự họp",IF(AND((${members})>0,H12*10>=(${members})*7),IF(K12=0,"Đạt","Đủ phiếu, còn lỗi phải xử lý"),"Không đạt")))`,
        "Đạt",
      ],
      "DN-C",
      UNIT,
    ],
    [],
    ...rolls(
      16,
      [
        [0, 0, 1, 1],
        [0, 0, 0, 0],
        [0, 1, 0, 1],
      ],
      [0, 1, 1, 2],
    ),
    ...foot("Danh sách có 01 tập thể và 02 cá nhân; 01 đề nghị chưa rõ tập thể hay cá nhân./."),
    ["- Xếp hạng còn tạm thời: có ủy viên chưa chấm."],
    [RULE_NOTE],
    ...LAST_NOTES,
  ]);
});

test("where the plan has no rubric nobody is said to wait for marks, and the notes say why", () => {
  const rows = writtenIn(paper({ candidates: [SCHOOL], plan: { ...PLAN, rubric: null } }));
  expect(rows[9]?.slice(5, 7)).toEqual(["", ""]);
  const notes = rows.slice(rows.findIndex(([cell]) => cell === "Ghi chú:") + 1);
  expect(notes).toEqual([
    ["- Kế hoạch không có thang điểm: không chấm điểm, không xếp hạng."],
    [RULE_NOTE],
    ...LAST_NOTES,
  ]);
});

test("a paper without candidates says so", () => {
  expect(writtenIn(paper({}))).toEqual([
    ...HEAD,
    ["(Không có)"],
    [],
    ...rolls(13, [], [0, 0, 0, 0]),
    ...foot("Danh sách có 00 tập thể và 00 cá nhân./."),
    [RULE_NOTE],
    ...LAST_NOTES,
  ]);
});

test("within a kind candidates stand by rank, those without one last", () => {
  const other = { ...TEACHER, id: "DN-D", name: "Ông Lê Văn Sơn" };
  const rows = writtenIn(paper({ candidates: [other, TEACHER] }));
  expect(rows.slice(9, 11).map((row) => [row[0], row[12]])).toEqual([
    [1, "DN-C"],
    [2, "DN-D"],
  ]);
});

test("candidates of unclear kind have a group of their own: nobody is left out", () => {
  const rows = writtenIn(paper({ candidates: [{ ...TEACHER, kind: "unknown" }] }));
  expect(rows[8]).toEqual(["Chưa rõ tập thể hay cá nhân"]);
  expect(rows[9]?.[12]).toBe("DN-C");
});

/** Which counts of sheet `Kiểm phiếu` make up the base, as the engine takes them. */
const BASES = {
  allMembers: ["Tổng số thành viên"],
  present: ["Có mặt"],
  ballotsIssued: ["Có mặt"],
  validBallots: ["Đồng ý", "Không đồng ý"],
} as const;

describe.each(Object.entries(BASES) as [VoteBase, readonly string[]][])(
  "the formulas of a vote over %s",
  (base, headings) => {
    test.each([
      [true, ">"],
      [false, ">="],
    ])("take the engine's base; strict is %s", (strict, relation) => {
      const threshold = { share: { numerator: 1, denominator: 2 }, strict };
      const plan = { ...PLAN, voteRules: [{ ...RULE, base, threshold }] };
      const tally = aTally({ agree: 4, disagree: 2, blank: 1, invalid: 1, notReturned: 1 });
      const row = writtenIn(paper({ candidates: [TEACHER], tallies: [tally], plan }))[9];
      const total = headings.map((heading) => found("BX_KiemPhieu", heading, 10)).join("+");
      const share = base === "validBallots" ? 4 / 6 : 4 / 9;
      expect(row?.[9]).toEqual([`=H10/(${total})`, share, "0.00%"]);
      expect(JSON.stringify(row?.[11])).toContain(
        `IF(AND((${total})>0,H10*2${relation}(${total})*1),`,
      );
    });
  },
);

test("is printed on A4 landscape, its heading row on every page", () => {
  const { page, id, title, table, widths, merges } = paper({ candidates: [TEACHER] });
  expect({ page, id, title, table }).toEqual({
    id: "BX_BangTongHop",
    title: "Bảng tổng hợp",
    table: null,
    page: {
      orientation: "landscape",
      marginsMm: { top: 20, bottom: 20, left: 30, right: 15 },
      fitToWidth: true,
      pageNumbers: true,
      repeatRows: { first: 7, last: 7 },
    },
  });
  expect(widths).toHaveLength(HEADINGS.length);
  expect(merges.every(({ right }) => right < HEADINGS.length)).toBe(true);
});
