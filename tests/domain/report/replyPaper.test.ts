import type { ReviewData } from "../../../src/domain/checks/reviewData";
import { replyPaper } from "../../../src/domain/report/replyPaper";
import { unreadByUnit } from "../../../src/domain/report/unitUnread";
import { aDossierEntry, aList, aNomination, reviewData, SHA } from "../checks/reviewKit";
import { writtenIn } from "./reportKit";
import { SENDING_PLAN, statesOf } from "./submissionKit";

const SCHOOL = "Trường THPT Hoa Sen";
const KIND = (id: string) => SENDING_PLAN.unitKinds.find((kind) => kind.id === id)!.name;
const FORM = SENDING_PLAN.listForms.find(({ id }) => id === "III")!.title;

const OLD = aList({ id: "cũ", file: "=cu.xlsx", received: null, nominations: 3 });
const BASE = reviewData({
  plan: SENDING_PLAN,
  units: [
    { name: SCHOOL, kind: "school", cell: "A5" },
    { name: "Cụm THPT 1", kind: "cluster", cell: "A6" },
    { name: "Cụm THPT 2", kind: "cluster", cell: "A7" },
  ],
  lists: [aList({ channel: "E-mail", version: 2, replaces: "cũ", nominations: 4 })],
  nominations: [
    aNomination({ id: "DN-1", name: "Bà Trần Thị Mai" }),
    aNomination({ id: "DN-2", name: "Tổ Toán", kind: "collective" }),
    aNomination({ id: "DN-3", name: "Lê Văn Sơn", kind: "unknown" }),
  ],
  dossier: [
    aDossierEntry({ item: "tom-tat", nomination: "DN-1", date: "2020-05-09", form: "paper" }),
    aDossierEntry({ item: "tom-tat", nomination: "DN-2", date: null }),
    aDossierEntry({ item: "danh-sach", unit: "Cụm THPT 2", date: "2020-05-19" }),
  ],
});
const DATA: ReviewData = {
  ...BASE,
  register: { ...BASE.register, withdrawn: [{ ...aNomination({ id: "DN-9" }), registerRow: 9 }] },
};
const unreadIn = (sha256: string, cell: string) => ({
  source: { file: "thpt-hoa-sen.xlsx", sheet: "Trang1", cell },
  text: "=người đọc",
  reason: "row-outside-list" as const,
  sha256,
});

function paperOf(data: ReviewData) {
  const unread = unreadByUnit(data, {
    unread: [unreadIn(SHA, "B30"), unreadIn("9".repeat(64), "B31")],
    replaced: [OLD],
  });
  return replyPaper({ plan: SENDING_PLAN, units: statesOf(data, [], [OLD]), unread });
}

function head(unit: string) {
  return [
    ["SỞ GDĐT", "", "", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"],
    ["HỘI ĐỒNG THI ĐUA - KHEN THƯỞNG", "", "", "Độc lập - Tự do - Hạnh phúc"],
    [],
    ["PHIẾU TIẾP NHẬN HỒ SƠ"],
    ["Kế hoạch thử"],
    [],
    ["Số: ……/……", "", "", "……………, ngày …… tháng …… năm ………"],
    [`Đơn vị gửi: ${unit}`],
  ];
}

const SIGNATURES = [
  [],
  ["NGƯỜI GỬI", "", "", "NGƯỜI TIẾP NHẬN"],
  ["(ký, họ và tên)", "", "", "(ký, họ và tên)"],
];
const PAPER_HEADINGS = [
  ...["TT", "Thành phần hồ sơ", "Của ai", "Ngày nhận", "Hình thức", "Tình trạng"],
  "Hạn theo kế hoạch",
];
const UNREAD_HEADINGS = ["TT", "Nguyên văn", "Trang", "Ô", "Lý do", "Tệp", "Ghi chú"];
const unreadRow = (cell: string) => [
  ...[1, "=người đọc", "Trang1", cell, "nằm ngoài mọi danh sách", "thpt-hoa-sen.xlsx"],
];

test("a slip on a page of its own for each unit that has sent something", () => {
  const paper = paperOf(DATA);
  const due = "trước ngày 20/05/2020";
  expect([paper.id, paper.title]).toEqual(["BX_PhieuTiepNhan", "Phiếu tiếp nhận"]);
  expect(writtenIn(paper)).toEqual([
    ...head(`${SCHOOL} (${KIND("school")})`),
    ["1. Danh sách đã nhận: 1"],
    ["TT", "Danh sách", "Trang", "Ngày nhận", "Kênh nhận", "Tệp, bản thứ", "Số đề nghị đọc được"],
    [1, FORM, "Trang1", 43961, "E-mail", "thpt-hoa-sen.xlsx, bản thứ 2", 4],
    [
      2,
      `${FORM} (không tính: đã có bản thứ 2 thay)`,
      ...["Trang1", "chưa ghi", "chưa ghi", "=cu.xlsx, bản thứ 1", 3],
    ],
    ["Đã ghi vào sổ: 01 tập thể và 01 cá nhân; 01 đề nghị chưa rõ tập thể hay cá nhân; đã rút 1."],
    ["2. Thành phần hồ sơ đã nhận: 2"],
    PAPER_HEADINGS,
    [
      ...[1, "Tóm tắt thành tích", "Bà Trần Thị Mai", 43960, "bản giấy", "đủ, bản giấy"],
      "kế hoạch không nêu ngày",
    ],
    [
      ...[2, "Tóm tắt thành tích", "Tổ Toán", "chưa ghi", "chưa ghi", "đủ"],
      "kế hoạch không nêu ngày",
    ],
    ["3. Ô chưa đọc được: 1"],
    UNREAD_HEADINGS,
    unreadRow("B30"),
    ["4. Còn thiếu, chưa đúng yêu cầu: 2"],
    [
      ...["TT", "Thành phần hồ sơ", "Của ai", "Tình trạng", "Yêu cầu", "Theo quy định"],
      "Hạn theo kế hoạch",
    ],
    [
      ...[1, "Báo cáo", "", "chưa nộp", "2 bộ; bản giấy; có xác nhận của Hiệu trưởng"],
      ...["Mục IV.2", due],
    ],
    [...[2, "Tóm tắt thành tích", "Lê Văn Sơn", "chưa nộp", "", ""], "kế hoạch không nêu ngày"],
    ["Gửi bổ sung trước ngày: ……/……/……… (cơ quan ghi)"],
    ...SIGNATURES,
    ...head(`Cụm THPT 2 (${KIND("cluster")})`),
    ["1. Danh sách đã nhận: 0"],
    ["2. Thành phần hồ sơ đã nhận: 1"],
    PAPER_HEADINGS,
    [1, "Danh sách", "", 43970, "chưa ghi", "đủ", due],
    ["3. Ô chưa đọc được: 0"],
    ["4. Còn thiếu, chưa đúng yêu cầu: 0"],
    ...SIGNATURES,
    ["Phần của cơ quan, không gửi đơn vị"],
    ["Chưa đọc được, và chưa rõ là của đơn vị nào:"],
    UNREAD_HEADINGS,
    unreadRow("B31"),
  ]);
  expect(paper.page).toMatchObject({ fitToWidth: false, pageBreaks: [28, 45] });
});

test("where lists and register do not agree the slip says so before it is signed", () => {
  const lists = [aList({ nominations: 5 })];
  const written = writtenIn(paperOf({ ...DATA, lists })).flat();
  expect(written).toContain(
    "Lưu ý: số đọc được ở các danh sách là 5, số trong sổ (kể cả đã rút) là 4; cơ quan cần đối chiếu",
  );
});

test("before anything came the paper says so; of an unclear kind nobody knows what is missing", () => {
  const none = replyPaper({
    plan: SENDING_PLAN,
    units: [],
    unread: { units: new Map(), unplaced: [] },
  });
  expect(writtenIn(none).at(-1)).toEqual(["(Chưa đơn vị nào gửi danh sách, hồ sơ)"]);
  const unclear = reviewData({ plan: SENDING_PLAN, lists: [aList({ unitKind: null })] });
  expect(writtenIn(paperOf(unclear)).flat()).toContain(
    "4. Còn thiếu: chưa rõ loại đơn vị nên chưa biết đơn vị phải nộp gì",
  );
});
