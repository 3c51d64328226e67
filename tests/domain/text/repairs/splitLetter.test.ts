import fc from "fast-check";
import { mendSplitLetter } from "../../../../src/domain/text/repairs/splitLetter";
import { invented, WELL_SPELT } from "./texts";

test.each([
  ["Đặn g Văn Hải", "Đặng Văn Hải"],
  ["t r ẻ em, con n gười", "trẻ em, con người"],
  ["tr ườ n g, Ng uyễn", "trường, Nguyễn"],
  ["họ c sinh, thàn h tích.", "học sinh, thành tích."],
  ["(Lê Văn Đặn g)", "(Lê Văn Đặng)"],
  ["ngày 5 tháng n ăm\nk ỷ niệm", "ngày 5 tháng năm\nkỷ niệm"],
])("%j is surely %j", (text, mended) => {
  expect(mendSplitLetter(text)).toEqual({ text: mended, sure: true });
});

test.each([
  ["họ c ao", "học ao"],
  ["Trần Thị H ương", "Trần Thị Hương"],
  ["NGUYỄ N VĂN", "NGUYỄN VĂN"],
  ["trường th an sơn", "trường than sơn"],
])("%j may be %j: a guess", (text, mended) => {
  expect(mendSplitLetter(text)).toEqual({ text: mended, sure: false });
});

test.each([
  "điểm c an toàn",
  "Nguyễn Văn T, lớp 5 B",
  "5 m ăn",
  "Trường TH Anh Sơn",
  "THPT GV HS",
  "Bà n, giáo viên",
  "bạn h, số n",
  "t-r ẻ",
  "họ\nc sinh",
  "Đặn, g",
])("%j stays", (text) => {
  expect(mendSplitLetter(text)).toEqual({ text, sure: true });
});

test("well-spelt text stays", () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(invented, fc.constantFrom(...WELL_SPELT))), (texts) => {
      const text = texts.join("; ");
      expect(mendSplitLetter(text)).toEqual({ text, sure: true });
    }),
  );
});

test("nothing but spaces goes", () => {
  const part = fc.constantFrom(..."t r ẻ n g h o à Đ ặ c a, ( 5 \n".split(" "));
  fc.assert(
    fc.property(fc.array(part), (parts) => {
      const text = parts.join(" ");
      expect(mendSplitLetter(text).text.replaceAll(" ", "")).toBe(text.replaceAll(" ", ""));
    }),
  );
});
