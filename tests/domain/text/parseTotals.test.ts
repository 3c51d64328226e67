import { parseTotals } from "../../../src/domain/text/parseTotals";

test.each([
  ["Danh sách có 01 tập thể và 01 cá nhân./.", 1, 1],
  ["DANH SÁCH CÓ 01 TẬP THỂ VÀ 01 CÁ NHÂN".normalize("NFD"), 1, 1],
  ["Danh sách có 05 cá nhân./.", null, 5],
  ["Danh sách gồm 05 (năm) cá nhân", null, 5],
  ["(Danh sách này có 02 cá nhân và 03 tập thể)", 3, 2],
  ["Danh sách có 05 cá nhân (trong đó 02 cá nhân nữ)", null, 5],
  ["Danh sách có 01 tập thể và .... cá nhân", 1, null],
  ["Tổng cộng: 12 người", null, 12],
  ["Cộng: 05 tập thể, 04 cá nhân", 5, 4],
  ["Tổng số 07 đ/c", null, 7],
  ["Tổng cộng: 12 người/đơn vị", null, null],
  ["Tổng cộng: 12", null, null],
  ["Tổng cộng: 12 giáo viên", null, null],
  ["Tổng số: 05 TT, 12 CN", null, null],
  ["Tổng: 05 tập thể, 12 cá nhân", 5, 12],
  ["Tổng cộng danh sách có 12 người", null, 12],
  ["Cộng", null, null],
])("%j states %j collectives, %j individuals", (text, collectives, individuals) => {
  expect(parseTotals(text)).toEqual({ state: "stated", collectives, individuals });
});

test.each([
  "Danh sách có.....tập thể và ....cá nhân./.",
  "Danh sách có.....tập thể vàcá nhân./.",
  "Danh sách có … tập thể",
  "Danh sách có tập thể và    cá nhân./.",
  "Tổng cộng: ....",
])("%j is the form's line left unfilled", (text) => {
  expect(parseTotals(text)).toEqual({ state: "unfilled" });
});

test.each([
  "",
  "DANH SÁCH",
  "Danh sách có 12 trang",
  "Danh sách có tập thể tiêu biểu",
  "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
  "Cộng tác viên",
  "Tổng cộng 12 năm công tác",
  "Tập thể lao động tiên tiến",
  "Lê Văn Cộng",
])("%j is no totals line", (text) => {
  expect(parseTotals(text)).toBeNull();
});
