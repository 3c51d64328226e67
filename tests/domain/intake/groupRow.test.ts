import plan000 from "../../../src/domain/regulation/packs/plan000.json";
import { planOf } from "../planKit";
import { gridOf } from "./gridOf";
import { namesOf, unreadOf } from "./intakeKit";
import {
  type Rows,
  UNIT,
  HEADINGS,
  receiveGrid,
  receiveRows,
  doubtsOf,
  postsOf,
} from "./schoolKit";

describe("group rows", () => {
  test.each<[string, Rows]>([
    ["alone in the column of numbers", [["Tổ Toán"], ["1", "Trần Thị Mai", "GV"]]],
    [
      "with a Roman number",
      [
        ["I.", "Tổ Toán"],
        ["1", "Trần Thị Mai", "GV"],
      ],
    ],
    ["with a letter in the same cell", [["A. Tổ Toán:"], ["1", "Trần Thị Mai", "GV"]]],
  ])("with a unit's name, %s, say where those below work", (_name, rows) => {
    const intake = receiveRows([UNIT, HEADINGS, ...rows]);
    expect(postsOf(intake)).toEqual([["Trần Thị Mai", "GV, Tổ Toán"]]);
    expect(intake.unread).toEqual([]);
  });

  test("over groups of kinds keep the unit, and below them lose it with the next kind", () => {
    const person = (name: string) => ["1", name, "GV", "LĐTT"];
    const inner = receiveRows([
      UNIT,
      HEADINGS,
      ["A", "Tổ Toán"],
      ["I", "Cá nhân"],
      person("Trần Thị Mai"),
      ["B", "Tổ Văn"],
      person("Lê Văn Sơn"),
    ]);
    expect(inner.nominations.map(({ post }) => post)).toEqual(["GV, Tổ Toán", "GV, Tổ Văn"]);
    const outer = receiveRows([
      UNIT,
      HEADINGS,
      ["I", "Cá nhân"],
      ["A", "Tổ Toán"],
      person("Trần Thị Mai"),
      ["II", "Tập thể"],
      ["1", "Hoa Sen", null, "Tập thể LĐTT"],
    ]);
    expect(outer.nominations.map(({ post, kind }) => [post, kind])).toEqual([
      ["GV, Tổ Toán", "individual"],
      ["", "collective"],
    ]);
  });

  test("with the name of a unit that hands in such lists begin its own submission", () => {
    const intake = receiveGrid(
      gridOf([
        ["PHÒNG GDĐT QUẬN BA ĐÌNH"],
        ["Danh sách đề nghị tặng Giấy khen"],
        ["TT", "Họ và tên", "Chức vụ"],
        ["I", "Trường Tiểu học Hoa Mai"],
        ["1", "Trần Thị Mai", "GV"],
        ["II", "Trường THCS Hoa Đào"],
        ["1", "Lê Văn Sơn", "GV"],
      ]),
      {},
      planOf(plan000),
    );
    expect(
      intake.nominations.map(({ name, submittingUnit, listForm, post }) => [
        name,
        submittingUnit,
        listForm,
        post,
      ]),
    ).toEqual([
      ["Trần Thị Mai", "Trường Tiểu học Hoa Mai", "GK", "GV"],
      ["Lê Văn Sơn", "Trường THCS Hoa Đào", "GK", "GV"],
    ]);
    expect(intake.lists.map(({ id, unitCell }) => [id, unitCell])).toEqual([
      ["ab12ab12ab12/Trang1/3/GK", "A1"],
      ["ab12ab12ab12/Trang1/3/GK/4", "B4"],
      ["ab12ab12ab12/Trang1/3/GK/6", "B6"],
    ]);
  });

  test("of a quarter only divide; of which nobody knows what they say make the list's form unclear", () => {
    const rows = (label: string): Rows => [
      UNIT,
      ["Danh sách đề nghị tặng Giấy khen"],
      ["TT", "Họ và tên", "Chức vụ"],
      ["I", label],
      ["1", "Trần Thị Mai", "GV"],
    ];
    expect(doubtsOf(receiveRows(rows("Quý I - 2026")))).toEqual([["sure", []]]);
    const unclear = ["ĐƠN VỊ QUYẾT THẮNG", "CHIẾN SĨ TIÊN TIẾN"].map((label) =>
      receiveRows(rows(label)),
    );
    expect(unclear.flatMap(doubtsOf)).toEqual([
      ["likely", ["form-unclear"]],
      ["likely", ["form-unclear"]],
    ]);
    expect(unclear.flatMap(unreadOf)).toEqual([
      "A4: I (row-outside-list)",
      "B4: ĐƠN VỊ QUYẾT THẮNG (row-outside-list)",
      "A4: I (row-outside-list)",
      "B4: CHIẾN SĨ TIÊN TIẾN (row-outside-list)",
    ]);
    expect(unclear.flatMap(postsOf)).toEqual([
      ["Trần Thị Mai", "GV"],
      ["Trần Thị Mai", "GV"],
    ]);
  });

  test("that carry data themselves are kept as data, with a doubt", () => {
    const intake = receiveRows([
      UNIT,
      HEADINGS,
      ["A", "Cá nhân"],
      ["1", "Trần Thị Mai", "GV", "LĐTT"],
      ["B", "Tập thể đơn vị", null, "Tập thể LĐTT", "Hoàn thành tốt"],
    ]);
    expect(intake.nominations.map(({ name, kind }) => [name, kind])).toEqual([
      ["Trần Thị Mai", "individual"],
      ["Tập thể đơn vị", "collective"],
    ]);
    expect(doubtsOf(intake)).toEqual([["likely", ["group-with-data"]]]);
  });

  test("are never taken for what may be a person: a name with a Roman number is a candidate", () => {
    const intake = receiveRows([
      UNIT,
      HEADINGS,
      ["I", "Lê Văn Sơn"],
      ["1", "Trần Thị Mai", "GV", "LĐTT"],
    ]);
    expect(namesOf(intake)).toEqual(["Lê Văn Sơn", "Trần Thị Mai"]);
    expect(doubtsOf(intake)).toEqual([["likely", ["group-with-data"]]]);
  });

  test("that are empty say so, and the list goes on", () => {
    const intake = receiveRows([
      UNIT,
      HEADINGS,
      ["I", "Tập thể"],
      ["(Không có)"],
      ["II", "Cá nhân"],
      ["1", "Trần Thị Mai", "GV", "LĐTT"],
    ]);
    expect(namesOf(intake)).toEqual(["Trần Thị Mai"]);
    expect(intake.unread).toEqual([]);
  });
});
