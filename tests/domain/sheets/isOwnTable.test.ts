import { hasOwnPrefix, isOwnTable } from "../../../src/domain/sheets/isOwnTable";
import { markSheet } from "../../../src/domain/sheets/markSheet";
import { PLAN } from "../intake/intakeKit";

test.each([
  ["BX_DanhSach", true],
  ["bx_danhsach", true],
  ["BX_DanhSach2", false],
  ["BX_TongHopDiem", true],
  ["BX_ThongTin", true],
  ["BX_LichSu", true],
  ["BX_SangKien", true],
  ["BX_DangKy", true],
  ["BX_YKienXet", true],
  ["BX_TienDo", true],
  ["BX_Diem_ABCD1234", true],
  ["BX_Diem_ABCD12342", false],
  ["Table1", false],
])("%s is ours itself: %s", (name, isOurs) => {
  expect(isOwnTable(name)).toBe(isOurs);
});

test.each(["Lê Văn An", "Nguyễn Thị Ánh Nguyệt", "O'Brien", "x"])(
  "the mark sheet of %s is known as ours",
  (member) => {
    const { table } = markSheet(PLAN.rubric!, member);
    expect([isOwnTable(table), isOwnTable(`${table}3`)]).toEqual([true, false]);
  },
);

test.each([
  ["BX_DanhSach2", true],
  ["bx_nguon_1", true],
  ["Bx", false],
])("%s is or was copied from ours: %s", (name, isOurs) => {
  expect(hasOwnPrefix(name)).toBe(isOurs);
});
