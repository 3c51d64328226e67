import fc from "fast-check";
import { splitPost } from "../../../src/domain/text/splitPost";

test.each([
  ["Giáo viên Trường THCS Hoa Mai", "Giáo viên", "Trường THCS Hoa Mai"],
  ["Phó Giám đốc Sở Giáo dục và Đào tạo", "Phó Giám đốc", "Sở Giáo dục và Đào tạo"],
  ["Hiệu trưởng, Trường THPT Hoa Mai", "Hiệu trưởng", "Trường THPT Hoa Mai"],
  ["Hiệu trưởng - Trường THPT Hoa Mai", "Hiệu trưởng", "Trường THPT Hoa Mai"],
  ["Hiệu trưởng\nTrường THPT Hoa Mai", "Hiệu trưởng", "Trường THPT Hoa Mai"],
  ["HIỆU TRƯỞNG TRƯỜNG THPT HOA MAI", "HIỆU TRƯỞNG", "TRƯỜNG THPT HOA MAI"],
  [
    "nguyên Tổ trưởng chuyên môn Trường Tiểu học Hoa Mai",
    "nguyên Tổ trưởng chuyên môn",
    "Trường Tiểu học Hoa Mai",
  ],
  ["Tổ tưởng tổ Toán - Tin, Trường THPT Hoa Mai", "Tổ tưởng tổ Toán - Tin", "Trường THPT Hoa Mai"],
  ["Chủ tịch UBND xã Hoa Mai", "Chủ tịch", "UBND xã Hoa Mai"],
  ["Phó Chủ tịch Ủy ban nhân dân huyện", "Phó Chủ tịch", "Ủy ban nhân dân huyện"],
  ["Trưởng phòng Giáo dục Trung học, Sở GDĐT", "Trưởng phòng Giáo dục Trung học", "Sở GDĐT"],
  ["Chuyên viên Phòng GDĐT quận", "Chuyên viên", "Phòng GDĐT quận"],
  ["Bí thư Đoàn trường THPT Hoa Mai", "Bí thư", "Đoàn trường THPT Hoa Mai"],
  ["Chủ tịch Công đoàn Trường THPT Hoa Mai", "Chủ tịch", "Công đoàn Trường THPT Hoa Mai"],
  [
    "Chủ tịch Hội đồng trường, Trường THPT Hoa Mai",
    "Chủ tịch Hội đồng trường",
    "Trường THPT Hoa Mai",
  ],
  ["Giáo viên THCS hạng II Trường THCS Hoa Mai", "Giáo viên THCS hạng II", "Trường THCS Hoa Mai"],
  ["Giáo viên, THCS Hoa Mai", "Giáo viên", "THCS Hoa Mai"],
  ["(Giáo viên Trường THCS Hoa Mai)", "Giáo viên", "Trường THCS Hoa Mai"],
  ["Trường THCS Hoa Mai", "", "Trường THCS Hoa Mai"],
  ["Giáo viên Trường.....", "Giáo viên", "Trường....."],
])("%j is the post %j at %j", (rest, post, unit) => {
  expect(splitPost(rest)).toEqual({ post, unit });
});

test.each([
  "Giáo viên",
  "Hiệu trưởng",
  "Trưởng phòng",
  "Phó Trưởng phòng",
  "Hiệu trưởng nhà trường",
  "Giáo viên Toán, Tổ trưởng",
  "Giáo viên THCS hạng II",
  "Dạy giỏi cấp trường",
  "",
])("%j names no unit", (rest) => {
  expect(splitPost(rest)).toEqual({ post: rest, unit: null });
});

test("decomposed letters stay as received", () => {
  const nfd = (text: string) => text.normalize("NFD");
  expect(splitPost(nfd("Hiệu trưởng, Trường THPT Hoa Mai"))).toEqual({
    post: nfd("Hiệu trưởng"),
    unit: nfd("Trường THPT Hoa Mai"),
  });
});

test("no letter of a text is lost or changed", () => {
  const words = fc.constantFrom(
    "Giáo",
    "viên",
    "Trường",
    "Sở",
    ",",
    "-",
    "\n",
    "(",
    ")",
    "THCS",
    "Hoa",
    "phòng",
  );
  const letters = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, "");
  fc.assert(
    fc.property(fc.array(words), (parts) => {
      const text = parts.join(" ");
      const { post, unit } = splitPost(text);
      expect(letters(post + (unit ?? ""))).toBe(letters(text));
    }),
  );
});
