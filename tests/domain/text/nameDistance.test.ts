import fc from "fast-check";
import { nameDistance, type NameDifference } from "../../../src/domain/text/nameDistance";
import { inventedName, mistyped, seededChance } from "../../bench/inventedNames";

test.each<[string, string, NameDifference, number]>([
  ["Nguyễn Thị Hoà", "NGUYỄN  THỊ HÒA", "same", 0],
  ["Nguyễn Thị Thủy", "Nguyễn Thị Thuỷ", "same", 0],
  ["Lê Mỹ Hạnh", "Lê Mĩ Hạnh", "same", 0],
  ["Lê Thúy Vy", "Lê Thuý Vi", "same", 0],
  ["Trần Văn Bệnh", "Trần Văn Bê\u0323nh", "same", 0],
  ["Trần Văn Tình", "Trần Văn Tỉnh", "tone", 0.25],
  ["Nguyễn Thị Hoa", "Nguyên Thi Hoa", "tone", 0.5],
  ["Lê Văn Hân", "Lê Văn Hăn", "diacritic", 0.25],
  ["Đỗ Văn Cơ", "Dô Van Co", "diacritic", 1],
  ["Lê Văn Dũng", "Lê Văn Đúng", "diacritic", 0.5],
  ["Nguyễn Thị Hoa", "Nguyeexn Thị Hoa", "typing", 0.5],
  ["Nguyễn Thị Hoa", "Nguyen64 Thi5 Hoa", "typing", 1],
  ["Nguyễn Thị Hoa", "Nguyễn Thị Hooa", "typing", 0.5],
  ["Nguyễn Thị Hoa", "Nguyễnn Thị Hoa", "typing", 0.5],
  ["Nguyễn Thị Hoa", "Nguyễc Thị Hoa", "typing", 1],
  ["Nguyễn Thị Hoa", "Nguyễm Thị Hoa", "typing", 0.75],
  ["Nguyễn Thị Hoa", "Ngyuễn Thị Hoa", "typing", 0.75],
  ["Nguyễn Thị Hoa", "Nguyễn Thị Hoan", "typing", 1],
  ["Nguyễn Thị Hoa", "Nguyễ Thị Hoa", "typing", 1],
  ["Nguyễn Thị Hoa", "Nguyễn Thị Hao", "typing", 0.75],
  ["Đạt", "D9at5", "typing", 0.5],
  ["Đặng Văn An", "Đặn g Văn An", "typing", 0.5],
  ["Nguyễn Thị Hoa", "Ngyễn Thị Hooa", "typing", 1.5],
  ["Nguyễn Thị Hoa", "Nguyễn Hoa", "far", Infinity],
  ["Nguyễn Thị Hoa", "Nguyễn Thị Huê", "far", Infinity],
  ["Nguyễn Thị Hoa", "Nguyễn Văn Hoa", "far", Infinity],
  ["Lê Văn An", "Lê Văn Ân Lê", "far", Infinity],
  ["Lê Văn An", "Lê Văn In", "far", Infinity],
  ["Nguyễn Thị Hoa", "Nguyễnn Thịi Hooa", "far", Infinity],
  ["Khối 1", "Khối 2", "far", Infinity],
  ["Khối1", "Khối2", "far", Infinity],
  ["Tổ1", "Tổ", "far", Infinity],
  ["Lớp 10A1", "Lớp 10A2", "far", Infinity],
  ["Tổ KHTN", "Tổ KHTT", "far", Infinity],
])("%s and %s: %s, %f", (a, b, kind, cost) => {
  expect(nameDistance(a, b)).toEqual({ kind, cost });
});

test("is the same both ways, and nothing between a name and itself", () => {
  fc.assert(
    fc.property(fc.integer(), fc.integer({ min: 0, max: 3 }), (seed, edits) => {
      const chance = seededChance(seed);
      const name = inventedName(chance);
      const other = mistyped(name, edits, chance);
      expect(nameDistance(name, other)).toEqual(nameDistance(other, name));
      expect(nameDistance(name, name)).toEqual({ kind: "same", cost: 0 });
    }),
  );
});
