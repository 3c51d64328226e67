import { foldText } from "../../../src/domain/text/foldText";
import { isSyllable } from "../../../src/domain/text/isSyllable";

test.each(
  "Nguyễn Thị Hoa Quỳnh Khuê Nghiêm Giang Gia Quý Yến Ý Ánh Uyên Thuở Đặng Chuyền Trường Khuyết Ngoạn Xoong Huỳnh Nghĩa Ích Oanh Phước Khương Thuỷ Duy Vy".split(
    " ",
  ),
)("%s is a syllable", (word) => {
  expect(isSyllable(foldText(word))).toBe(true);
});

test.each("Nguyeexn Nguyên64 Hoax Thịi Nguễn g1 THCS H 12 Ngyễn Hooa".split(" "))(
  "%s is none",
  (word) => {
    expect(isSyllable(foldText(word))).toBe(false);
  },
);

test("a blank word is none", () => {
  expect(isSyllable("")).toBe(false);
});
