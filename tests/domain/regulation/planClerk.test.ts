import { NO_MEMORY } from "../../../src/domain/intake/readingMemory";
import { CHECK_LIST } from "../../../src/domain/checks/checkList";
import { runChecks } from "../../../src/domain/checks/runChecks";
import { receiveSheets } from "../../../src/domain/intake/receiveSheets";
import plan000 from "../../../src/domain/regulation/packs/plan000.json";
import plan001 from "../../../src/domain/regulation/packs/plan001.json";
import plan002 from "../../../src/domain/regulation/packs/plan002.json";
import plan003 from "../../../src/domain/regulation/packs/plan003.json";
import plan004 from "../../../src/domain/regulation/packs/plan004.json";
import { reviewData } from "../checks/reviewKit";
import { gridOf } from "../intake/gridOf";
import { planOf } from "../planKit";

type Rows = Parameters<typeof gridOf>[0];

/** Checks that tell whether a received list was understood and may come in this way. */
const OF_LISTS = ["unclear-award", "wrong-candidate-kind", "wrong-route", "unread-cell"];

/** Each row's list and award, or what the check says of it: a clerk's first look at a received list. */
function received(json: unknown, rows: Rows) {
  const plan = planOf(json);
  const file = {
    file: "danh-sach.xlsx",
    sha256: "ef56".repeat(16),
    received: null,
    takenIds: [],
    channel: "",
    memory: NO_MEMORY,
  };
  const { nominations, lists, unread } = receiveSheets({ ...file, grids: [gridOf(rows)] }, plan);
  const registered = nominations.map((each, registerRow) => ({ ...each, registerRow }));
  const data = reviewData({ plan, nominations: registered, lists, unread });
  const { findings } = runChecks(data, CHECK_LIST, new Map());
  const said = (subject: string) =>
    findings
      .filter(({ check, subject: { id } }) => id === subject && OF_LISTS.includes(check))
      .map(({ check, severity, params }) =>
        [severity, check, params["fault"] ?? ""].join(" ").trim(),
      );
  return {
    unit: [lists[0]?.submittingUnit, lists[0]?.unitKind],
    rows: nominations.map(({ id, name, award, kind, other }) => [
      name,
      award,
      kind,
      other,
      said(id),
    ]),
    unread: unread.map(({ text }) => text),
  };
}

const UNCLEAR = ["warning unclear-award unknown-list"];
const BY_AWARD = ["STT", "Họ và tên", "Chức vụ, đơn vị", "Danh hiệu đề nghị", "Tóm tắt thành tích"];
const MIXED = ["TT", "Tên tập thể/cá nhân", "Hình thức khen thưởng", "Tóm tắt thành tích"];

describe("plan 001, a primary school's one list for all titles", () => {
  const head = [
    ["UBND QUẬN NAM TỪ LIÊM"],
    ["TRƯỜNG TIỂU HỌC HOA MAI"],
    ["Danh sách đề nghị xét tặng danh hiệu thi đua năm học 2021-2022"],
    BY_AWARD,
  ];

  test.each([
    ["Bà Lê Thị Hồng", "LĐTT", "LDTT", "individual"],
    ["Ông Trần Văn Bảo", "CSTĐCS", "CSTDCS", "individual"],
    ["Bà Vũ Thị Hạnh", "CSTĐ cấp TP", "CSTD_BT", "individual"],
    ["Tổ 1", "TTLĐTT", "TTLDTT", "collective"],
    ["Tổ 2", "Tập thể LĐTT", "TTLDTT", "collective"],
    ["Trường Tiểu học Hoa Mai", "TTLĐXS", "TTLDXS", "collective"],
    ["Tổ 3", "Bằng khen của Thủ tướng Chính phủ", "BK_TTG", "collective"],
  ])("%s: “%s” is %s, %s, and nothing is found", (name, text, award, kind) => {
    const { rows } = received(plan001, [...head, ["1", name, "", text, "Dạy giỏi"]]);
    expect(rows).toEqual([[name, award, kind, "", []]]);
  });

  test.each(["CSTĐ", "Chiến sĩ thi đua", "Lao động tiên tiến xuất sắc", "Bằng khen"])(
    "“%s” is no award that can be told: it is kept as received and asked about",
    (text) => {
      const { rows } = received(plan001, [...head, ["1", "Bà Lê Thị Mây", "GV", text, "Dạy giỏi"]]);
      expect(rows).toEqual([["Bà Lê Thị Mây", null, "individual", `Danh hiệu: ${text}`, UNCLEAR]]);
    },
  );

  test.each([
    ["LĐTT, CSTĐCS", ["LDTT", "CSTDCS"]],
    ["CSTĐ cơ sở; Bằng khen UBND Thành phố", ["CSTDCS", "BK_BT"]],
  ])("“%s” puts one person forward for %j", (text, awards) => {
    const { rows } = received(plan001, [...head, ["1", "Bà Lê Thị Mây", "GV", text, "Dạy giỏi"]]);
    expect(rows).toEqual(awards.map((award) => ["Bà Lê Thị Mây", award, "individual", "", []]));
  });

  test("a blank award is asked about, not taken from the row above", () => {
    const rows = [
      ["1", "Bà Lê Thị Mây", "GV", "LĐTT", "x"],
      ["2", "Bà Lê Thị Na", "GV", "", "x"],
    ];
    expect(received(plan001, [...head, ...rows]).rows[1]).toEqual([
      "Bà Lê Thị Na",
      null,
      "individual",
      "",
      UNCLEAR,
    ]);
  });

  test("a person as a collective and a collective as a person are both found", () => {
    const rows = [
      ["1", "Tổ 4", "", "LĐTT", "x"],
      ["2", "Bà Lê Thị Mơ", "GV", "TTLĐTT", "x"],
    ];
    const wrong = ["warning wrong-candidate-kind"];
    expect(received(plan001, [...head, ...rows]).rows).toEqual([
      ["Tổ 4", "LDTT", "collective", "", wrong],
      ["Bà Lê Thị Mơ", "TTLDTT", "individual", "", wrong],
    ]);
  });
});

test("plan 001: a summary table with groups of collectives and persons", () => {
  const rows = [
    ["TRƯỜNG THCS BÌNH MINH"],
    ["BẢNG TỔNG HỢP ĐỀ NGHỊ DANH HIỆU THI ĐUA, HÌNH THỨC KHEN THƯỞNG NĂM HỌC 2021 - 2022"],
    ["STT", "Họ và tên", "Chức vụ", "Đơn vị", "Danh hiệu thi đua/Hình thức khen thưởng"],
    ["I", "Tập thể"],
    ["1", "Tổ Toán", "", "Trường THCS Bình Minh", "Tập thể LĐTT"],
    ["II", "Cá nhân"],
    ["1", "Lê Thị Hồng", "GV", "Tổ Toán", "LĐTT"],
    ["2", "Trần Văn Bảo", "GV", "Tổ Toán", "CSTĐ cơ sở"],
    ["Tổng cộng: 03"],
  ];
  expect(received(plan001, rows)).toEqual({
    unit: ["TRƯỜNG THCS BÌNH MINH", "thcs"],
    rows: [
      ["Tổ Toán", "TTLDTT", "collective", "", []],
      ["Lê Thị Hồng", "LDTT", "individual", "", []],
      ["Trần Văn Bảo", "CSTDCS", "individual", "", []],
    ],
    unread: [],
  });
});

test("plan 001: groups by award, in full and in short", () => {
  const rows = [
    ["TRƯỜNG TH HOA MAI"],
    ["DANH SÁCH ĐỀ NGHỊ XÉT TẶNG DANH HIỆU THI ĐUA NĂM HỌC 2021-2022"],
    ["TT", "Họ và tên", "Chức vụ", "Tóm tắt thành tích"],
    ["I", "Danh hiệu LĐTT"],
    ["1", "Lê Thị Hồng", "GV", "Dạy giỏi"],
    ["II", "Danh hiệu CSTĐCS"],
    ["1", "Trần Văn Bảo", "GV", "Dạy giỏi"],
    ["III", "Danh hiệu TTLĐTT"],
    ["1", "Tổ 1", "", "Hoàn thành tốt"],
    ["IV. Tập thể lao động xuất sắc"],
    ["1", "Trường TH Hoa Mai", "", "Hoàn thành xuất sắc"],
    ["V", "Bằng khen của Chủ tịch UBND Thành phố"],
    ["1", "Bà Hà Thị Thu", "Hiệu trưởng", "Quản lý tốt"],
  ];
  expect(received(plan001, rows)).toEqual({
    unit: ["TRƯỜNG TH HOA MAI", "tieu-hoc"],
    rows: [
      ["Lê Thị Hồng", "LDTT", "individual", "", []],
      ["Trần Văn Bảo", "CSTDCS", "individual", "", []],
      ["Tổ 1", "TTLDTT", "collective", "", []],
      ["Trường TH Hoa Mai", "TTLDXS", "collective", "", []],
      ["Bà Hà Thị Thu", "BK_BT", "individual", "", []],
    ],
    unread: [],
  });
});

test.each(["ĐỀ NGHỊ CSTĐCS, LĐTT", "TẬP THỂ LAO ĐỘNG TIÊN TIẾN, LAO ĐỘNG TIÊN TIẾN"])(
  "plan 001: “%s” names two awards, one within the other or in short, and gives none",
  (title) => {
    const { rows } = received(plan001, [
      ["TRƯỜNG TIỂU HỌC HOA MAI"],
      [`DANH SÁCH ${title}`],
      ["TT", "Họ và tên", "Tóm tắt thành tích"],
      ["1", "Bà Lê Thị Hồng", "Dạy giỏi"],
    ]);
    expect(rows).toEqual([["Bà Lê Thị Hồng", null, "individual", "", UNCLEAR]]);
  },
);

test("plan 001: a group for an award that the plan has no list of ends the group above", () => {
  const { rows } = received(plan001, [
    ["TRƯỜNG TIỂU HỌC HOA MAI"],
    ["DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG"],
    ["TT", "Họ và tên", "Tóm tắt thành tích"],
    ["I", "Lao động tiên tiến"],
    ["1", "Bà Lê Thị Hồng", "Dạy giỏi"],
    ["II. CSTĐCS"],
    ["1", "Ông Trần Văn Bảo", "Dạy giỏi"],
    ["III", "Giấy khen của Chủ tịch UBND quận"],
    ["1", "Bà Vũ Thị Hạnh", "Dạy giỏi"],
  ]);
  expect(rows.map(([name, award]) => [name, award])).toEqual([
    ["Bà Lê Thị Hồng", "LDTT"],
    ["Ông Trần Văn Bảo", "CSTDCS"],
    ["Bà Vũ Thị Hạnh", null],
  ]);
  expect(rows[2]?.[4]).toEqual(UNCLEAR);
});

test("plan 001: a title of two awards gives none of them", () => {
  const rows = [
    ["TRƯỜNG TIỂU HỌC HOA MAI"],
    ["DANH SÁCH ĐỀ NGHỊ DANH HIỆU LAO ĐỘNG TIÊN TIẾN VÀ CHIẾN SĨ THI ĐUA CƠ SỞ"],
    ["TT", "Họ và tên", "Chức vụ", "Tóm tắt thành tích"],
    ["1", "Bà Lê Thị Hồng", "GV", "Dạy giỏi"],
  ];
  const { rows: read } = received(plan001, rows);
  expect(read).toEqual([["Bà Lê Thị Hồng", null, "individual", "", UNCLEAR]]);
});

describe("plan 000", () => {
  const forCity = (unit: string) => [
    [unit],
    ["DANH SÁCH ĐỀ NGHỊ TẶNG BẰNG KHEN CỦA CHỦ TỊCH UBND THÀNH PHỐ"],
    ["TT", "Họ và tên", "Chức vụ", "Tóm tắt thành tích"],
    ["1", "Bà Lê Thị Hồng", "GV", "Trực chốt"],
  ];

  test.each([
    ["TRƯỜNG THPT HOA SEN", "truc-thuoc", []],
    ["HỘI ĐỒNG THI ĐUA – KHEN THƯỞNG QUẬN CẦU XANH", "hoi-dong-quan", []],
    ["TRƯỜNG THCS BÌNH MINH", "truong-quan", ["error wrong-route"]],
    ["TRƯỜNG MN SAO MAI", "truong-quan", ["error wrong-route"]],
    ["PHÒNG GD&ĐT QUẬN CẦU XANH", "phong-gddt", ["error wrong-route"]],
  ])("the city's commendation from %s, a %s: %j", (unit, kind, said) => {
    expect(received(plan000, forCity(unit))).toEqual({
      unit: [unit, kind],
      rows: [["Bà Lê Thị Hồng", "BK_BT", "individual", "", said]],
      unread: [],
    });
  });

  test.each(["Bằng khen", "Huân chương Lao động", "Thư khen"])(
    "“%s” does not say which commendation",
    (text) => {
      const head = [["TRƯỜNG THPT HOA SEN"], ["BẢNG TỔNG HỢP ĐỀ NGHỊ KHEN THƯỞNG"], MIXED];
      const { rows } = received(plan000, [...head, ["1", "Tổ Toán", text, "Trực chốt"]]);
      expect(rows).toEqual([["Tổ Toán", null, "collective", `Danh hiệu: ${text}`, UNCLEAR]]);
    },
  );
});

test("plan 002: commendations of the union by their short names, others asked about", () => {
  const rows = [
    ["CÔNG ĐOÀN GIÁO DỤC VIỆT NAM"],
    ["CÔNG ĐOÀN HỌC VIỆN SÔNG HỒNG"],
    ["DANH SÁCH TẬP THỂ, CÁ NHÂN ĐỀ NGHỊ KHEN THƯỞNG"],
    MIXED,
    ["I", "Tập thể"],
    ["1", "Công đoàn Khoa Toán", "Bằng khen của CĐGDVN", "Chăm lo đoàn viên"],
    ["II", "Cá nhân"],
    ["1", "Ngô Thị Mai", "Bằng khen Tổng Liên đoàn Lao động Việt Nam", "Chăm lo đoàn viên"],
    ["2", "Vũ Văn Sơn", "Bằng khen", "Chăm lo đoàn viên"],
  ];
  expect(received(plan002, rows)).toEqual({
    unit: ["CÔNG ĐOÀN HỌC VIỆN SÔNG HỒNG", "co-so"],
    rows: [
      ["Công đoàn Khoa Toán", "KT_CDGD", "collective", "", []],
      ["Ngô Thị Mai", "KT_TLD", "individual", "", []],
      ["Vũ Văn Sơn", null, "individual", "Danh hiệu: Bằng khen", UNCLEAR],
    ],
    unread: [],
  });
});

test.each([
  ["CỤM TRƯỞNG CỤM THPT HỒ SEN", ["CỤM THPT HỒ SEN", "cluster"], []],
  ["TRƯỜNG THPT HOA SEN", ["TRƯỜNG THPT HOA SEN", "school"], ["error wrong-route"]],
])("plan 003: an introduction from %s comes from %j: %j", (line, unit, said) => {
  const rows = [
    ["SỞ GIÁO DỤC VÀ ĐÀO TẠO HÀ NỘI"],
    [line],
    ["DANH SÁCH"],
    ["Giới thiệu tập thể và cá nhân điển hình giai đoạn 2015-2020"],
    ["TT", "Tên tập thể/cá nhân (chức vụ, đơn vị công tác)", "Tóm tắt thành tích"],
    ["1.", "Tổ Toán - Tin", "12 giải thành phố"],
    ["2.", "Bà Lê Thị Hồng, Giáo viên Trường THPT Hoa Sen", "05 sáng kiến"],
  ];
  expect(received(plan003, rows)).toEqual({
    unit,
    rows: [
      ["Tổ Toán - Tin", "DHTT", "collective", "", said],
      ["Bà Lê Thị Hồng", "DHTT", "individual", "", said],
    ],
    unread: [],
  });
});

test("plan 004: after a phase; what the list is not about is found", () => {
  const rows = [
    ["SỞ GIÁO DỤC VÀ ĐÀO TẠO HƯNG YÊN"],
    ["TRƯỜNG THPT ĐỒNG XANH"],
    ["DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG SAU ĐỢT THI ĐUA THỨ NHẤT NĂM HỌC 2021-2022"],
    MIXED,
    ["1", "Tổ Văn", "", "Hoàn thành tốt học kỳ I"],
    ["2", "Bà Lê Thị Mai", "LĐTT", "Hoàn thành tốt học kỳ I"],
    ["3", "Ông Ngô Văn Phúc", "Giấy khen", "Hoàn thành tốt học kỳ I"],
  ];
  expect(received(plan004, rows)).toEqual({
    unit: ["TRƯỜNG THPT ĐỒNG XANH", "truc-thuoc"],
    rows: [
      ["Tổ Văn", "KT_DOT", "collective", "", []],
      [
        "Bà Lê Thị Mai",
        null,
        "individual",
        "Danh hiệu: LĐTT",
        ["warning unclear-award award-not-stated"],
      ],
      ["Ông Ngô Văn Phúc", "GK", "individual", "", ["warning unclear-award award-not-of-list"]],
    ],
    unread: [],
  });
});
