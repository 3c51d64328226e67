import { levelsOf, rulesOf } from "./rulesKit";

const NOBODY: readonly string[] = [];

test.each([
  ["Chủ tịch UBND quận Nam Từ Liêm", ["district"]],
  ["UBND Q. Nam Từ Liêm", ["district"]],
  ["Ủy ban nhân dân huyện Ba Vì", ["district"]],
  ["Giám đốc Sở GD&ĐT Hà Nội", ["department"]],
  ["Sở Giáo dục - Đào tạo Hà Nội", ["department"]],
  ["QĐ số 15/QĐ-SGDĐT", ["department"]],
  ["Bộ trưởng Bộ Giáo dục và Đào tạo", ["ministry"]],
  ["UBND phường Từ Liêm", NOBODY],
  ["Trưởng phòng GDĐT quận Nam Từ Liêm", NOBODY],
  ["Phòng Giáo dục và Đào tạo", NOBODY],
  ["Trường THPT Hoa Ban", NOBODY],
  ["Hội đồng giáo viên", NOBODY],
  ["Hiệu trưởng Nguyễn Thị Cúc", NOBODY],
  ["Chủ tịch UBND tỉnh Hưng Yên", NOBODY],
])("until June 2025 %p names grassroots fighters on levels %p", (issuer, levels) => {
  expect(levelsOf(rulesOf("A"), "CSTDCS", "2022-06-30", issuer)).toEqual(levels);
  expect(levelsOf(rulesOf("B"), "CSTDCS", "2025-06-30", issuer)).toEqual(levels);
});

test.each([
  ["Chủ tịch UBND quận Nam Từ Liêm", NOBODY],
  ["UBND phường Từ Liêm", ["commune"]],
  ["UBND P. Từ Liêm", ["commune"]],
  ["Giám đốc Sở GDĐT", ["department"]],
  ["Trưởng phòng Văn hóa - Xã hội", NOBODY],
])("from July 2025 on %p names them on levels %p", (issuer, levels) => {
  expect(levelsOf(rulesOf("B"), "CSTDCS", "2025-07-01", issuer)).toEqual(levels);
});

test.each([
  ["CO_CP", "Thủ tướng Chính phủ", ["government"]],
  ["BK_TTG", "QĐ số 90/QĐ-TTg", ["government"]],
  ["HCLD3", "QĐ số 924/QĐ-CTN", ["state"]],
  ["BK_BT", "Chủ tịch UBND TP Hà Nội", ["province"]],
  ["BK_BT", "Tổng Liên đoàn Lao động Việt Nam", ["ministry"]],
  ["BK_BT", "UBND quận Nam Từ Liêm", NOBODY],
  ["KNC_GD", "UBND tỉnh Hưng Yên", NOBODY],
])("%s from %p: levels %p under both laws", (award, issuer, levels) => {
  expect(levelsOf(rulesOf("A"), award, "2022-06-30", issuer)).toEqual(levels);
  expect(levelsOf(rulesOf("B"), award, "2024-06-30", issuer)).toEqual(levels);
});
