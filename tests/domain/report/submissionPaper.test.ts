import type { ReviewData } from "../../../src/domain/checks/reviewData";
import { requestPaper } from "../../../src/domain/report/requestPaper";
import { submissionPaper } from "../../../src/domain/report/submissionPaper";
import { submissionStates } from "../../../src/domain/report/submissionStates";
import { aDossierEntry, aList, aNomination, anIntroduced, reviewData } from "../checks/reviewKit";
import { writtenIn } from "./reportKit";
import { SENDING_PLAN } from "./submissionKit";

const KIND = (id: string) => SENDING_PLAN.unitKinds.find((kind) => kind.id === id)!.name;
const SCHOOL = "Trường THPT Hoa Sen";

const DATA: ReviewData = reviewData({
  plan: SENDING_PLAN,
  units: [
    { name: SCHOOL, kind: "school", cell: "A5" },
    { name: "Cụm THPT 1", kind: "cluster", cell: "A6" },
    { name: "Trung tâm lạ", kind: null, cell: "A7" },
    { name: "=1+1", kind: "cluster", cell: "A8" },
  ],
  lists: [aList({ received: "2020-05-21" })],
  nominations: [
    aNomination({ id: "DN-1", name: "Bà Trần Thị Mai" }),
    aNomination({ id: "DN-2", name: "Ông Lê Văn Sơn" }),
    anIntroduced({ id: "DN-3", name: "Bà Đỗ Thị Lan" }),
  ],
  dossier: [
    aDossierEntry({
      item: "bao-cao",
      date: "2020-05-08",
      form: "electronic",
      copies: { value: 1, text: "1", cell: "J5" },
    }),
    aDossierEntry({ item: "tom-tat", nomination: "DN-2", date: "2020-05-09" }),
    aDossierEntry({ item: "danh-sach", unit: "Cụm THPT 1", state: "awaited", date: null }),
    aDossierEntry({ item: "tom-tat", unit: "", nomination: "DN-3", date: "2020-05-09" }),
  ],
});
const UNITS = submissionStates(DATA);
const HEAD = [
  ["SỞ GDĐT", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"],
  ["HỘI ĐỒNG THI ĐUA - KHEN THƯỞNG", "Độc lập - Tự do - Hạnh phúc"],
];

/** The rows of a head, whose right half begins in the middle of the paper. */
function head(columns: number, title: string) {
  const gap = Array.from({ length: Math.floor(columns / 2) - 1 }, () => "");
  return [
    ...HEAD.map(([left = "", right = ""]) => [left, ...gap, right]),
    [],
    [title],
    ["Kế hoạch thử"],
    [],
  ];
}

const counted = (word: string, count: number) => [
  "",
  `Số đơn vị ${word}`,
  [`=COUNTIF($G$8:$G$11,"${word}")`, count],
];

test("Tình hình nộp has a row for each unit and a column for each paper", () => {
  const paper = submissionPaper({ plan: SENDING_PLAN, units: UNITS, unplaced: 2 });
  expect([paper.id, paper.title]).toEqual(["BX_TinhHinhNop", "Tình hình nộp"]);
  expect(writtenIn(paper)).toEqual([
    ...head(9, "TÌNH HÌNH NỘP HỒ SƠ"),
    [
      "TT",
      "Đơn vị",
      "Loại đơn vị",
      "Danh sách",
      "Báo cáo",
      "Tóm tắt thành tích",
      "Tình trạng",
      "Số còn thiếu",
      "Số nộp muộn",
    ],
    [
      1,
      SCHOOL,
      KIND("school"),
      "đủ, 21/05/2020, nộp muộn",
      "thiếu, mới có 1/2 bộ, 08/05/2020, bản điện tử",
      "đủ 1/2; chưa nộp 1/2",
      "thiếu",
      2,
      1,
    ],
    [2, "Cụm THPT 1", KIND("cluster"), "chờ bổ sung", "", "đủ, 09/05/2020", "chờ bổ sung", 1, 0],
    [3, "Trung tâm lạ", "", "", "", "", "chưa rõ loại đơn vị"],
    [4, "=1+1", KIND("cluster"), "chưa nộp", "", "", "chưa nộp", 1, 0],
    [],
    counted("đủ", 0),
    counted("chờ bổ sung", 1),
    counted("thiếu", 1),
    counted("chưa nộp", 1),
    counted("không phải nộp", 0),
    counted("chưa rõ loại đơn vị", 1),
    [],
    [
      "Ghi chú: Theo trang Hồ sơ và Tiếp nhận tại lúc ghi. Thành phần chưa ghi nhận ở trang Hồ sơ được coi là chưa nộp.",
    ],
    ["2 đề nghị chưa rõ đơn vị trình, hồ sơ của các đề nghị này không có ở trên."],
  ]);
  expect(paper.cells[10]![1]).toEqual({ kind: "text", text: "=1+1" });
});

test("Yêu cầu bổ sung has a block for each unit that lacks something, and leaves the day blank", () => {
  const paper = requestPaper({ plan: SENDING_PLAN, units: UNITS });
  const day = ["Gửi bổ sung trước ngày: ……/……/……… (cơ quan ghi)"];
  const due = "trước ngày 20/05/2020";
  expect([paper.id, paper.title]).toEqual(["BX_YeuCauBoSung", "Yêu cầu bổ sung"]);
  expect(writtenIn(paper)).toEqual([
    ...head(7, "YÊU CẦU BỔ SUNG HỒ SƠ"),
    [
      "TT",
      "Thành phần hồ sơ",
      "Của đề nghị",
      "Tình trạng",
      "Yêu cầu khi nộp",
      "Theo quy định",
      "Hạn theo kế hoạch",
    ],
    [`1. ${SCHOOL} (${KIND("school")}): cần bổ sung 2 thành phần`],
    [
      1,
      "Báo cáo",
      "",
      "thiếu: mới có 1/2 bộ",
      "2 bộ; bản giấy; có xác nhận của Hiệu trưởng",
      "Mục IV.2",
      due,
    ],
    [
      2,
      "Tóm tắt thành tích",
      "Bà Trần Thị Mai",
      "chưa nộp",
      "",
      "Mục IV.2 (chưa đối chiếu nguyên văn)",
      "kế hoạch không nêu ngày",
    ],
    day,
    [`2. Cụm THPT 1 (${KIND("cluster")}): cần bổ sung 1 thành phần`],
    [1, "Danh sách", "", "chờ bổ sung", "", "Mục IV.2", due],
    day,
    [`3. =1+1 (${KIND("cluster")}): cần bổ sung 1 thành phần`],
    [1, "Danh sách", "", "chưa nộp", "", "Mục IV.2", due],
    day,
    [],
    ["Chưa rõ loại đơn vị nên chưa biết phải nộp gì: Trung tâm lạ."],
  ]);
});

test("before any unit is known both papers say that there is none", () => {
  const rows = (paper: ReturnType<typeof requestPaper>) => writtenIn(paper).slice(7, 8);
  const input = { plan: SENDING_PLAN, units: [] };
  expect(rows(submissionPaper({ ...input, unplaced: 0 }))).toEqual([["", "(Chưa có đơn vị nào)"]]);
  expect(rows(requestPaper(input))).toEqual([["", "(Không đơn vị nào còn thiếu)"]]);
});
