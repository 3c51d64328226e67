import { awardRemainder } from "../../../src/domain/intake/awardRemainder";

test.each<[string, readonly string[]]>([
  ["", []],
  ["Ghi chú: có con nhỏ", []],
  ["Danh hiệu: GK", ["GK"]],
  ["Hình thức khen thưởng: GK; xin rút; Ghi chú: x", ["GK; xin rút"]],
  ["Danh hiệu: GK; Hình thức khen thưởng: BK; Xếp loại: HTTNV", ["GK", "BK"]],
])("%j leaves %j", (other, parts) => {
  expect(awardRemainder(other)).toEqual(parts);
});
