import fc from "fast-check";
import { FACT_HEADINGS, HEADINGS } from "../../../src/domain/intake/headings";
import { foldText } from "../../../src/domain/text/foldText";
import { errorCell, gridOf } from "./gridOf";
import { ROLL_TITLES } from "./headings";
import { only, receive } from "./intakeKit";

const ROW = ["1", "Bà Trần Thị Mai", "Giáo viên"] as const;
const HEAD = ["TT", "Họ và tên", "Chức vụ"] as const;

function stated(headings: readonly string[], cells: Parameters<typeof gridOf>[0][number]) {
  return only(
    receive(
      gridOf([
        [...HEAD, ...headings],
        [...ROW, ...cells],
      ]),
    ),
  );
}

const MAPPED = Object.entries(FACT_HEADINGS).flatMap(([fact, headings]) =>
  headings.map((heading) => [heading, fact] as const),
);

test.each(MAPPED)("%s states %s, and stays among the other contents", (heading, fact) => {
  const { facts, other } = stated([heading], ["HTXSNV"]);
  expect(facts).toEqual({ [fact]: "HTXSNV" });
  expect(other).toBe(`${heading}: HTXSNV`);
});

test.each([
  ["MỨC ĐỘ HOÀN THÀNH NHIỆM VỤ:", "rating"],
  ["Muc do hoan thanh\nnhiem vu", "rating"],
  ["kỷ  luật (nếu có)", "discipline"],
  ["Tổng số CB, GV, NV", "members"],
  ["Số CB-GV-NV", "members"],
  ["Nam / Nữ", "sex"],
])("case, accents and punctuation of a heading do not count: %j", (heading, fact) => {
  expect(stated([heading], ["3"]).facts).toEqual({ [fact]: "3" });
});

test.each([
  // Headings of real lists that look like these, or of which nobody can tell what they mean.
  "Xếp loại",
  "Xếp loại thi đua",
  "XL Đảng viên",
  "XL Cán bộ",
  "Hoàn thành NV",
  "Xếp loại đảng viên",
  "Mức độ hoàn thành nhiệm vụ năm học 2020-2021",
  "Số người hoàn thành nhiệm vụ",
  "Số HT tốt trở lên",
  "Khen thưởng, kỷ luật",
  "Ý thức kỷ luật",
  "Thời gian công tác",
  "Số năm công tác",
  "Số năm, tháng giữ chức vụ",
  "Thâm niên (Năm)",
  "Tổng số người bầu",
  "Tổng số cán bộ",
  "Số tập thể",
  "LĐTT",
  "Số lần LĐTT",
  "Số năm đạt CSTĐCS",
  "Tỷ lệ LĐTT",
  "Phân loại cán bộ",
  "Mã phân loại cán bộ",
  "Giới",
  "Năm",
  "Nam",
  "Năm học",
  "Ghi chú",
])("%s states nothing", (heading) => {
  const { facts, other } = stated([heading], ["x"]);
  expect(facts).toEqual({});
  expect(other).toBe(`${heading}: x`);
});

test("no heading means two things", () => {
  const all = [...Object.values(FACT_HEADINGS), ...Object.values(HEADINGS)].map((headings) => [
    ...new Set(headings.map(foldText)),
  ]);
  const folded = all.flat();
  expect(folded).toHaveLength(new Set(folded).size);
});

test("texts stand exactly as shown, nothing is filled in for blank cells and cells in error", () => {
  const { facts } = stated(
    ["Mức độ hoàn thành nhiệm vụ", "Kỷ luật", "Số tháng công tác", "Giới tính", "Số năm giảng dạy"],
    [" htxs nv\n", "không".normalize("NFD"), 12.5, "  ", errorCell("#N/A")],
  );
  expect(facts).toEqual({
    rating: " htxs nv\n",
    discipline: "không".normalize("NFD"),
    monthsWorked: "12.5",
  });
});

test("whatever stands under a heading is stated unchanged, or nothing where it is blank", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (text) => {
      const { facts } = stated(["Kỷ luật"], [text]);
      expect(facts).toEqual(text.trim() === "" ? {} : { discipline: text });
    }),
  );
});

test("two columns that claim one fact leave it unstated", () => {
  const { facts, other } = stated(
    ["Mức độ hoàn thành nhiệm vụ", "Xếp loại viên chức", "Kỷ luật"],
    ["HTXSNV", "HTTNV", "không"],
  );
  expect(facts).toEqual({ discipline: "không" });
  expect(other).toBe(
    "Mức độ hoàn thành nhiệm vụ: HTXSNV; Xếp loại viên chức: HTTNV; Kỷ luật: không",
  );
});

describe("the columns Nam and Nữ", () => {
  test.each([
    [["Nam", "Nữ"], ["x", ""], { sex: "Nam" }],
    [["Nam", "Nữ"], ["", "X"], { sex: "Nữ" }],
    [["NAM", "NỮ"], ["", " x "], { sex: "NỮ" }],
    [["Nữ"], ["x"], { sex: "Nữ" }],
    [["Nữ"], [""], {}],
    [["Nam", "Nữ"], ["x", "x"], {}],
    [["Nam", "Nữ"], ["12", "30"], {}],
    [["Nam", "Nữ"], ["", "12/3/1980"], {}],
    [["Năm", "Nữ"], ["x", ""], {}],
    [["Nam"], ["x"], {}],
    [["Nu"], ["x"], {}],
    [["Nữ", "Nữ"], ["x", ""], {}],
    [["Giới tính", "Nữ"], ["Nam", "x"], {}],
  ] as const)("%j with %j", (headings, cells, facts) => {
    expect(stated(headings, cells).facts).toEqual(facts);
  });
});

describe("a heading divided below", () => {
  function divided(
    heading: string,
    parts: readonly (string | null)[],
    cells: readonly string[],
    isMerged = true,
  ) {
    return only(
      receive(
        gridOf(
          [
            [...HEAD, heading, null, "Ghi chú"],
            [null, null, null, ...parts],
            [...ROW, ...cells],
          ],
          isMerged ? { merges: ["A1:A2", "B1:B2", "C1:C2", "D1:E1", "F1:F2"] } : {},
        ),
      ),
    ).facts;
  }

  test.each([
    ["Kỷ luật", ["Đảng", "Chính quyền"], ["không", "cảnh cáo"], {}],
    ["Giới tính", ["Nam", "Nữ"], ["", "x"], { sex: "Nữ" }],
    ["Giới tính", ["Nam", "Nữ"], ["x", ""], { sex: "Nam" }],
    ["Ngày sinh", ["Nam", "Nữ"], ["x", ""], {}],
  ] as const)("%s into %j: %j", (heading, parts, cells, facts) => {
    expect(divided(heading, parts, cells)).toEqual(facts);
    expect(divided(heading, parts, cells, false)).toEqual(facts);
  });

  test("states nothing in a second list under the same headings either", () => {
    const rows = [
      [...HEAD, "Kỷ luật", null],
      [null, null, null, "Đảng", "Chính quyền"],
      [...ROW, "không", "cảnh cáo"],
      [ROLL_TITLES.III],
      ["1", "Ông Lê Văn Sơn", "Giáo viên", "không", "cảnh cáo"],
    ];
    const { lists, nominations } = receive(gridOf(rows));
    expect(lists).toHaveLength(2);
    expect(nominations.map(({ facts }) => facts)).toEqual([{}, {}]);
  });

  test("or spread over two columns states nothing", () => {
    const rows = [
      [...HEAD, "Kỷ luật", null],
      [...ROW, "không", "cảnh cáo"],
    ];
    expect(only(receive(gridOf(rows, { merges: ["D1:E1"] }))).facts).toEqual({});
  });
});

test("a row of cells that are no list's heading stays none, whatever it states", () => {
  const { lists } = receive(
    gridOf([
      ["Họ và tên", "Kỷ luật"],
      ["Bà Trần Thị Mai", "không"],
    ]),
  );
  expect(lists).toEqual([]);
});
