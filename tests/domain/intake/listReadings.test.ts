import { errorCell } from "./gridOf";
import { namesOf, unreadOf } from "./intakeKit";
import { type Rows, UNIT, HEADINGS, receiveRows, formula } from "./schoolKit";

test("a reading shows the columns with samples, the rows passed over, and how sure it is", () => {
  const { lists, readings } = receiveRows([
    UNIT,
    HEADINGS,
    ["I", "Cá nhân"],
    ["1", "Trần Thị Mai", "Giáo viên", "LĐTT"],
    ["2", "Lê Văn Sơn", "Giáo viên", "LĐTT", "x"],
    ["3", "Vũ Thị Lan", "Kế toán", "LĐTT"],
    ["4", "Đỗ Văn Lực", "Văn thư", "LĐTT"],
    ["5."],
    [null, errorCell("#N/A"), errorCell("#N/A")],
  ]);
  const column = (at: number, field: string, samples: readonly string[]) => ({
    column: at,
    levels: [HEADINGS[at]],
    field,
    ground: "exact",
    choices: [],
    samples,
  });
  expect(readings).toEqual([
    {
      list: lists[0]?.id,
      confidence: "sure",
      doubts: [],
      headings: { first: 1, last: 1 },
      shape: expect.stringMatching(/^DB-/) as string,
      columns: [
        column(0, "ordinal", ["1", "2", "3"]),
        column(1, "candidate", ["Trần Thị Mai", "Lê Văn Sơn", "Vũ Thị Lan"]),
        column(2, "post", ["Giáo viên", "Kế toán", "Văn thư"]),
        column(3, "award", ["LĐTT"]),
        column(4, "summary", ["x"]),
      ],
      skipped: { groups: 1, templates: 1, phantoms: 1, headings: 0 },
    },
  ]);
  expect(lists[0]).toMatchObject({ channel: "E-mail", legacy: null, confidence: "sure" });
});

describe("rows that hold nothing", () => {
  test("are counted: printed rows, dots, formulas dragged down, a mark of the end", () => {
    const intake = receiveRows([
      UNIT,
      HEADINGS,
      ["1", "Trần Thị Mai", "GV", "LĐTT"],
      ["2", "…………", "............"],
      [formula(0), formula("0"), errorCell("#N/A")],
      [null, 0, 0],
      [null, "./."],
    ]);
    expect(namesOf(intake)).toEqual(["Trần Thị Mai"]);
    expect(intake.readings[0]?.skipped).toEqual({
      groups: 0,
      templates: 2,
      phantoms: 2,
      headings: 0,
    });
  });

  test("in error are named once, however many there are", () => {
    const phantom = [null, errorCell("#N/A"), errorCell("#N/A")];
    const intake = receiveRows([UNIT, HEADINGS, ["1", "Trần Thị Mai"], phantom, phantom, phantom]);
    expect(unreadOf(intake)).toEqual(["B4: #N/A (error-value)"]);
  });
});

describe("the end of a list", () => {
  test.each(["Ghi chú: xếp theo vần", "Lưu ý: đã họp xét"])("a note in any column: %s", (note) => {
    const intake = receiveRows([UNIT, HEADINGS, ["1", "Trần Thị Mai", "GV", "LĐTT"], [null, note]]);
    expect(namesOf(intake)).toEqual(["Trần Thị Mai"]);
    expect(intake.unread).toEqual([]);
  });

  test("a sum over several columns is no candidate", () => {
    const intake = receiveRows([
      UNIT,
      [...HEADINGS, "Tiền thưởng", "Điểm"],
      ["1", "Trần Thị Mai", "GV", "LĐTT", "x", "500.000", 8],
      ["Tổng cộng", null, null, null, null, "500.000", 8],
    ]);
    expect(namesOf(intake)).toEqual(["Trần Thị Mai"]);
    expect(intake.lists[0]?.totals).toEqual({ text: "Tổng cộng", cell: "A4" });
  });

  test("a count in the cell beside “Tổng cộng” belongs to the line", () => {
    const { lists, nominations } = receiveRows([
      UNIT,
      [...HEADINGS, "Tiền thưởng"],
      ["1", "Trần Thị Mai", "GV", "LĐTT", "x", 300000],
      ["Tổng cộng:", "03 người", null, null, null, 300000],
    ]);
    expect(lists[0]?.totals).toEqual({ text: "Tổng cộng: 03 người", cell: "A4" });
    expect(nominations).toHaveLength(1);
  });

  test("a signature typed into the last row stays where it stood, and ends the list", () => {
    const intake = receiveRows([
      UNIT,
      HEADINGS,
      ["1", "Trần Thị Mai", "GV", "LĐTT", "CHỦ TỊCH"],
      [null, null, null, null, "Đỗ Văn Lực"],
    ]);
    expect(intake.nominations.map(({ name, summary }) => [name, summary])).toEqual([
      ["Trần Thị Mai", "CHỦ TỊCH"],
    ]);
    expect(intake.unread).toEqual([]);
  });

  test("the head of the next paper ends a list without numbers", () => {
    const list = (unit: string, name: string): Rows => [
      [unit],
      ["DANH SÁCH ĐỀ NGHỊ"],
      ["Họ và tên", "Danh hiệu"],
      [name, "LĐTT"],
    ];
    const { nominations } = receiveRows([
      ...list("TRƯỜNG THCS HOA MAI", "Trần Thị Mai"),
      ...list("TRƯỜNG THCS HOA ĐÀO", "Lê Văn Sơn"),
    ]);
    expect(nominations.map(({ name, submittingUnit }) => [name, submittingUnit])).toEqual([
      ["Trần Thị Mai", "TRƯỜNG THCS HOA MAI"],
      ["Lê Văn Sơn", "TRƯỜNG THCS HOA ĐÀO"],
    ]);
  });
});
