import fc from "fast-check";
import { errorCell, gridOf } from "./gridOf";
import { receiveGrid } from "./schoolKit";

type Row = Parameters<typeof gridOf>[0][number];

const FURNITURE: readonly Row[] = [
  [],
  ["TRƯỜNG THCS HOA MAI"],
  ["DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG"],
  ["Danh hiệu Lao động tiên tiến"],
  ["TT", "Họ và tên", "Chức vụ", "Danh hiệu"],
  ["TT", "Họ và tên", "Đăng ký thi đua khen thưởng", null],
  [null, null, "Thi đua", "Khen thưởng"],
  ["TT", "Người được chọn", "Lời bình"],
  ["TT", "Tên đơn vị", "GK"],
  ["(1)", "(2)", "(3)"],
  ["A", "B", "C"],
  ["I", "Tập thể"],
  ["II. Cá nhân:"],
  ["A", "Tổ Toán"],
  ["Trường THCS Hoa Đào"],
  ["B", "Tập thể đơn vị", "x"],
  ["III", "ĐƠN VỊ QUYẾT THẮNG"],
  ["(Không có)"],
  ["3."],
  [null, errorCell("#N/A"), errorCell("#N/A")],
  ["Tổng cộng: 02 người"],
  ["Ghi chú: đã họp"],
  [null, null, "HIỆU TRƯỞNG"],
];

/** A sheet of whatever rows; `null` stands for a candidate's row, whose name is told by its place. */
const rows = fc.array(fc.option(fc.constantFrom(...FURNITURE), { nil: null }), { maxLength: 25 });

const nameAt = (row: number) => `Bà Trần Thị Mai ${"Hoa ".repeat(row)}An`;

test("no numbered row is lost, whatever stands around it, and none comes twice", () => {
  fc.assert(
    fc.property(rows, (drawn) => {
      const sheet = drawn.map(
        (row, at) => row ?? [String((at % 3) + 1), nameAt(at), "Giáo viên", "LĐTT"],
      );
      const { nominations, unread, lists } = receiveGrid(gridOf(sheet));
      const said = [
        ...nominations.map(({ original }) => original),
        ...unread.map(({ text }) => text),
      ];
      const names = drawn.flatMap((row, at) => (row === null ? [nameAt(at)] : []));
      const found = said.filter((text) => names.includes(text));
      if (lists.length > 0) expect([...found].sort()).toEqual([...names].sort());
      else expect(nominations).toEqual([]);
    }),
    { numRuns: 500 },
  );
});
