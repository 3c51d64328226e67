import { z } from "zod";
import { packProblem } from "../../src/strings/packProblem";

const SHAPE = z.strictObject({
  list: z.array(z.string().min(1)),
  word: z.enum(["x", "y"]),
  count: z.int().nonnegative().max(9),
  day: z.iso.date(),
  group: z.strictObject({}),
  open: z.boolean(),
});
const SOUND = { list: ["a"], word: "x", count: 1, day: "2022-05-31", group: {}, open: true };

test.each([
  [{ list: undefined }, "thiếu mục này"],
  [{ list: "a" }, "phải là một danh sách [ … ]"],
  [{ list: [""] }, "để trống hoặc quá ngắn"],
  [{ list: [1] }, "phải là chữ, trong dấu nháy"],
  [{ word: "z" }, 'phải là một trong: "x"|"y"'],
  [{ count: "1" }, "phải là số"],
  [{ count: 1.5 }, "phải là số nguyên"],
  [{ count: -1 }, "số quá nhỏ, ít nhất là 0"],
  [{ count: 10 }, "số quá lớn, nhiều nhất là 9"],
  [{ day: "2022-13-01" }, "phải là ngày có thật, viết như 2022-05-31"],
  [{ group: [] }, "phải là một nhóm { … }"],
  [{ open: "yes" }, "phải là true hoặc false"],
  [{ more: 1 }, 'có mục lạ: "more"'],
])("what the schema says of %j is told in Vietnamese", (fault, told) => {
  const message = SHAPE.safeParse({ ...SOUND, ...fault }).error?.issues[0]?.message;
  expect(packProblem(message ?? "")).toBe(told);
});

test.each([
  ["unknown id XYZ", "mã “XYZ” không có trong gói"],
  ["id twice XYZ", "mã “XYZ” ghi hai lần"],
  ["name twice Tờ trình", "tên “Tờ trình” ghi hai lần"],
  ["circular prerequisite A → B → A", "danh hiệu đòi hỏi lẫn nhau theo vòng: A → B → A"],
  ["the period ends before it begins", "the period ends before it begins"],
])("%p reads %p", (problem, told) => {
  expect(packProblem(problem)).toBe(told);
});
