import { gridOf } from "./gridOf";
import { only, receive } from "./intakeKit";

const UNIT = ["TRƯỜNG THPT HOA SEN"];

function person(headings: readonly string[], cells: readonly (string | number)[]) {
  return only(
    receive(gridOf([UNIT, ["TT", ...headings, "Tóm tắt thành tích"], ["1", ...cells, "x"]])),
  );
}

test.each([
  ["Bà", "Trần Thị Mai", { name: "Bà Trần Thị Mai", kind: "individual", other: "" }],
  ["Bà", "Bà Trần Thị Mai", { name: "Bà Trần Thị Mai", kind: "individual", other: "" }],
  [
    "Ông",
    "Bà Trần Thị Mai",
    { name: "Bà Trần Thị Mai", kind: "individual", other: "Ông (bà): Ông" },
  ],
  [
    "Hiệu trưởng",
    "Trần Thị Mai",
    { name: "Trần Thị Mai", kind: "unknown", other: "Ông (bà): Hiệu trưởng" },
  ],
  ["Bà", "Tổ Toán", { name: "Tổ Toán", kind: "collective", other: "Ông (bà): Bà" }],
  ["", "Trần Thị Mai", { name: "Trần Thị Mai", kind: "unknown", other: "" }],
])("of %j and %j is %j", (honorific, text, expected) => {
  const { name, kind, other, original } = person(["Ông (bà)", "Họ và tên"], [honorific, text]);
  expect({ name, kind, other, original }).toEqual({ ...expected, original: text });
});

test.each([
  ["12/5/1975", "Bà Trần Thị Mai", "12/5/1975", ""],
  ["", "Bà Trần Thị Mai (1975)", "1975", ""],
  ["1975", "Bà Trần Thị Mai (1975)", "1975", ""],
  ["12/5/1976", "Bà Trần Thị Mai (1975)", "12/5/1976", "Ngày sinh (trong ô họ tên): 1975"],
  ["31/02/1975", "Bà Trần Thị Mai", "31/02/1975", ""],
  [1975, "Bà Trần Thị Mai", "1975", ""],
])("born %j by the column, named %j, is born %j", (cell, text, birth, other) => {
  const read = person(["Họ và tên", "Ngày sinh"], [text, cell]);
  expect([read.birth, read.other, read.name]).toEqual([birth, other, "Bà Trần Thị Mai"]);
});

test("works in a group of a unit", () => {
  const headings = ["Họ và tên", "Chức vụ", "Tổ chuyên môn", "Đơn vị công tác"];
  expect(
    person(headings, ["Trần Thị Mai", "Giáo viên", "Tổ Toán", "Trường THPT Hoa Sen"]).post,
  ).toBe("Giáo viên, Tổ Toán, Trường THPT Hoa Sen");
});
