import type { ReviewData } from "../../../src/domain/checks/reviewData";
import type { Plan } from "../../../src/domain/regulation/schema";
import { reminderPaper, reminders } from "../../../src/domain/report/reminderPaper";
import { aDossierEntry, aList, aNomination, reviewData } from "../checks/reviewKit";
import { writtenIn } from "./reportKit";
import { SENDING_PLAN, statesOf } from "./submissionKit";

const SCHOOL = "Trường THPT Hoa Sen";
const KIND = (id: string) => SENDING_PLAN.unitKinds.find((kind) => kind.id === id)!.name;

const DATA: ReviewData = reviewData({
  plan: SENDING_PLAN,
  units: [
    { name: SCHOOL, kind: "school", cell: "A5" },
    { name: "=1+1", kind: "cluster", cell: "A6" },
    { name: "Trung tâm lạ", kind: null, cell: "A7" },
  ],
  lists: [aList({ received: "2020-05-10" })],
  nominations: [aNomination({ id: "DN-1", name: "Bà Trần Thị Mai" })],
  dossier: [
    aDossierEntry({
      item: "bao-cao",
      date: "2020-05-08",
      form: "paper",
      copies: { value: 1, text: "1", cell: "J5" },
      confirmedBy: "Bà Vũ Thị Lan",
    }),
  ],
});
const UNITS = statesOf(DATA);

function head(to: string) {
  return [
    ["SỞ GDĐT", "", "", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"],
    ["HỘI ĐỒNG THI ĐUA - KHEN THƯỞNG", "", "", "Độc lập - Tự do - Hạnh phúc"],
    ["Số: ……/……", "", "", "……………, ngày …… tháng …… năm ………"],
    ["V/v đôn đốc nộp hồ sơ thi đua, khen thưởng"],
    [],
    [`Kính gửi: ${to}`],
    [],
    ["Thực hiện “Kế hoạch thử”, đơn vị có trách nhiệm gửi danh sách, hồ sơ."],
  ];
}

const HEADINGS = [
  "TT",
  "Còn phải gửi",
  "Của ai",
  "Tình trạng",
  "Yêu cầu",
  "Theo quy định",
  "Hạn theo kế hoạch",
];

function foot(byWhen: string) {
  return [
    [],
    [byWhen],
    ["Nơi nhận hồ sơ: (địa chỉ, thư điện tử, người liên hệ: cơ quan ghi)"],
    ["Trường hợp đã gửi, đề nghị đơn vị báo lại ngày gửi và cách gửi./."],
    [],
    ["Nơi nhận:", "", "", "(CHỨC VỤ CỦA NGƯỜI KÝ)"],
    ["- Như trên;", "", "", "(chữ ký, dấu)"],
    ["- Lưu: VT, ………"],
    [],
    ["", "", "", "(họ và tên)"],
  ];
}

test("a letter on a page of its own for each unit that owes something past its deadline", () => {
  const input = {
    plan: SENDING_PLAN,
    units: UNITS,
    today: "2020-05-25",
    granted: null,
    withoutUnit: [],
  };
  const paper = reminderPaper(input);
  const due = "trước ngày 20/05/2020 (quá hạn 5 ngày)";
  const blank = "Đề nghị đơn vị gửi đủ trước ngày: ……/……/……… (cơ quan ghi).";
  expect([paper.id, paper.title]).toEqual(["BX_DonDoc", "Đôn đốc"]);
  expect(writtenIn(paper)).toEqual([
    ...head(`${SCHOOL} (${KIND("school")})`),
    [
      "Tính đến ngày 25/05/2020, danh sách, hồ sơ của đơn vị chưa đủ hoặc chưa đúng yêu cầu. Đơn vị còn",
    ],
    ["phải gửi:"],
    HEADINGS,
    [
      1,
      "Báo cáo",
      "",
      "chưa đúng yêu cầu; mới có 1/2 bộ",
      "2 bộ; bản giấy; có xác nhận của Hiệu trưởng",
      "Mục IV.2",
      due,
    ],
    [2, "Tóm tắt thành tích", "Bà Trần Thị Mai", "chưa nộp", "", "", "kế hoạch không nêu ngày"],
    ...foot(blank),
    ...head(`=1+1 (${KIND("cluster")})`),
    [
      "Tính đến ngày 25/05/2020, chưa nhận được danh sách, hồ sơ nào của đơn vị. Đơn vị còn phải gửi:",
    ],
    HEADINGS,
    [1, "Danh sách", "", "chưa nộp", "", "Mục IV.2", due],
    ...foot(blank),
    ["Phần của cơ quan, không gửi đơn vị"],
    ["Chưa rõ loại đơn vị nên chưa biết phải nộp gì, chưa lập công văn: Trung tâm lạ."],
  ]);
  expect(paper.page).toMatchObject({ fitToWidth: false, pageBreaks: [23, 44] });
});

test.each([
  ["2020-05-12", []],
  ["2020-05-13", [SCHOOL, "=1+1"]],
  ["2020-05-20", [SCHOOL, "=1+1"]],
])("on %s these are reminded: %j", (today, expected) => {
  const reminded = reminders({ plan: SENDING_PLAN, units: UNITS, today });
  expect(reminded.map(({ unit, isPast }) => [unit.unit, isPast])).toEqual(
    expected.map((unit) => [unit, false]),
  );
});

test("before the deadline the plan's day holds; a day that the office grants takes its place", () => {
  const lines = (granted: string | null) =>
    writtenIn(
      reminderPaper({
        plan: SENDING_PLAN,
        units: UNITS,
        today: "2020-05-20",
        granted,
        withoutUnit: [],
      }),
    )
      .flat()
      .filter((text) => String(text).startsWith("Đề nghị"));
  const own = "Đề nghị đơn vị gửi đủ theo hạn của kế hoạch nêu trên.";
  const later =
    "Đề nghị đơn vị gửi đủ, chậm nhất đến hết ngày 28/05/2020 (hạn do cơ quan gia hạn).";
  expect(lines(null)).toEqual([own, own]);
  expect(lines("2020-05-28")).toEqual([later, later]);
});

test("a plan with number and day is named by them; what is not due yet is in no letter, but told", () => {
  const [deadline] = SENDING_PLAN.deadlines;
  const plan: Plan = {
    ...SENDING_PLAN,
    number: "12/KH-SGDĐT",
    date: "2020-03-02",
    deadlines: [
      { ...deadline!, items: ["bao-cao"] },
      { ...deadline!, id: "sau", kind: "by", date: "2020-06-30", items: ["danh-sach"] },
    ],
  };
  const units = statesOf({ ...DATA, plan });
  const written = writtenIn(
    reminderPaper({ plan, units, today: "2020-05-25", granted: null, withoutUnit: [] }),
  ).flat();
  expect(written).toContain(
    "Thực hiện văn bản số 12/KH-SGDĐT ngày 02/03/2020 “Kế hoạch thử”, đơn vị có trách nhiệm gửi danh",
  );
  expect(written).not.toContain(`Kính gửi: =1+1 (${KIND("cluster")})`);
  expect(written.at(-1)).toBe(
    "Còn thiếu nhưng chưa lập công văn, vì hạn còn quá 7 ngày hoặc kế hoạch không nêu ngày: =1+1.",
  );
});

test.each([
  ["2020-06-27", "the second of two deadlines is near", 2],
  ["2020-05-26", "the first is over and the second far", 0],
  ["2020-07-02", "both are over", 2],
])("on %s %s", (today, _case, letters) => {
  const [deadline] = SENDING_PLAN.deadlines;
  const items = ["bao-cao", "danh-sach"];
  const plan: Plan = {
    ...SENDING_PLAN,
    deadlines: [
      { ...deadline!, items },
      { ...deadline!, id: "sau", kind: "by", date: "2020-06-30", items },
    ],
  };
  const units = statesOf({ ...DATA, plan });
  expect(reminders({ plan, units, today })).toHaveLength(letters);
});

test("where nobody is to be reminded the paper says so", () => {
  const input = {
    plan: SENDING_PLAN,
    units: [],
    today: "2020-05-25",
    granted: null,
    withoutUnit: [],
  };
  const paper = reminderPaper(input);
  expect(writtenIn(paper).at(-1)).toEqual(["(Không đơn vị nào đến lúc phải đôn đốc)"]);
  expect(paper.page).toMatchObject({ pageBreaks: [] });
});
