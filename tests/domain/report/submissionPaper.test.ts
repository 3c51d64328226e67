import type { ReviewData } from "../../../src/domain/checks/reviewData";
import { requestPaper, type UnitAsk } from "../../../src/domain/report/requestPaper";
import { submissionPaper } from "../../../src/domain/report/submissionPaper";
import {
  aDossierEntry,
  aList,
  aNomination,
  anIntroduced,
  received,
  reviewData,
} from "../checks/reviewKit";
import { writtenIn } from "./reportKit";
import { REPORT, RULE, SENDING_PLAN, statesOf } from "./submissionKit";

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
  lists: [aList({ received: "2020-05-21", channel: "E-mail", version: 2, replaces: "cũ" })],
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
const OLD = aList({ id: "cũ", file: "=cu.xlsx", nominations: 3 });
const UNITS = statesOf(DATA, [], [OLD]);
const TODAY = "2020-05-25";
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
  [`=COUNTIF($D$8:$D$19,"${word}")`, count],
];

interface ItemRow {
  readonly words: string;
  /** A serial number of the 1900 system. */
  readonly day?: number;
  readonly due: string;
  readonly lacking: number;
  readonly late: number;
}

const item = (name: string, { words, day, due, lacking, late }: ItemRow) => [
  ...["", "", "", "", name, words, day ?? "", "", "", "", due],
  ...[lacking, late],
];

const list = (
  form: string,
  { file, words, rest }: { file: string; words: string; rest: readonly (string | number)[] },
) => ["", "", "", "", `${form} (tệp ${file}, trang Trang1)`, words, ...rest];

const unit = (order: number, name: string, rest: readonly (string | number)[]) => [
  ...[order, name, ...rest.slice(0, 2), "", rest[2] ?? "", "", "", "", rest[3] ?? "", ""],
  ...rest.slice(4),
];

test("Tình hình nộp has a row for each unit, and below it one for each paper that it owes", () => {
  const paper = submissionPaper({
    ...{ plan: SENDING_PLAN, units: UNITS, unplaced: 2, today: TODAY },
  });
  const form = SENDING_PLAN.listForms.find(({ id }) => id === "III")!.title;
  const due = "trước ngày 20/05/2020";
  expect([paper.id, paper.title]).toEqual(["BX_TinhHinhNop", "Tình hình nộp"]);
  expect(writtenIn(paper)).toEqual([
    ...head(13, "TÌNH HÌNH NỘP HỒ SƠ"),
    [
      "TT",
      "Đơn vị",
      "Loại đơn vị",
      "Tình trạng của đơn vị",
      "Danh sách, thành phần hồ sơ",
      "Tình hình nộp",
      "Ngày nhận",
      "Kênh nhận",
      "Bản thứ",
      "Số đề nghị",
      "Hạn theo kế hoạch",
      "Số còn thiếu",
      "Số nộp muộn",
    ],
    unit(1, SCHOOL, [KIND("school"), "thiếu", "", 2, 2, 1]),
    list(form, { file: "thpt-hoa-sen.xlsx", words: "đã nhận", rest: [43972, "E-mail", 2, 1] }),
    list(form, {
      file: "=cu.xlsx",
      words: "không tính: đã có bản thứ 2 thay",
      rest: [43961, "chưa ghi", 1, 3],
    }),
    item("Danh sách", {
      words: "đủ, nộp muộn",
      ...{ day: 43972, due: `${due} (muộn 1 ngày)`, lacking: 0, late: 1 },
    }),
    item("Báo cáo", {
      words:
        "chưa đúng yêu cầu, mới có 1/2 bộ, nộp bản điện tử, phải nộp bản giấy, chưa có xác nhận của Hiệu trưởng",
      ...{ day: 43959, due: `${due} (quá hạn 5 ngày)`, lacking: 1, late: 0 },
    }),
    item("Tóm tắt thành tích", {
      words: "đủ 1/2; chưa nộp 1/2",
      ...{ due: "kế hoạch không nêu ngày", lacking: 1, late: 0 },
    }),
    unit(2, "Cụm THPT 1", [KIND("cluster"), "chờ bổ sung", "", 1, 1, 0]),
    item("Danh sách", {
      words: "chờ bổ sung",
      ...{ due: `${due} (quá hạn 5 ngày)`, lacking: 1, late: 0 },
    }),
    item("Tóm tắt thành tích", {
      words: "đủ",
      ...{ day: 43960, due: "kế hoạch không nêu ngày", lacking: 0, late: 0 },
    }),
    [3, "Trung tâm lạ", "", "chưa rõ loại đơn vị", "", "chưa gửi gì", "", "", "", 0],
    unit(4, "=1+1", [KIND("cluster"), "chưa nộp", "chưa gửi gì", 0, 1, 0]),
    item("Danh sách", {
      words: "chưa nộp",
      ...{ due: `${due} (quá hạn 5 ngày)`, lacking: 1, late: 0 },
    }),
    [],
    counted("đủ", 0),
    counted("chờ bổ sung", 1),
    counted("chưa đúng yêu cầu", 0),
    counted("thiếu", 1),
    counted("chưa nộp", 1),
    counted("không phải nộp", 0),
    counted("chưa rõ loại đơn vị", 1),
    ["", "Số đơn vị chưa gửi gì", ['=COUNTIF($F$8:$F$19,"chưa gửi gì")', 2]],
    [],
    [
      "Ghi chú: Theo trang Hồ sơ, Tiếp nhận và Danh sách, tính đến ngày 25/05/2020. Thành phần chưa ghi nhận ở trang Hồ sơ được coi là chưa nộp.",
    ],
    [
      "Số đề nghị: của đơn vị là số đang có ở trang Danh sách, không kể đã rút; của từng danh sách là số đọc được khi nhận. Danh sách có nhiều bản chỉ tính bản mới nhất.",
    ],
    ["2 đề nghị chưa rõ đơn vị trình, hồ sơ của các đề nghị này không có ở trên."],
  ]);
  expect(paper.cells[17]![1]).toEqual({ kind: "text", text: "=1+1" });
  expect(paper.page).toMatchObject({
    fitToWidth: true,
    repeatRows: { first: 6, last: 6 },
    pageNumbers: true,
  });
});

test("what could not be judged, and what was accepted, is said beside a complete paper", () => {
  const local = { ...REPORT, basis: { ...RULE, confidence: "SECONDARY" } as const };
  const data = reviewData({
    plan: { ...SENDING_PLAN, dossierItems: [local] },
    units: [{ name: SCHOOL, kind: "school", cell: "A5" }],
    dossier: [aDossierEntry({ item: "bao-cao", date: "2020-05-08" })],
  });
  const units = statesOf(data, ["dossier-unconfirmed"]);
  const { cells } = submissionPaper({ plan: data.plan, units, unplaced: 0, today: TODAY });
  expect(cells[9]![5]).toEqual({
    kind: "text",
    text: "đủ, chưa rõ số bộ, chưa rõ hình thức nộp, đã chấp nhận: chưa có xác nhận của Hiệu trưởng",
  });
});

const HEADINGS = [
  "TT",
  "Nội dung",
  "Của ai",
  "Ở tệp đã gửi",
  "Tình trạng",
  "Yêu cầu",
  "Theo quy định",
  "Hạn theo kế hoạch",
];
const DAY = ["Gửi bổ sung trước ngày: ……/……/……… (cơ quan ghi)"];
const LETTER_HEAD = head(8, "YÊU CẦU BỔ SUNG HỒ SƠ");

function anAsk(changes: Partial<UnitAsk>): UnitAsk {
  return {
    unit: "CỤM THPT 1",
    subject: { kind: "nomination", id: "DN-3" },
    who: "Bà Đỗ Thị Lan",
    source: [],
    what: "Thiếu tóm tắt thành tích.",
    todo: "Bổ sung.",
    rule: RULE,
    ...changes,
  };
}

test("Yêu cầu bổ sung has a page for each unit that is asked for something, and leaves the day blank", () => {
  const source = [received("B7"), received("C7"), { ...received("A1"), file: "=b.xlsx" }];
  const asks = [
    anAsk({ source }),
    anAsk({ unit: "", who: "ô B9", rule: { ...RULE, citation: DATA_REF } }),
  ];
  const paper = requestPaper({ plan: SENDING_PLAN, units: UNITS, asks });
  const due = "trước ngày 20/05/2020";
  expect([paper.id, paper.title]).toEqual(["BX_YeuCauBoSung", "Yêu cầu bổ sung"]);
  expect(writtenIn(paper)).toEqual([
    ...LETTER_HEAD,
    [`Kính gửi: ${SCHOOL} (${KIND("school")})`],
    HEADINGS,
    ["Hồ sơ: cần bổ sung 2 thành phần"],
    [
      1,
      "Báo cáo",
      "",
      "",
      "chưa đúng yêu cầu; mới có 1/2 bộ; nộp bản điện tử, phải nộp bản giấy; chưa có xác nhận của Hiệu trưởng",
      "2 bộ; bản giấy; có xác nhận của Hiệu trưởng",
      "Mục IV.2",
      due,
    ],
    [2, "Tóm tắt thành tích", "Bà Trần Thị Mai", "", "chưa nộp", "", "", "kế hoạch không nêu ngày"],
    DAY,
    ...LETTER_HEAD,
    [`Kính gửi: Cụm THPT 1 (${KIND("cluster")})`],
    HEADINGS,
    ["Hồ sơ: cần bổ sung 1 thành phần"],
    [1, "Danh sách", "", "", "chờ bổ sung", "", "Mục IV.2", due],
    ["Danh sách, thông tin đã gửi: cần làm rõ 1 nội dung"],
    [
      1,
      "Thiếu tóm tắt thành tích.",
      "Bà Đỗ Thị Lan",
      "ô B7, C7, trang Trang1, tệp thpt-hoa-sen.xlsx\nô A1, trang Trang1, tệp =b.xlsx",
      ...["cần làm rõ", "Bổ sung.", "Mục IV.2", due],
    ],
    DAY,
    ...LETTER_HEAD,
    [`Kính gửi: =1+1 (${KIND("cluster")})`],
    HEADINGS,
    ["Hồ sơ: cần bổ sung 1 thành phần"],
    [1, "Danh sách", "", "", "chưa nộp", "", "Mục IV.2", due],
    DAY,
    ["Phần của cơ quan, không gửi đơn vị"],
    ["Chưa rõ loại đơn vị nên chưa biết phải nộp gì: Trung tâm lạ."],
    ["Cần hỏi đơn vị, nhưng chưa rõ là đơn vị nào"],
    [1, "Thiếu tóm tắt thành tích.", "ô B9", "", "cần làm rõ", "Bổ sung."],
  ]);
  const tops = paper.cells.flatMap(([first], row) =>
    first?.kind === "text" && (first.text === "SỞ GDĐT" || first.text.startsWith("Phần của"))
      ? [row]
      : [],
  );
  expect(paper.page).toMatchObject({ fitToWidth: false, pageBreaks: tops.slice(1) });
  expect(paper.page?.repeatRows).toBeUndefined();
});

const DATA_REF = { kind: "data", ref: "dữ liệu" } as const;

test.each([
  ["VERIFIED", "law", "Mục IV.2"],
  ["CONFIRMED", "plan", "Mục IV.2"],
  ["SECONDARY", "law", "Mục IV.2 (chưa đối chiếu nguyên văn)"],
  ["UNVERIFIED", "plan", ""],
  ["VERIFIED", "data", ""],
] as const)("a rule that is %s in %s is named in a letter as “%s”", (confidence, kind, words) => {
  const rule = { confidence, citation: { kind, ref: "Mục IV.2" } };
  const units = UNITS.slice(0, 1).map((unit) => ({ ...unit, papers: [] }));
  const asks = [anAsk({ unit: SCHOOL, rule })];
  const { cells } = requestPaper({ plan: SENDING_PLAN, units, asks });
  const cell = cells[9]![6]!;
  expect(cell).toEqual(words === "" ? { kind: "empty" } : { kind: "text", text: words });
});

test("before any unit is known both papers say that there is none", () => {
  const rows = (paper: ReturnType<typeof requestPaper>) => writtenIn(paper).slice(7, 8);
  const input = { plan: SENDING_PLAN, units: [] };
  expect(rows(submissionPaper({ ...input, unplaced: 0, today: TODAY }))).toEqual([
    ["", "(Chưa có đơn vị nào)"],
  ]);
  const request = requestPaper({ ...input, asks: [] });
  expect(rows(request)).toEqual([["", "(Không đơn vị nào còn thiếu)"]]);
  expect(request.page).toMatchObject({ pageBreaks: [] });
});
