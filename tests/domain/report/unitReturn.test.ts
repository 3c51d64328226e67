import { unitReturnSheets, type UnitReturn } from "../../../src/domain/report/unitReturn";
import { aDossierEntry, aList, received, reviewData, SHA } from "../checks/reviewKit";
import { writtenIn } from "./reportKit";
import { SENDING_PLAN, statesOf } from "./submissionKit";

const KIND = SENDING_PLAN.unitKinds.find(({ id }) => id === "school")!.name;
const [UNIT] = statesOf(
  reviewData({
    plan: SENDING_PLAN,
    lists: [aList()],
    dossier: [aDossierEntry({ item: "danh-sach" })],
  }),
);

const RETURN: UnitReturn = {
  plan: SENDING_PLAN,
  unit: UNIT!,
  file: "=thpt-hoa-sen.xlsx",
  sha256: SHA,
  remarks: [
    {
      who: "Bà Trần Thị Mai",
      what: "Thiếu tóm tắt thành tích.",
      source: [
        { ...received("B7"), file: "=thpt-hoa-sen.xlsx" },
        { ...received("C7"), file: "=thpt-hoa-sen.xlsx" },
        { ...received("C9"), file: "bản cũ.xlsx" },
      ],
      received: "=HYPERLINK(1)",
      rule: "Mục IV.2",
      todo: "Bổ sung.",
    },
    { who: "", what: "Số vượt.", source: [], received: null, rule: "", todo: "Rút bớt." },
    { who: "", what: "Ô lạ.", source: [received("A1")], received: null, rule: "", todo: "Xem." },
  ],
  lists: [
    {
      list: aList({
        ...{
          channel: "E-mail",
          version: 2,
          nominations: 4,
          headingRow: 5,
          firstRow: 6,
          lastRow: 9,
        },
        totals: { text: "Danh sách có 04 cá nhân./.", cell: "A10" },
      }),
      title: "Danh hiệu Chiến sĩ thi đua",
    },
    {
      list: aList({ received: null, nominations: 0, headingRow: 12, firstRow: 13, lastRow: 12 }),
      title: "",
    },
  ],
  notChecked: ["Hạn nộp: chưa kiểm tra, hoặc chưa kiểm tra hết."],
};

function head(title: string) {
  return [
    ["SỞ GDĐT", "", "", "", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"],
    ["HỘI ĐỒNG THI ĐUA - KHEN THƯỞNG", "", "", "", "Độc lập - Tự do - Hạnh phúc"],
    [],
    [title],
    ["Kế hoạch thử"],
    [],
    [`Đơn vị: Trường THPT Hoa Sen (${KIND})`],
    ["Tệp đã nhận: =thpt-hoa-sen.xlsx"],
    [`SHA-256: ${SHA}`],
    ["Ngày nhận: 10/05/2020. Kênh nhận: E-mail. Bản thứ: 2, 1"],
    [],
  ];
}

test("a line for each finding with what was sent and a blank for the answer, what is missing, what was read", () => {
  const sheets = unitReturnSheets(RETURN);
  expect(sheets.map(({ title, table }) => [title, table])).toEqual([
    ["Nhận xét", null],
    ["Hồ sơ còn thiếu", null],
    ["Đã đọc", null],
  ]);
  expect(sheets.map(writtenIn)).toEqual([
    [
      ...head("NHẬN XÉT DANH SÁCH ĐÃ GỬI"),
      [
        ...["TT", "Nội dung cần xem lại", "Của ai", "Ở tệp của đơn vị", "Nguyên văn đã gửi"],
        ...["Theo quy định", "Việc cần làm", "Đơn vị trả lời"],
      ],
      [
        ...[1, "Thiếu tóm tắt thành tích.", "Bà Trần Thị Mai"],
        "Trang1: B7, C7\nbản cũ.xlsx, Trang1: C9",
        ...["=HYPERLINK(1)", "Mục IV.2", "Bổ sung."],
      ],
      [2, "Số vượt.", "", "", "", "", "Rút bớt."],
      [3, "Ô lạ.", "", "thpt-hoa-sen.xlsx, Trang1: A1", "(xem ô ghi bên)", "", "Xem."],
      [],
      [
        "Đơn vị ghi ý kiến ở cột Đơn vị trả lời, sửa ở danh sách của mình rồi gửi lại cả hai tệp. Số thứ",
      ],
      ["tự, ô, trang là của tệp đơn vị đã gửi."],
    ],
    [
      ...head("HỒ SƠ CÒN THIẾU CỦA ĐƠN VỊ"),
      [
        ...["TT", "Thành phần hồ sơ", "Của ai", "Tình trạng", "Yêu cầu", "Theo quy định"],
        ...["Hạn theo kế hoạch", "Đơn vị trả lời"],
      ],
      [
        ...[1, "Báo cáo", "", "chưa nộp", "2 bộ; bản giấy; có xác nhận của Hiệu trưởng"],
        ...["Mục IV.2", "trước ngày 20/05/2020"],
      ],
    ],
    [
      ...head("SỐ LIỆU ĐÃ ĐỌC TỪ TỆP"),
      [
        ...["TT", "Danh sách", "Trang", "Dòng tiêu đề", "Từ dòng", "Đến dòng"],
        ...["Số đề nghị đọc được", "Dòng tổng của đơn vị"],
      ],
      [
        ...[1, "Danh hiệu Chiến sĩ thi đua", "Trang1", 5, 6, 9, 4],
        "ô A10: Danh sách có 04 cá nhân./.",
      ],
      [2, "Chưa rõ mẫu danh sách", "Trang1", 12, "", "", 0],
      ["", "Cộng", "", "", "", "", 4],
      [],
      ["Nếu số trên khác số đơn vị đã gửi, đề nghị báo lại ngay."],
      [],
      ["Nội dung phần mềm không kiểm tra, hoặc chưa kiểm tra hết:"],
      ["- Hạn nộp: chưa kiểm tra, hoặc chưa kiểm tra hết."],
    ],
  ]);
  for (const { page } of sheets) {
    expect(page).toMatchObject({ orientation: "landscape", fitToWidth: true, pageNumbers: true });
  }
});

test("where there is nothing to say each sheet says so", () => {
  const papers = UNIT!.papers.filter(({ standing }) => standing === "complete");
  const none = { ...RETURN, remarks: [], notChecked: [] };
  const written = (unit: UnitReturn["unit"]) =>
    unitReturnSheets({ ...none, unit }).map((sheet) => writtenIn(sheet).flat());
  const [remarks, lacking, read] = written({ ...UNIT!, papers });
  expect(remarks).toContain("(Không có nội dung phải xem lại)");
  expect(lacking).toContain("(Không thiếu thành phần nào)");
  expect(read).toContain("(Không có)");
  const [, unclear] = written({ ...UNIT!, papers: [], standing: "unclear" });
  expect(unclear).toContain("(Chưa rõ loại đơn vị nên chưa biết đơn vị phải nộp gì)");
});
