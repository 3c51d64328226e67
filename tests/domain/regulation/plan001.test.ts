import { formByTitle } from "../../../src/domain/intake/formByTitle";
import plan001 from "../../../src/domain/regulation/packs/plan001.json";
import { planPackSchema } from "../../../src/domain/regulation/planPack";
import { planOf } from "../planKit";

const PACK = planPackSchema.parse(plan001);

test("stands under its number and day, for the school year 2021-2022", () => {
  const { number, date, reviewYear, decisionDate, level } = PACK;
  expect({ number, date, reviewYear, decisionDate, level }).toEqual({
    number: "06/KH-PGDĐT",
    date: "2022-01-05",
    reviewYear: "2021-2022",
    decisionDate: "2022-06-30",
    level: "district",
  });
});

test("puts forward the titles and commendations of its annex, each with a list of its own", () => {
  const codes = [
    "LDTT",
    "CSTDCS",
    "TTLDTT",
    "TTLDXS",
    "BK_BT",
    "CO_BT",
    "CO_CP",
    "CSTD_BT",
    "KNC_GD",
    "BK_TTG",
  ];
  expect(PACK.usedAwards.map(({ code }) => code)).toEqual(codes);
  expect(PACK.listForms.map(({ awards }) => awards)).toEqual(codes.map((code) => [code]));
});

test("has the targets of 15 % and 70 % for initiatives", () => {
  expect(PACK.targets.map(({ of, atLeast }) => [of, atLeast])).toEqual([
    ["initiativeAuthors", { numerator: 15, denominator: 100 }],
    ["initiativesApplied", { numerator: 70, denominator: 100 }],
  ]);
});

test("reads “Bằng khen … Chính phủ” as the Prime Minister's, and says that this is a reading", () => {
  const { basis } = PACK.usedAwards.find(({ code }) => code === "BK_TTG") ?? {};
  expect([basis?.confidence, basis?.citation.ref]).toEqual([
    "SECONDARY",
    expect.stringMatching(/Phụ lục, dòng 7.*cách đọc của phần mềm/u),
  ]);
});

test("votes by a number of its own where the plan sets none, and says so", () => {
  const [rule] = PACK.voteRules;
  expect([rule?.awards, rule?.basis.confidence, rule?.basis.binds]).toEqual([
    ["TTLDTT"],
    "UNVERIFIED",
    "local",
  ]);
  expect(rule?.basis.citation.ref).toMatch(/^Kế hoạch không nêu tỷ lệ phiếu/u);
});

test("says of each day of the annex that it may move", () => {
  const moving = [...PACK.deadlines, ...PACK.timetable]
    .map(({ basis }) => basis.citation.ref)
    .filter((ref) => ref.includes("Phụ lục"));
  expect(moving).toHaveLength(13);
  expect(moving.filter((ref) => !ref.includes("thời gian có thể thay đổi"))).toEqual([]);
});

test("has the nine rows of the annex, a month ending on its last day", () => {
  expect(PACK.timetable.map(({ group, dueText, due }) => [group, dueText, due])).toEqual([
    ["Quý I - 2022", "Tháng 01/2022", "2022-01-31"],
    ["Quý I - 2022", "Tháng 01/2022", "2022-01-31"],
    ["Quý I - 2022", "Tháng 03/2022", "2022-03-31"],
    ["Quý I - 2022", "Tháng 03/2022", "2022-03-31"],
    ["Quý II - 2022", "Tháng 04/2022", "2022-04-30"],
    ["Quý II - 2022", "Tháng 05/2022", "2022-05-31"],
    ["Quý II - 2022", "Tháng 06/2022", "2022-06-30"],
    ["Quý III - 2022", "Tháng 07/2022", "2022-07-31"],
    ["Quý IV - 2022", "Trước ngày 15/11/2022", "2022-11-14"],
  ]);
  expect(PACK.timetable.map(({ doneBy }) => doneBy === "")).toEqual(
    [1, 2, 3, 4, 5, 6, 7, 8, 9].map((row) => row === 6),
  );
});

test("takes the unit's plan by e-mail only, before the 20th of January 2022", () => {
  const item = PACK.dossierItems.find(({ id }) => id === "ke-hoach-don-vi");
  const due = PACK.deadlines.find(({ items }) => items.includes("ke-hoach-don-vi"));
  expect([item?.per, item?.form]).toEqual(["unit", "electronic"]);
  expect(due).toMatchObject({ kind: "before", date: "2022-01-20" });
});

test("collects the dossiers of the Kỷ niệm chương in March", () => {
  const due = PACK.deadlines.find(({ id }) => id === "ho-so-knc");
  expect(due).toMatchObject({ kind: "inMonth", month: "2022-03", items: ["ho-so-knc"] });
});

test("leaves the Phòng's report on its own marks to the Phòng: the plan has no rubric and asks no school", () => {
  const due = PACK.deadlines.find(({ id }) => id === "bao-cao-tu-cham-diem");
  const row = PACK.timetable.find(({ id }) => id === "dong-6");
  const left = PACK.leftToPeople.find(({ id }) => id === "tu-danh-gia-cham-diem");
  expect(due).toMatchObject({ kind: "inMonth", month: "2022-05", items: [] });
  expect([row?.guidedBy, row?.doneBy, row?.due]).toEqual(["Phòng GDĐT Quận", "", "2022-05-31"]);
  expect(left?.text).toMatch(/^Báo cáo tự đánh giá.*Phòng GDĐT tự lập.*phần mềm không chấm/u);
});

test("calls awards as its annex does, and reads them by the law's names too", () => {
  const { awards } = planOf(plan001);
  const named = ["BK_BT", "CO_BT", "CO_CP", "CSTD_BT", "LDTT"].map((code) => {
    const award = awards.find((each) => each.code === code);
    return [award?.name, award?.aliases[0]];
  });
  expect(named).toEqual([
    ["Bằng khen của UBND Thành phố, Bộ GDĐT", "Bằng khen của Bộ, ban, ngành, tỉnh"],
    ["Cờ Thi đua xuất sắc của UBND Thành phố, Bộ GDĐT", "Cờ thi đua của Bộ, ban, ngành, tỉnh"],
    ["Cờ Thi đua xuất sắc của Chính phủ", "Cờ thi đua của Chính phủ"],
    ["Chiến sỹ thi đua cấp Thành phố", "Chiến sĩ thi đua Bộ, ban, ngành, tỉnh"],
    ["Lao động tiên tiến", "LĐTT"],
  ]);
});

test("asks for the dossier of the law too, and has no rubric", () => {
  expect([PACK.takesLawDossier, PACK.rubric]).toEqual([true, null]);
});

test.each([
  ["DANH SÁCH ĐỀ NGHỊ CÔNG NHẬN DANH HIỆU LAO ĐỘNG TIÊN TIẾN", "LDTT"],
  ["Danh sách đề nghị công nhận danh hiệu “Tập thể Lao động tiên tiến”", "TTLDTT"],
  ["Danh sách đề nghị xét tặng Lao động tiên tiến năm học 2021-2022", "LDTT"],
  ["Danh sách cán bộ, giáo viên đạt LĐTT", "LDTT"],
  ["Danh sách đề nghị danh hiệu TT LĐTT", "TTLDTT"],
  ["Danh sách đề nghị công nhận Tập thể lao động xuất sắc", "TTLDXS"],
  ["Danh sách đề nghị danh hiệu TTLĐXS", "TTLDXS"],
  ["Danh sách đề nghị tặng Bằng khen của Thủ tướng Chính phủ", "BK_TTG"],
  ["Danh sách đề nghị danh hiệu Lao động tiên tiến và Chiến sĩ thi đua cơ sở", null],
  ["Danh sách đề nghị Cờ thi đua xuất sắc", null],
  ["Danh sách đề nghị xét tặng danh hiệu thi đua năm học 2021-2022", null],
  ["BẢNG TỔNG HỢP ĐỀ NGHỊ DANH HIỆU THI ĐUA, HÌNH THỨC KHEN THƯỞNG", null],
  ["Danh sách đề nghị công nhận danh hiệu Chiến sỹ thi đua cơ sở", "CSTDCS"],
  ["Danh sách đề nghị Chiến sĩ thi đua cấp Thành phố (đợt 1)", "CSTD_BT"],
  ["Danh sách đề nghị tặng Cờ thi đua của Chính phủ", "CO_CP"],
  ["Danh sách đề nghị tặng Cờ thi đua xuất sắc của UBND Thành phố", "CO_BT"],
  ["Danh sách đề nghị tặng Kỷ niệm chương “Vì sự nghiệp giáo dục”", "KNC_GD"],
  ["Danh sách đề nghị CSTĐCS, danh hiệu LĐTT năm học 2021 - 2022", null],
  ["Danh sách cá nhân đề nghị khen thưởng", null],
])("knows the list %j as %s", (title, form) => {
  expect(formByTitle(title, planOf(plan001))).toBe(form);
});

test("knows each of its lists by the list's own title", () => {
  const plan = planOf(plan001);
  const known = plan.listForms.map(({ title }) => formByTitle(title, plan));
  expect(known).toEqual(plan.listForms.map(({ id }) => id));
});
