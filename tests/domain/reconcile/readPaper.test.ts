import { readPaper } from "../../../src/domain/reconcile/readPaper";
import { letterHead, paperGrid, paragraph, type PaperPart } from "./paperGrid";

const HEAD = letterHead("Số: 12/TTr-THPTHS", "Hà Nội, ngày 05 tháng 5 năm 2020");
const COUNTED = "Nhà trường đề nghị khen thưởng 05 tập thể và 04 cá nhân.";

test("a letter: its number, day, numbers and the people whom it lists", () => {
  const grid = paperGrid(
    HEAD,
    "TỜ TRÌNH",
    "Về việc đề nghị khen thưởng năm học 2019 - 2020",
    "Kính gửi: Sở Giáo dục và Đào tạo Hà Nội",
    "Căn cứ Quyết định số 99/QĐ-SGDĐT ngày 26/9/2019;",
    COUNTED,
    "Đề nghị tặng Bằng khen cho:",
    "1. Bà Trần Thị Mai, Giáo viên",
    "2. Ông Lê Văn Sơn - Kế toán;",
    "Nơi nhận:",
    "- Ông Đỗ Văn Lực, Phó Giám đốc Sở;",
  );
  expect(readPaper(grid)).toEqual({
    kind: "letter",
    number: "12/TTr-THPTHS",
    date: "2020-05-05",
    head: [
      "SỞ GDĐT HÀ NỘI",
      "TRƯỜNG THPT HOA SEN",
      "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
      "Số: 12/TTr-THPTHS",
      "Hà Nội, ngày 05 tháng 5 năm 2020",
    ],
    counts: { collectives: 5, individuals: 4, text: COUNTED, place: paragraph(7) },
    statements: [{ collectives: 5, individuals: 4, text: COUNTED, place: paragraph(7) }],
    attendance: null,
    names: [
      { name: "Trần Thị Mai", place: paragraph(9) },
      { name: "Lê Văn Sơn", place: paragraph(10) },
    ],
  });
});

test("a letter that states no numbers has none, and no zero", () => {
  const reading = readPaper(
    paperGrid(
      HEAD,
      "TỜ TRÌNH",
      "Nhà trường kính đề nghị Sở xét, khen thưởng (có danh sách kèm theo).",
    ),
  );
  expect({ counts: reading.counts, statements: reading.statements }).toEqual({
    counts: null,
    statements: [],
  });
});

describe("the title tells the kind", () => {
  test.each<[title: string, kind: string | null]>([
    ["TỜ TRÌNH", "letter"],
    ["Tờ trình", "letter"],
    ["TỜ TRÌNH Về việc đề nghị xét tặng danh hiệu", "letter"],
    ["BIÊN BẢN HỌP HỘI ĐỒNG THI ĐUA - KHEN THƯỞNG", "minutes"],
    ["DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG", "list"],
    ["BÁO CÁO THÀNH TÍCH", "report"],
    ["QUYẾT ĐỊNH", "decision"],
    ["Tờ trình số 12/TTr-THPTHS ngày 05/5/2020", null],
    ["(Kèm theo Tờ trình số 12/TTr-THPTHS)", null],
    ["GIẤY MỜI", null],
  ])("%s", (title, kind) => {
    expect(readPaper(paperGrid(title, "nội dung")).kind).toBe(kind);
  });

  test("the first title counts, not one that is named below", () => {
    expect(readPaper(paperGrid("BIÊN BẢN", "TỜ TRÌNH")).kind).toBe("minutes");
  });
});

describe("number and day are the paper's own", () => {
  test.each<[number: string, date: string, read: readonly (string | null)[]]>([
    ["Số:2753 /TTr-STP", "Quảng Bình, ngày 28 tháng 9 năm 2022", ["2753/TTr-STP", "2022-09-28"]],
    ["Số: /TTr-THPTHS", "Hà Nội, ngày    tháng 5 năm 2020", [null, null]],
    ["Số: ....../TTr-THPTHS", "Hà Nội, ngày … tháng … năm 2020", [null, null]],
    ["Số: 02/BB-STP", "ngày 31 tháng 02 năm 2020", ["02/BB-STP", null]],
  ])("%s, %s", (number, date, read) => {
    const reading = readPaper(paperGrid(letterHead(number, date), "TỜ TRÌNH"));
    expect([reading.number, reading.date]).toEqual(read);
  });

  test("a decision that the text cites is not the paper's", () => {
    const { number, date } = readPaper(
      paperGrid("TỜ TRÌNH", "Căn cứ Quyết định số 99/QĐ-SGDĐT ngày 26/9/2019;"),
    );
    expect([number, date]).toEqual([null, null]);
  });

  test("minutes say in their first lines when the meeting was", () => {
    const grid = paperGrid("BIÊN BẢN", "Hôm nay, ngày 02 tháng 6 năm 2020, tại phòng họp");
    expect(readPaper(grid).date).toBe("2020-06-02");
  });
});

describe("numbers of candidates", () => {
  const of = (...paragraphs: readonly string[]) => {
    const { counts } = readPaper(paperGrid("TỜ TRÌNH", ...paragraphs));
    return counts && [counts.collectives, counts.individuals];
  };

  test.each<[string, readonly string[], readonly (number | null)[] | null]>([
    ["of one kind alone", ["Đề nghị tặng Giấy khen cho 07 đ/c."], [null, 7]],
    ["with words in brackets", ["Danh sách có 05 (năm) tập thể và 04 (bốn) cá nhân./."], [5, 4]],
    ["said twice alike", [COUNTED, "Danh sách có 05 tập thể và 04 cá nhân./."], [5, 4]],
    [
      "of each award, and of all",
      [
        "Đề nghị tặng Bằng khen: 02 tập thể và 01 cá nhân",
        "Đề nghị tặng Giấy khen: 03 tập thể và 03 cá nhân",
        "Tổng số: 05 tập thể và 04 cá nhân",
      ],
      [5, 4],
    ],
    [
      "of each award alone: they are not summed",
      [
        "Đề nghị tặng Bằng khen: 02 tập thể và 01 cá nhân",
        "Đề nghị tặng Giấy khen: 03 tập thể và 03 cá nhân",
      ],
      null,
    ],
    ["of those at the meeting", ["Thành viên Hội đồng xét khen thưởng có mặt: 09 người"], null],
    ["of ballots", ["Số phiếu đồng ý đề nghị khen thưởng: 09 người"], null],
    ["of the staff", ["Toàn trường có 50 người, đề nghị tặng danh hiệu theo danh sách."], null],
  ])("%s", (_, paragraphs, counts) => {
    expect(of(...paragraphs)).toEqual(counts);
  });
});

describe("who was at the meeting", () => {
  test.each<[string, readonly [number, number | null] | null]>([
    ["49/50 người có mặt", [49, 50]],
    ["Tổng số triệu tập: 50; có mặt: 49; vắng: 01 (có lý do)", [49, 50]],
    ["Có mặt: 09", [9, null]],
    ["Thành viên có mặt đông đủ", null],
  ])("%s", (text, told) => {
    const { attendance } = readPaper(paperGrid("BIÊN BẢN", "Thành phần:", text));
    expect(attendance && [attendance.present, attendance.summoned]).toEqual(told);
  });

  test("is not asked of a letter", () => {
    expect(readPaper(paperGrid("TỜ TRÌNH", "49/50 người có mặt")).attendance).toBeNull();
  });
});

describe("names", () => {
  const named = (...parts: readonly PaperPart[]) =>
    readPaper(paperGrid(...parts)).names.map(({ name, place }) => [name, place]);

  test("from the column of names of a table", () => {
    const table = [
      ["TT", "Họ và tên", "Danh hiệu"],
      ["(1)", "(2)", "(3)"],
      ["I", "Tập thể", ""],
      ["1", "Tổ Toán - Tin", "TTLĐTT"],
      ["II", "Cá nhân", ""],
      ["1", "Bà Trần Thị Mai\nGiáo viên", "LĐTT"],
      ["", "Tổng cộng: 2", ""],
    ];
    expect(named("DANH SÁCH", table)).toEqual([
      ["Tổ Toán - Tin", "Bảng 1!B4"],
      ["Trần Thị Mai", "Bảng 1!B6"],
    ]);
  });

  test("not of those at the meeting, in lines or in a table", () => {
    const present = [
      ["TT", "Họ và tên", "Chức vụ"],
      ["1", "Đỗ Văn Lực", "Chủ tịch"],
    ];
    expect(
      named(
        "BIÊN BẢN",
        "Chủ trì: Ông Đỗ Văn Lực",
        "I. Thành phần tham dự",
        "1. Ông Đỗ Văn Lực, Hiệu trưởng",
        present,
        "II. Kết quả: Hội đồng nhất trí đề nghị tặng danh hiệu cho",
        "1. Cá nhân:",
        "- Bà Trần Thị Mai, Giáo viên",
        "Biên bản kết thúc hồi 16 giờ.",
        "- Ông Lê Văn Sơn, Kế toán",
      ),
    ).toEqual([["Trần Thị Mai", paragraph(9)]]);
  });

  test("a line that may name somebody or something else is not taken", () => {
    expect(
      named("TỜ TRÌNH", "Đề nghị khen thưởng:", "- Đổi mới phương pháp", "- Trần Mai"),
    ).toEqual([]);
  });
});
