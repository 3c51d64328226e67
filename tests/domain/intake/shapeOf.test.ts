import { shapeOf } from "../../../src/domain/intake/shapeOf";

function shape(...headings: readonly string[]): string {
  return shapeOf(headings.map((text, at) => ({ column: at + 3, levels: text.split(" // ") })));
}

const SHAPE = shape("TT", "Họ và tên", "Ngày sinh // Nam");

test.each([
  ["case and blanks", shape("tt", "HỌ  VÀ\nTÊN", "Ngày sinh // Nam")],
  ["the form of letters", shape("TT", "Họ và tên".normalize("NFD"), "Ngay sinh // nam")],
  ["blank levels", shape("TT", "Họ và tên // ", "Ngày sinh //  // Nam")],
])("%s do not change the shape", (_name, other) => {
  expect(other).toBe(SHAPE);
  expect(SHAPE).toMatch(/^DB-[0-9A-Z]{8}$/);
});

test.each([
  ["another order", shape("Họ và tên", "TT", "Ngày sinh // Nam")],
  ["one column more", shape("TT", "Họ và tên", "Ngày sinh // Nam", "Ghi chú")],
  ["other levels", shape("TT", "Họ và tên", "Ngày sinh Nam")],
])("%s does", (_name, other) => {
  expect(other).not.toBe(SHAPE);
});
