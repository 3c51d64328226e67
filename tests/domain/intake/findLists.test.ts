import { gridOf } from "./gridOf";
import { OF_CLUSTER, OF_PERSONS, ROLL_TITLES } from "./headings";
import { namesOf, receive, unreadOf, whoOf } from "./intakeKit";

const HEAD = [["TRƯỜNG THPT HOA SEN"], [ROLL_TITLES.III], OF_PERSONS];

describe("rows of a list", () => {
  test("titles between the rows begin the list that they name", () => {
    const intake = receive(
      gridOf([
        ...HEAD,
        ["1", "Bà Trần Thị Mai", "x"],
        ["IV.", "Danh hiệu “Công dân Thủ đô ưu tú”"],
        ["1", "Ông Lê Văn Sơn", "y"],
        ["DANH SÁCH Danh hiệu “Người tốt - Việc tốt” cấp Thành phố"],
        ["1", "Bà Vũ Thị Lan", "z"],
      ]),
    );
    expect(intake.nominations.map(({ listForm, name }) => [listForm, name])).toEqual([
      ["III", "Bà Trần Thị Mai"],
      ["IV", "Ông Lê Văn Sơn"],
      ["V", "Bà Vũ Thị Lan"],
    ]);
  });

  test("a candidate whose cell names the title is a candidate, no title", () => {
    const intake = receive(
      gridOf([
        ...HEAD,
        ["1", "Ông Lê Văn Sơn, đạt danh hiệu Chiến sỹ thi đua toàn quốc năm 2017"],
        ["2", "Bà Trần Thị Mai", "x"],
      ]),
    );
    expect(namesOf(intake)).toEqual(["Ông Lê Văn Sơn", "Bà Trần Thị Mai"]);
    expect(intake.lists).toHaveLength(1);
  });

  test("group rows tell the kind of those below them, until the next", () => {
    const intake = receive(
      gridOf([
        ["Cụm THPT số 1"],
        OF_CLUSTER,
        ["1", "Hoa Sen", "trước mọi nhóm"],
        ["I", "Tập thể"],
        ["1", "Mai Vàng", "x"],
        ["II", "CÁ NHÂN:"],
        ["1", "Trần Thị Mai", "y"],
        ["1. Tập thể:"],
        ["1", "Bà Vũ Thị Lan", "tự nói là người"],
      ]),
    );
    expect(intake.nominations.map(({ name, kind }) => [name, kind])).toEqual([
      ["Hoa Sen", "unknown"],
      ["Mai Vàng", "collective"],
      ["Trần Thị Mai", "individual"],
      ["Bà Vũ Thị Lan", "individual"],
    ]);
    expect(intake.unread).toEqual([]);
  });

  test("the row of column numbers and printed rows that nobody filled are no candidates", () => {
    const intake = receive(
      gridOf([
        ...HEAD,
        ["(1)", "(2)", "(3)"],
        ["1.", "Bà Trần Thị Mai", "x"],
        ["2."],
        ["3", null, "- Tóm tắt thành tích nổi bật:\n- Đạt danh hiệu theo Quyết định số: ....."],
        ["4.", null, "Tóm tắt thành tích nổi bật: dạy giỏi"],
      ]),
    );
    expect(intake.nominations.map(({ name, summary }) => [name, summary])).toEqual([
      ["Bà Trần Thị Mai", "x"],
      ["", "Tóm tắt thành tích nổi bật: dạy giỏi"],
    ]);
  });

  test("a row without any field of a nomination is unread", () => {
    const intake = receive(
      gridOf([
        ["TT", "Họ và tên", "Chức vụ", "Điện thoại"],
        ["1", "Trần Thị Mai", "Giáo viên", "0912"],
        ["2", null, null, "0913"],
      ]),
    );
    expect(namesOf(intake)).toEqual(["Trần Thị Mai"]);
    expect(unreadOf(intake)).toEqual([
      "A3: 2 (row-without-candidate)",
      "D3: 0913 (row-without-candidate)",
    ]);
  });
});

describe("the end of a list", () => {
  test("closing phrases end it; a candidate who begins like one does not", () => {
    const intake = receive(
      gridOf([
        ...HEAD,
        ["1", "Giám đốc Trung tâm Lê Văn Sơn", "x"],
        ["2", "Hiệu trưởng Trần Thị Mai"],
        [null, "Chủ tịch Công đoàn Vũ Thị Lan", "y"],
        ["Nơi nhận:", null, "HIỆU TRƯỞNG"],
        ["- Như trên;", null, "(Ký, ghi rõ họ tên)"],
        [null, null, "Phạm Văn Đức"],
      ]),
    );
    expect(namesOf(intake)).toEqual([
      "Giám đốc Trung tâm Lê Văn Sơn",
      "Hiệu trưởng Trần Thị Mai",
      "Chủ tịch Công đoàn Vũ Thị Lan",
    ]);
    expect(intake.unread).toEqual([]);
  });

  test("two signatures side by side below a totals line are no rows", () => {
    const intake = receive(
      gridOf([
        ...HEAD,
        ["1", "Bà Trần Thị Mai", "x"],
        ["Tổng cộng: 01 người"],
        [null, null, "Hà Nội, ngày 10 tháng 5 năm 2020"],
        [null, "NGƯỜI LẬP BIỂU", "HIỆU TRƯỞNG"],
        [null, "Vũ Thị Lan", "Phạm Văn Đức"],
      ]),
    );
    expect(namesOf(intake)).toEqual(["Bà Trần Thị Mai"]);
    expect(intake.unread).toEqual([]);
  });

  test("the bare name of a post in the candidate's column is a signature, but not beside a summary", () => {
    const signed = receive(gridOf([...HEAD, ["1", "Bà Trần Thị Mai", "x"], [null, "HIỆU TRƯỞNG"]]));
    expect(namesOf(signed)).toEqual(["Bà Trần Thị Mai"]);
    const row = receive(gridOf([...HEAD, ["1", "Hiệu trưởng", "x"]]));
    expect(namesOf(row)).toEqual(["Hiệu trưởng"]);
  });

  test.each([
    ["words alone in the column of numbers", ["Thi đua yêu nước"]],
    ["a subtotal", ["Cộng: 01 người"]],
  ])("%s may end it, but the rows below are named, numbered or not", (_name, between) => {
    const intake = receive(
      gridOf([
        ...HEAD,
        ["1", "Bà Trần Thị Mai", "x"],
        between,
        ["2", "Ông Lê Văn Sơn", "y"],
        [null, "Bà Vũ Thị Lan", "z"],
      ]),
    );
    expect(namesOf(intake)).toEqual(["Bà Trần Thị Mai"]);
    expect(unreadOf(intake)).toEqual([
      "A6: 2 (row-outside-list)",
      "B6: Ông Lê Văn Sơn (row-outside-list)",
      "C6: y (row-outside-list)",
      "B7: Bà Vũ Thị Lan (row-outside-list)",
      "C7: z (row-outside-list)",
    ]);
  });

  test.each([
    ["in the first column", ["Danh sách có 01 cá nhân./."], "A5"],
    ["in the candidate's column", [null, "Tổng cộng: 01 người"], "B5"],
    ["over two cells", ["Tổng cộng:", "01 người"], "A5"],
  ])("a totals line %s closes it", (_name, line, cell) => {
    const { lists, nominations } = receive(gridOf([...HEAD, ["1", "Bà Trần Thị Mai", "x"], line]));
    expect(nominations).toHaveLength(1);
    expect(lists[0]?.totals?.cell).toBe(cell);
  });

  test("a summary that begins like a totals line belongs to its candidate", () => {
    const intake = receive(
      gridOf([...HEAD, [null, "Tổ Toán", "Tổng số: 12 người, 05 sáng kiến"], ["2", "Tổ Văn", "x"]]),
    );
    expect(namesOf(intake)).toEqual(["Tổ Toán", "Tổ Văn"]);
    expect(intake.lists[0]?.totals).toBeNull();
  });
});

describe("a heading printed again", () => {
  const again = (number: string) =>
    receive(
      gridOf([
        ...HEAD,
        ["1", "Bà Trần Thị Mai", "x"],
        OF_PERSONS,
        ["(1)", "(2)", "(3)"],
        [number, "Ông Lê Văn Sơn", "y"],
      ]),
    );

  test("on the next page is passed over where the numbers go on", () => {
    const intake = again("2");
    expect(whoOf(intake).map(([unit, form, , , name]) => [unit, form, name])).toEqual([
      ["TRƯỜNG THPT HOA SEN", "III", "Bà Trần Thị Mai"],
      ["TRƯỜNG THPT HOA SEN", "III", "Ông Lê Văn Sơn"],
    ]);
    expect(intake.readings.map(({ skipped, doubts }) => [skipped, doubts])).toEqual([
      [{ groups: 0, templates: 0, phantoms: 0, headings: 2 }, []],
    ]);
  });

  test("begins a list whose title is not known where they begin anew", () => {
    const intake = again("1");
    expect(whoOf(intake).map(([unit, form, , , name]) => [unit, form, name])).toEqual([
      ["TRƯỜNG THPT HOA SEN", "III", "Bà Trần Thị Mai"],
      ["TRƯỜNG THPT HOA SEN", null, "Ông Lê Văn Sơn"],
    ]);
    expect(intake.lists.map(({ doubts }) => doubts)).toEqual([[], ["form-unclear"]]);
  });
});
