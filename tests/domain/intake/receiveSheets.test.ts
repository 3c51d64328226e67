import { NO_MEMORY } from "../../../src/domain/intake/readingMemory";
import { receiveSheets } from "../../../src/domain/intake/receiveSheets";
import { gridOf } from "./gridOf";
import {
  CLUSTER_HEAD,
  OF_CLUSTER,
  OF_EITHER,
  OF_PERSONS,
  ROLL_HEAD,
  ROLL_TITLES,
} from "./headings";
import { FILE, PLAN, receive, SHA, unreadOf, whoOf } from "./intakeKit";

const SCHOOL_FORM = gridOf([
  ["SỞ GIÁO DỤC VÀ ĐÀO TẠO HÀ NỘI"],
  ["TRƯỜNG THPT HOA SEN"],
  [],
  ["DANH SÁCH"],
  [ROLL_HEAD],
  [],
  [ROLL_TITLES.I],
  OF_EITHER,
  ["1.", "Trường THPT Hoa Sen", "- Tóm tắt hành động anh hùng: giữ vững đê"],
  ["2."],
  [],
  [ROLL_TITLES.II],
  OF_PERSONS,
  ["1.", "Bà Trần Thị Mai, Giáo viên", "Nhà giáo Ưu tú năm 2017"],
  ["2.", "Ông Đỗ Văn Lực, nguyên Hiệu trưởng", "Dạy giỏi 30 năm"],
  [ROLL_TITLES.III],
  OF_PERSONS,
  ["1.", "Ông Lê Văn Sơn, Hiệu trưởng", "05 sáng kiến"],
  [ROLL_TITLES.IV],
  OF_PERSONS,
  ["1."],
  ["2.", null, "- Tóm tắt thành tích nổi bật: - Đạt danh hiệu theo Quyết định số:"],
  [ROLL_TITLES.V],
  OF_PERSONS,
  ["1.", "Bà Vũ Thị Lan, Nhân viên", "Cứu người"],
  [],
  ["Danh sách có 01 tập thể và 04 cá nhân./."],
  [null, null, "HIỆU TRƯỞNG"],
  [null, null, "Phạm Văn Đức"],
]);

describe("the plan's own form of a school, five lists on one sheet", () => {
  const intake = receive(SCHOOL_FORM);

  test("gives every candidate to the list above whose heading they stand", () => {
    const unit = "TRƯỜNG THPT HOA SEN";
    expect(whoOf(intake)).toEqual([
      [unit, "I", "AHLD", "collective", "Trường THPT Hoa Sen", ""],
      [unit, "II", "NGUT", "individual", "Bà Trần Thị Mai", "Giáo viên"],
      [unit, "II", null, "individual", "Ông Đỗ Văn Lực", "nguyên Hiệu trưởng"],
      [unit, "III", "CSTD_TQ", "individual", "Ông Lê Văn Sơn", "Hiệu trưởng"],
      [unit, "V", "NTVT", "individual", "Bà Vũ Thị Lan", "Nhân viên"],
    ]);
    expect(intake.unread).toEqual([]);
  });

  test("describes the lists as one submission, closed by one totals line", () => {
    const first = {
      id: "ab12ab12ab12/Trang1/8/I",
      file: FILE,
      sha256: SHA,
      sheet: "Trang1",
      listForm: "I",
      submittingUnit: "TRƯỜNG THPT HOA SEN",
      unitKind: "school",
      unitCell: "A2",
      submission: "ab12ab12ab12/Trang1/8/I",
      headingRow: 8,
      firstRow: 9,
      lastRow: 9,
      columns: { candidate: "B", summary: "C" },
      nominations: 1,
      totals: null,
      received: "2020-05-10",
      channel: "",
      version: 1,
      replaces: null,
      legacy: null,
      confidence: "sure",
      doubts: [],
    };
    const rows = (
      listForm: string,
      headingRow: number,
      [firstRow, lastRow, nominations]: number[],
    ) => ({
      ...first,
      id: `ab12ab12ab12/Trang1/${String(headingRow)}/${listForm}`,
      listForm,
      headingRow,
      firstRow,
      lastRow,
      nominations,
    });
    expect(intake.lists).toEqual([
      first,
      rows("II", 13, [14, 15, 2]),
      rows("III", 17, [18, 18, 1]),
      rows("IV", 20, [21, 20, 0]),
      {
        ...rows("V", 24, [25, 25, 1]),
        totals: { text: "Danh sách có 01 tập thể và 04 cá nhân./.", cell: "A27" },
      },
    ]);
  });

  test("keeps what was received and where it stood", () => {
    expect(intake.nominations[1]).toEqual({
      id: expect.stringMatching(/^DN-[0-9A-Z]{8}$/) as string,
      list: "ab12ab12ab12/Trang1/13/II",
      submittingUnit: "TRƯỜNG THPT HOA SEN",
      listForm: "II",
      award: "NGUT",
      kind: "individual",
      name: "Bà Trần Thị Mai",
      birth: "",
      post: "Giáo viên",
      summary: "Nhà giáo Ưu tú năm 2017",
      other: "",
      facts: {},
      received: "2020-05-10",
      original: "Bà Trần Thị Mai, Giáo viên",
      source: { file: FILE, sha256: SHA, sheet: "Trang1", cell: "B14" },
    });
  });
});

function clusterHead(...units: readonly string[]) {
  return [
    ["SỞ GIÁO DỤC VÀ ĐÀO TẠO HÀ NỘI"],
    ...units.map((unit) => [unit]),
    ["DANH SÁCH"],
    [CLUSTER_HEAD],
  ];
}

describe("lists of several cụm below one another", () => {
  const intake = receive(
    gridOf([
      ...clusterHead("CỤM TRƯỞNG CỤM THPT SỐ 1", "Trường THPT Hoa Sen"),
      ["và trích ngang thành tích"],
      OF_CLUSTER,
      ["1.", "Trường THPT Hoa Sen", "a"],
      ["2.", "Bà Trần Thị Mai, Giáo viên Trường THPT Hoa Sen", "b"],
      ["Danh sách có 01 tập thể và 01 cá nhân./."],
      [null, null, "CỤM TRƯỞNG"],
      [null, null, "Phạm Văn Đức"],
      ...clusterHead("CỤM TRƯỞNG CỤM THPT SỐ 2"),
      OF_CLUSTER,
      ["1.", "Tổ Toán, Trường THPT Mai Vàng", "c"],
      ["2.", "Ông Lê Văn Sơn, Giáo viên", "d"],
      ...clusterHead("CỤM TRƯỞNG CỤM THPT.....", "Trường"),
      OF_CLUSTER,
      ["1.", "Trường.....", "Thành tích"],
    ]),
  );

  test("with and without totals line and signature, each has its own unit", () => {
    expect(whoOf(intake)).toEqual([
      ["CỤM THPT SỐ 1", "cluster", "DHTT", "collective", "Trường THPT Hoa Sen", ""],
      [
        "CỤM THPT SỐ 1",
        "cluster",
        "DHTT",
        "individual",
        "Bà Trần Thị Mai",
        "Giáo viên Trường THPT Hoa Sen",
      ],
      ["CỤM THPT SỐ 2", "cluster", "DHTT", "collective", "Tổ Toán", "Trường THPT Mai Vàng"],
      ["CỤM THPT SỐ 2", "cluster", "DHTT", "individual", "Ông Lê Văn Sơn", "Giáo viên"],
      [null, "cluster", "DHTT", "collective", "Trường.....", ""],
    ]);
    expect(intake.unread).toEqual([]);
  });

  test("the unit's cell is the line of the cụm, not the signature above it", () => {
    expect(
      intake.lists.map(({ submittingUnit, unitKind, unitCell, totals, submission, id }) => [
        submittingUnit,
        unitKind,
        unitCell,
        totals?.cell ?? null,
        submission === id,
      ]),
    ).toEqual([
      ["CỤM THPT SỐ 1", "cluster", "A2", "A10", true],
      ["CỤM THPT SỐ 2", "cluster", "A14", null, true],
      [null, "cluster", "A21", null, true],
    ]);
  });
});

test("a second list under a title without a head of its own is of the same submission", () => {
  const { lists } = receive(
    gridOf([
      ["TRƯỜNG THPT HOA SEN"],
      [ROLL_TITLES.III],
      OF_PERSONS,
      ["1", "Bà Trần Thị Mai, Giáo viên", "x"],
      [ROLL_TITLES.IV],
      ["1", "Ông Lê Văn Sơn, Giáo viên", "y"],
    ]),
  );
  expect(
    lists.map(({ id, submission, headingRow, firstRow, lastRow }) => ({
      id,
      submission,
      headingRow,
      firstRow,
      lastRow,
    })),
  ).toEqual([
    {
      id: "ab12ab12ab12/Trang1/3/III",
      submission: "ab12ab12ab12/Trang1/3/III",
      headingRow: 3,
      firstRow: 4,
      lastRow: 4,
    },
    {
      id: "ab12ab12ab12/Trang1/3/IV",
      submission: "ab12ab12ab12/Trang1/3/III",
      headingRow: 3,
      firstRow: 6,
      lastRow: 6,
    },
  ]);
});

test("each sheet is a submission of its own, and sheets without a list are named once", () => {
  const list = [
    ["TRƯỜNG THPT HOA SEN"],
    [ROLL_TITLES.III],
    OF_PERSONS,
    ["1", "Bà Trần Thị Mai", "x"],
  ];
  const intake = receive(
    gridOf(list),
    gridOf([[null, "Hướng dẫn"], ["Ghi theo mẫu"]], { sheet: "Hướng dẫn", at: "B3" }),
    gridOf([[ROLL_TITLES.III], OF_PERSONS, ["1", "Ông Lê Văn Sơn", "y"]], { sheet: "Trang2" }),
  );
  expect(intake.lists.map(({ sheet, submittingUnit }) => [sheet, submittingUnit])).toEqual([
    ["Trang1", "TRƯỜNG THPT HOA SEN"],
    ["Trang2", null],
  ]);
  expect(intake.unread).toEqual([
    {
      source: { file: FILE, sheet: "Hướng dẫn", cell: "C3" },
      text: "Hướng dẫn",
      reason: "no-list-on-sheet",
    },
  ]);
});

test.each([
  ["an empty sheet", gridOf([])],
  ["blank cells", gridOf([[" ", null], ["\n"]])],
])("%s gives nothing, not even a doubt", (_name, grid) => {
  expect(receive(grid)).toEqual({ lists: [], nominations: [], unread: [], readings: [] });
});

test("a heading row alone is a list without nominations", () => {
  const { lists, nominations, unread } = receive(gridOf([OF_PERSONS]));
  expect(lists).toHaveLength(1);
  expect(lists[0]).toMatchObject({ headingRow: 1, firstRow: 2, lastRow: 1, nominations: 0 });
  expect([nominations, unread]).toEqual([[], []]);
});

test("reading changes nothing and gives the same again", () => {
  const before = JSON.stringify(SCHOOL_FORM);
  expect(receive(SCHOOL_FORM)).toEqual(receive(SCHOOL_FORM));
  expect(JSON.stringify(SCHOOL_FORM)).toBe(before);
});

test("a day that nobody has said stays unsaid", () => {
  const file = {
    file: FILE,
    sha256: SHA,
    grids: [SCHOOL_FORM],
    received: null,
    takenIds: [],
    channel: "",
    memory: NO_MEMORY,
  };
  const { lists, nominations } = receiveSheets(file, PLAN);
  expect([...lists, ...nominations].map(({ received }) => received)).toEqual(
    Array.from({ length: 10 }, () => null),
  );
});

test("rows of data before and after every list are unread, cell by cell", () => {
  const intake = receive(
    gridOf([
      ["1", "Ông Lê Văn Sơn"],
      ["TT", "Họ và tên", "Chức vụ"],
      ["1", "Trần Thị Mai", "Giáo viên"],
      ["Nơi nhận:"],
      ["7", "Ông Vũ Văn Tám", "Hiệu trưởng"],
    ]),
  );
  expect(whoOf(intake)).toEqual([[null, null, null, "individual", "Trần Thị Mai", "Giáo viên"]]);
  expect(unreadOf(intake)).toEqual([
    "A1: 1 (row-outside-list)",
    "B1: Ông Lê Văn Sơn (row-outside-list)",
    "A5: 7 (row-outside-list)",
    "B5: Ông Vũ Văn Tám (row-outside-list)",
    "C5: Hiệu trưởng (row-outside-list)",
  ]);
});
