import fc from "fast-check";
import { safeFileName } from "../../../src/domain/text/safeFileName";

test.each([
  ["Trường THPT Hoa Sen", "Trường THPT Hoa Sen"],
  ["..\\..\\a/b?", "a b"],
  [' "x": <y>|* ', "x y"],
  ["a\u0000b\u202Exslx\r\nc", "a b xslx c"],
  ["T.H.P.T. ", "T.H.P.T"],
  ["...", ""],
  ["", ""],
  ["Tru\u031Bo\u031B\u0300ng", "Trường"],
])("%j becomes %j", (text, name) => {
  expect(safeFileName(text, 60)).toBe(name);
});

test("a cut never leaves half a sign or a blank at the end", () => {
  expect(safeFileName("ab 😀😀", 4)).toBe("ab 😀");
  expect(safeFileName("abc def", 4)).toBe("abc");
});

test.each([
  ["Danh sách khen thưởng (gửi lại lần 2)", 25, "Danh sách khen thưởng"],
  ["Danh sách (bản 2) gửi lại", 20, "Danh sách (bản 2)"],
  ["Danh sách (bản 2) gửi lại", 14, "Danh sách"],
  ["DS_khen_thuong_truong", 17, "DS_khen_thuong"],
  ["DS_khen_thuong_truong", 14, "DS_khen_thuong"],
  ["(gửi lại lần hai)", 8, "(gửi lại"],
  ["Nghiêng", 5, "Nghiê"],
  ["Danh sách (gửi lại", 60, "Danh sách (gửi lại"],
])("%j is cut at %i between words and outside brackets: %j", (text, length, name) => {
  expect(safeFileName(text, length)).toBe(name);
});

test("whatever is given, no path, no reserved sign and no hidden name comes of it", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), fc.integer({ min: 1, max: 80 }), (text, length) => {
      const name = safeFileName(text, length);
      expect(Array.from(name).length).toBeLessThanOrEqual(length);
      expect(name).not.toMatch(/[<>:"/\\|?*\p{Cc}\p{Cf}]|^[ .]|[ .]$/u);
    }),
  );
});
