import fc from "fast-check";
import type { MappedColumn } from "../../../src/domain/intake/columnMapping";
import { FACT_HEADINGS, HEADINGS } from "../../../src/domain/intake/headings";
import { mapColumns } from "../../../src/domain/intake/mapColumns";
import {
  NO_MEMORY,
  type ReadingMemory,
  type RememberedColumn,
} from "../../../src/domain/intake/readingMemory";
import { shapeOf } from "../../../src/domain/intake/shapeOf";
import { IDLE_HEADINGS, UNCLEAR_HEADINGS } from "../../../src/domain/intake/unclearHeadings";

function headings(...texts: readonly string[]) {
  return texts.map((text, column) => ({ column, levels: text.split(" // ") }));
}

function map(
  texts: readonly string[],
  memory: ReadingMemory = NO_MEMORY,
  unit: string | null = null,
) {
  return mapColumns(headings(...texts), { memory, unit });
}

const told = ({ field, ground, choices }: MappedColumn) => [field, ground, choices];

/** The last of the columns as it is understood. */
function last(...texts: readonly string[]) {
  return map(texts).map(told).at(-1);
}

const LISTED = Object.entries({ ...FACT_HEADINGS, ...HEADINGS }).flatMap(([field, listed]) =>
  listed.map((heading) => [heading, field] as const),
);

test.each(LISTED)("%j as listed is %s", (heading, field) => {
  const only = field === "commendation" ? "award" : field;
  expect(last(heading)).toEqual([only, "exact", []]);
});

test.each(IDLE_HEADINGS)("%j asks for nothing, and is no doubt", (heading) => {
  expect(last(heading)).toEqual([null, "exact", []]);
});

test.each(UNCLEAR_HEADINGS)(
  "$heading may be several things and is asked",
  ({ heading, choices }) => {
    expect(last(heading)).toEqual([null, "ambiguous", choices]);
  },
);

test.each([
  ["HỌ VÀ TÊN", "candidate"],
  ["Ho va ten", "candidate"],
  ["Họ  và\u00a0tên ", "candidate"],
  ["Họ và tên:", "candidate"],
  ["Họ và tên".normalize("NFD"), "candidate"],
  ["Chức vụ\n", "post"],
  ["Số\nTT", "ordinal"],
  ["S\u200bTT", "ordinal"],
  ["Danh Hiệu", "award"],
  ["Đơn vị\ncông tác", "unit"],
  ["Tên đơn vị/tập thể\ncông tác", "unit"],
  ["Tên phòng ban/ khối, tổ \ncông tác", "subUnit"],
  ["tóm tắt thành tích.", "summary"],
])("case, accents, blanks and punctuation do not count: %j", (heading, field) => {
  expect(last(heading)).toEqual([field, "folded", []]);
});

describe("a typing error", () => {
  test.each([
    ["Họ và tênn", "candidate"],
    ["Tóm tắt thàn tích", "summary"],
    ["Chức vụu", "post"],
    ["Danh hieeuj thi đua", "award"],
    ["Ngày sih", "birth"],
    ["Mức độ hoàn thành nhiện vụ", "rating"],
  ])("of a letter or two is seen through: %j is %s", (heading, field) => {
    expect(last(heading)).toEqual([field, "near", []]);
  });

  test.each([
    "Tên",
    "SĐT",
    "Tổ",
    "Tên trẻ",
    "Năm vào ngành",
    "Số người bầu",
    "Ngày thi",
    "Đơn giá",
  ])("is not seen in %j", (heading) => {
    expect(last(heading)?.[1]).not.toBe("near");
  });

  test("gives way to the heading in its own words", () => {
    expect(map(["Họ và tênn", "Họ và tên"]).map(told)).toEqual([
      [null, "unknown", []],
      ["candidate", "exact", []],
    ]);
  });
});

describe("headings of several levels", () => {
  test.each([
    [
      ["Ngày tháng năm sinh // Nam", "Ngày tháng năm sinh // Nữ"],
      ["birthMale", "birthFemale"],
    ],
    [
      ["Ngày sinh // Ngày", "Ngày sinh // Tháng", "Ngày sinh // Năm"],
      [null, null, null],
    ],
    [
      ["Đăng ký thi đua khen thưởng // Thi đua", "Đăng ký thi đua khen thưởng // Khen thưởng"],
      ["award", "commendation"],
    ],
    [
      ["Đề nghị // Danh hiệu", "Đề nghị // Hình thức"],
      ["award", "commendation"],
    ],
    [
      ["Chức vụ, đơn vị // Chức vụ", "Chức vụ, đơn vị // Đơn vị công tác"],
      ["post", "unit"],
    ],
    [
      ["Thông tin cá nhân // Ngày sinh // Nam", "Thông tin cá nhân // Ngày sinh // Nữ"],
      ["birthMale", "birthFemale"],
    ],
    [["Họ và tên // (viết in hoa)"], ["candidate"]],
    [
      ["Năm học 2023-2024 // Danh hiệu", "Năm học 2024-2025 // Danh hiệu"],
      [null, null],
    ],
    [
      ["Kỷ luật // Đảng", "Kỷ luật // Chính quyền"],
      [null, null],
    ],
    [
      ["Giới tính // Nam", "Giới tính // Nữ"],
      [null, null],
    ],
  ])("%j are %j", (texts, fields) => {
    expect(map(texts).map(({ field }) => field)).toEqual(fields);
  });

  test("of past years are asked, not taken for what is asked for now", () => {
    expect(last("Danh hiệu đã đạt // Danh hiệu")).toEqual([null, "ambiguous", ["award"]]);
    expect(last("Ngày sinh // Năm", "Ngày sinh // Tháng")).toEqual([null, "ambiguous", ["birth"]]);
  });
});

describe("columns beside one another", () => {
  test("“Đơn vị” is where persons work, or the candidate", () => {
    expect(last("TT", "Họ và tên", "Đơn vị")).toEqual(["unit", "exact", []]);
    expect(last("TT", "Đơn vị")).toEqual([null, "ambiguous", ["candidate", "unit"]]);
    expect(last("TT", "Họ và tên", "Đối tượng")).toEqual([null, "exact", []]);
  });

  test("commendations alone are the awards of the list", () => {
    expect(last("Họ và tên", "Hình thức khen thưởng")).toEqual(["award", "exact", []]);
    expect(last("Danh hiệu", "Hình thức khen thưởng")).toEqual(["commendation", "exact", []]);
  });

  test("a heading that stands twice belongs to the first, and the second is asked", () => {
    expect(map(["Họ và tên", "Chức vụ", "Họ tên", "CHỨC VỤ"]).map(told)).toEqual([
      ["candidate", "exact", []],
      ["post", "exact", []],
      [null, "repeated", ["candidate"]],
      [null, "repeated", ["post"]],
    ]);
  });

  test("two columns that state one fact state nothing", () => {
    expect(map(["Kỷ luật", "Kỷ luật (nếu có)"]).map(told)).toEqual([
      [null, "repeated", ["discipline"]],
      [null, "repeated", ["discipline"]],
    ]);
  });
});

describe("what people have decided", () => {
  const TEXTS = ["TT", "Người được đề nghị", "Ghi nhận"];
  const decided = (...columns: readonly Partial<RememberedColumn>[]): ReadingMemory => ({
    ...NO_MEMORY,
    columns: columns.map((column) => ({
      shape: "",
      unit: "",
      heading: "ghi  nhận",
      meaning: "summary",
      ...column,
    })),
  });
  const shape = shapeOf(headings(...TEXTS));

  test("comes before the words of the heading", () => {
    const memory = decided(
      { heading: "Họ và tên", meaning: "other" },
      { heading: "GK", meaning: "award" },
    );
    expect(map(["Họ và tên", "GK", "Tên cá nhân"], memory).map(told)).toEqual([
      [null, "remembered", []],
      ["award", "remembered", []],
      ["candidate", "exact", []],
    ]);
  });

  test.each([
    ["for any list", decided({}), "summary"],
    ["for this shape before any list", decided({ shape, meaning: "award" }, {}), "award"],
    ["for this unit before any list", decided({ unit: "Trường A", meaning: "post" }, {}), "post"],
    [
      "for this shape before this unit",
      decided({ shape, meaning: "award" }, { unit: "Trường A", meaning: "post" }),
      "award",
    ],
    [
      "for both before all",
      decided({ shape, unit: "TRƯỜNG A", meaning: "unit" }, { shape, meaning: "award" }),
      "unit",
    ],
    ["for another shape not at all", decided({ shape: "DB-0", meaning: "award" }), null],
    ["for another unit not at all", decided({ unit: "Trường B", meaning: "award" }), null],
    ["last of several alike", decided({ meaning: "award" }, { meaning: "post" }), "post"],
  ])("holds %s", (_name, memory, field) => {
    expect(map(TEXTS, memory, "Trường A").at(-1)?.field).toBe(field);
  });

  test("claims its field: another column with the same words is asked", () => {
    const memory = decided({ heading: "Người được đề nghị", meaning: "candidate" });
    expect(map(["Họ và tên", "Người được đề nghị"], memory).map(told)).toEqual([
      [null, "repeated", ["candidate"]],
      ["candidate", "remembered", []],
    ]);
  });
});

test("names that objects have of their own are headings like any other", () => {
  expect(map(["__proto__", "constructor", "toString", ""]).map(told)).toEqual(
    Array.from({ length: 4 }, () => [null, "unknown", []]),
  );
});

test("no heading is understood by a part of it", () => {
  const unknown = [
    "Tên đề tài cấp tỉnh",
    "Họ và tên con",
    "Chức vụ Đảng cao nhất",
    "Năm về trường",
  ];
  expect(map(unknown).map(({ field }) => field)).toEqual([null, null, null, null]);
});

test("whatever the headings, every column comes back in its place, and no field twice", () => {
  const words = fc.constantFrom("Họ và tên", "Nam", "Đơn vị", "GK", "Danh hiệu", "__proto__", "");
  const level = fc.oneof(words, fc.string({ unit: "grapheme" }));
  const heading = fc.array(level, { minLength: 1, maxLength: 3 });
  fc.assert(
    fc.property(fc.array(heading, { maxLength: 12 }), (levels) => {
      const given = levels.map((each, column) => ({ column, levels: each }));
      const mapped = mapColumns(given, { memory: NO_MEMORY, unit: null });
      expect(mapped.map((column) => ({ column: column.column, levels: column.levels }))).toEqual(
        given,
      );
      const fields = mapped.flatMap(({ field }) => (field === null ? [] : [field]));
      expect(new Set(fields).size).toBe(fields.length);
    }),
  );
});
