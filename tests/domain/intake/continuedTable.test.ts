import type { Grid, GridBlock } from "../../../src/domain/grid/grid";
import { gridOf } from "./gridOf";
import { namesOf, unreadOf } from "./intakeKit";
import { doubtsOf, HEADINGS, receiveGrid, receiveRows, UNIT, type Rows } from "./schoolKit";

type Part = string | Rows;

/** A document: texts are paragraphs, rows are tables. */
function documentOf(parts: readonly Part[]): Grid {
  const rows: (readonly (string | null)[])[] = [];
  const blocks: GridBlock[] = [];
  for (const part of parts) {
    const own = typeof part === "string" ? [[part]] : part;
    if (typeof part !== "string") {
      const [top, right] = [rows.length, Math.max(...part.map(({ length }) => length)) - 1];
      const range = { top, left: 0, bottom: top + part.length - 1, right };
      blocks.push({ name: `Bảng ${String(blocks.length + 1)}`, range });
    }
    rows.push(...(own as readonly (readonly (string | null)[])[]));
  }
  return { ...gridOf(rows, { sheet: "Văn bản" }), blocks };
}

const HEAD = ["Trường THCS Hoa Mai", "Danh sách đề nghị tặng Giấy khen"];
const FIRST: Rows = [
  HEADINGS,
  ["1", "Trần Thị Mai", "GV", "LĐTT", "x"],
  ["2", "Lê Văn Sơn", "GV", "LĐTT", "y"],
];
const SECOND: Rows = [
  ["3", "Vũ Thị Lan", "GV", "LĐTT", "z"],
  ["4", "Đỗ Văn Lực", "GV", "LĐTT", "t"],
];
const ALL = ["Trần Thị Mai", "Lê Văn Sơn", "Vũ Thị Lan", "Đỗ Văn Lực"];

describe("a table that Word has split", () => {
  test.each<[string, readonly Part[]]>([
    ["right below", []],
    ["behind a line", ["(tiếp theo)"]],
    ["behind two lines", ["2", "(tiếp theo trang 1)"]],
  ])("goes on %s where the numbers do", (_where, between) => {
    const intake = receiveGrid(documentOf([...HEAD, FIRST, ...between, SECOND]));
    expect(namesOf(intake)).toEqual(ALL);
    expect(unreadOf(intake)).toEqual([]);
    expect(doubtsOf(intake)).toEqual([["sure", []]]);
    expect(intake.nominations.map(({ source }) => `${source.sheet}!${source.cell}`)).toEqual([
      "Bảng 1!B2",
      "Bảng 1!B3",
      "Bảng 2!B1",
      "Bảng 2!B2",
    ]);
    expect(intake.lists).toEqual([
      expect.objectContaining({ sheet: "Bảng 1", firstRow: 2, lastRow: 3, nominations: 4 }),
    ]);
  });

  test("goes on over several parts, until its totals line and the signature", () => {
    const third: Rows = [["5", "Hà Thu Thảo", "GV", "LĐTT", "u"]];
    const foot = ["Danh sách có 05 cá nhân", "HIỆU TRƯỞNG"];
    const intake = receiveGrid(documentOf([...HEAD, FIRST, SECOND, third, ...foot]));
    expect(namesOf(intake)).toEqual([...ALL, "Hà Thu Thảo"]);
    expect(intake.lists.map(({ totals }) => totals?.text)).toEqual(["Danh sách có 05 cá nhân"]);
    expect(doubtsOf(intake)).toEqual([["sure", []]]);
  });

  test.each<[string, readonly Part[]]>([
    ["its numbers do not go on", [[["5", "Vũ Thị Lan", "GV", "LĐTT", "z"]]]],
    ["its numbers begin anew", [[["1", "Vũ Thị Lan", "GV", "LĐTT", "z"]]]],
    ["it has no numbers", [[["Vũ Thị Lan", "Vũ Thị Lan", "GV", "LĐTT", "z"]]]],
    ["it is narrower", [[["3", "Vũ Thị Lan", "GV", "LĐTT"]]]],
    ["another group begins", ["II. Tập thể", SECOND]],
    ["another unit is named", ["Trường THCS Hoa Sen", SECOND]],
    ["another title stands above it", ["Danh sách đề nghị tặng Bằng khen", SECOND]],
    ["a totals line has ended the list", ["Danh sách có 02 cá nhân", SECOND]],
    ["too many lines stand between", ["một", "hai", "ba", SECOND]],
  ])("is outside where %s, and the list says so", (_why, below) => {
    const intake = receiveGrid(documentOf([...HEAD, FIRST, ...below]));
    expect(namesOf(intake)).toEqual(["Trần Thị Mai", "Lê Văn Sơn"]);
    expect(doubtsOf(intake)).toEqual([["likely", ["rows-outside"]]]);
    expect(intake.unread.map(({ text }) => text)).toContain("Vũ Thị Lan");
  });

  test("a table behind the signature, or under headings of its own, is another one", () => {
    const others: readonly (readonly Part[])[] = [
      ["HIỆU TRƯỞNG", SECOND],
      [
        [
          ["TT", "Nội dung", "Thời gian"],
          ["1", "Họp xét", "tháng 5"],
        ],
      ],
    ];
    for (const other of others) {
      const [list] = receiveGrid(documentOf([...HEAD, FIRST, ...other])).lists;
      expect([list?.confidence, list?.doubts, list?.nominations]).toEqual(["sure", [], 2]);
    }
  });
});

test.each<[string, Rows]>([
  ["a note", [["Ghi chú: xếp theo tổ"]]],
  ["a totals line", [["Danh sách có 02 cá nhân"]]],
])("rows on a sheet below %s make the list doubtful", (_what, between) => {
  const intake = receiveRows([UNIT, ...FIRST, ...between, ...SECOND]);
  expect(namesOf(intake)).toEqual(["Trần Thị Mai", "Lê Văn Sơn"]);
  expect(doubtsOf(intake)).toEqual([["likely", ["rows-outside"]]]);
});
