import type { Grid } from "../../../src/domain/grid/grid";
import { gridOf } from "./gridOf";
import { namesOf, unreadOf } from "./intakeKit";
import {
  type Rows,
  UNIT,
  HEADINGS,
  receiveGrid,
  receiveRows,
  doubtsOf,
  formula,
} from "./schoolKit";

describe("a list whose candidates nobody can find", () => {
  const ROWS: Rows = [
    UNIT,
    ["TT", "Người được giới thiệu", "Lời bình"],
    ["1", "Trần Thị Mai", "tốt"],
    ["2", "Lê Văn Sơn", "khá"],
  ];

  test("is found by its shape, and gives nothing but unread cells", () => {
    const intake = receiveRows(ROWS);
    expect(doubtsOf(intake)).toEqual([
      ["doubtful", ["no-candidate-column", "headings-by-shape", "form-unclear"]],
    ]);
    expect(intake.nominations).toEqual([]);
    expect(unreadOf(intake)).toEqual([
      "A3: 1 (row-outside-list)",
      "B3: Trần Thị Mai (row-outside-list)",
      "C3: tốt (row-outside-list)",
      "A4: 2 (row-outside-list)",
      "B4: Lê Văn Sơn (row-outside-list)",
      "C4: khá (row-outside-list)",
    ]);
  });

  test.each([
    ["any list", "", ""],
    ["this unit's lists", "", "Trường THCS Hoa Mai"],
    ["lists of this shape", receiveRows(ROWS).readings[0]?.shape ?? "", ""],
  ])("is read once a person has said for %s which column it is", (_name, shape, unit) => {
    const heading = "Người được giới thiệu";
    const column = { shape, unit, heading, meaning: "candidate" } as const;
    const intake = receiveRows(ROWS, { columns: [column] });
    expect(namesOf(intake)).toEqual(["Trần Thị Mai", "Lê Văn Sơn"]);
    expect(intake.unread).toEqual([]);
    expect(doubtsOf(intake)).toEqual([["likely", ["form-unclear"]]]);
  });

  test("may be one of units, which is asked", () => {
    const rows = [UNIT, ["TT", "Tên đơn vị", "Danh hiệu"], ["1", "Tổ Toán", "Tập thể LĐTT"]];
    const intake = receiveRows(rows);
    expect(doubtsOf(intake)).toEqual([["doubtful", ["no-candidate-column", "ambiguous-heading"]]]);
    const column = { shape: "", unit: "", heading: "Tên đơn vị", meaning: "candidate" } as const;
    expect(namesOf(receiveRows(rows, { columns: [column] }))).toEqual(["Tổ Toán"]);
  });
});

test.each([
  [
    "signatures",
    [
      ["NGƯỜI LẬP", "KẾ TOÁN", "HIỆU TRƯỞNG"],
      ["Vũ Thị Lan", "Lê Văn Sơn", "Đỗ Lực"],
    ],
  ],
  [
    "two texts above a number",
    [
      ["Năm", "Số lượng"],
      ["2021", "5"],
    ],
  ],
  [
    "a heading above numbers that do not begin with 1",
    [
      ["Năm", "Lớp", "Trường"],
      ["2021", "5", "x"],
    ],
  ],
])("%s are no heading", (_name, rows) => {
  expect(receiveRows(rows).lists).toEqual([]);
});

describe("cells that have slipped", () => {
  test.each<[string, Rows]>([
    [
      "five headings over four cells",
      [
        ["TT", "Ông (bà)", "Họ và tên", "Chức vụ", "Đơn vị"],
        ["1", "Trần Thị Mai", "Giáo viên", "Tổ Toán"],
      ],
    ],
    [
      "four headings over five cells",
      [
        ["TT", "Họ và tên", "Chức vụ", "Đơn vị"],
        ["1", "Bà", "Trần Thị Mai", "GV", "Tổ 1"],
      ],
    ],
    [
      "a number under the name",
      [
        ["TT", "Họ và tên", "Chức vụ"],
        [null, "1", "Trần Thị Mai"],
      ],
    ],
    [
      "a name under the number",
      [
        ["TT", "Họ và tên", "Chức vụ"],
        ["Trần Thị Mai", "Giáo viên"],
      ],
    ],
    [
      "posts under the name",
      [
        ["TT", "Họ và tên", "Chức vụ", "Danh hiệu"],
        ["1", "Giáo viên", "LĐTT"],
      ],
    ],
  ])("%s make the list doubtful", (_name, rows) => {
    const [list] = receiveRows([UNIT, ["Danh sách đề nghị tặng Giấy khen"], ...rows]).lists;
    expect([list?.confidence, list?.doubts]).toEqual(["doubtful", ["shifted-rows"]]);
  });

  test("a remark beside one row of many, and a post before a name, do not", () => {
    const intake = receiveRows([
      UNIT,
      HEADINGS,
      ["1", "Hiệu trưởng Trần Thị Mai", "GV", "LĐTT", "x"],
      ["2", "Lê Văn Sơn", "GV", "LĐTT", "x"],
      ["3", "Đỗ Văn Lực", "GV", "LĐTT", "x", "xem lại"],
    ]);
    expect(doubtsOf(intake)).toEqual([["sure", []]]);
  });
});

describe("other doubts", () => {
  const LIST: Rows = [UNIT, HEADINGS, ["1", "Trần Thị Mai", "GV", "LĐTT", "x"]];

  test.each<[string, Grid]>([
    [
      "near-heading",
      gridOf([UNIT, ["TT", "Họ và tênn", "Danh hiệu"], ["1", "Lê Văn Sơn", "LĐTT"]]),
    ],
    ["ambiguous-heading", gridOf([UNIT, [...HEADINGS, "GK"], ["1", "Trần Thị Mai"]])],
    ["repeated-heading", gridOf([UNIT, [...HEADINGS, "Chức vụ"], ["1", "Trần Thị Mai"]])],
    ["broken-numbering", gridOf([...LIST, ["3", "Lê Văn Sơn"]])],
    ["unit-unclear", gridOf([HEADINGS, ["1", "Trần Thị Mai"]])],
    ["hidden-parts", { ...gridOf(LIST), hiddenRows: [2] }],
    ["hidden-parts", { ...gridOf(LIST), hiddenColumns: [3] }],
    ["hidden-parts", { ...gridOf(LIST), visibility: "hidden" as const }],
    ["formulas", gridOf([UNIT, HEADINGS, ["1", formula("Trần Thị Mai"), "GV"]])],
  ])("%s", (doubt, grid) => {
    expect(doubtsOf(receiveGrid(grid))).toEqual([["likely", [doubt]]]);
  });

  test.each<[string, Grid]>([
    ["rows hidden elsewhere", { ...gridOf(LIST), hiddenRows: [0, 9], hiddenColumns: [7] }],
    ["numbers counted by formulas", gridOf([UNIT, HEADINGS, [formula(1), "Trần Thị Mai", "GV"]])],
  ])("%s are none", (_name, grid) => {
    expect(doubtsOf(receiveGrid(grid))).toEqual([["sure", []]]);
  });
});
